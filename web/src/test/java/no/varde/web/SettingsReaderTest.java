package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.web.http.Networks;
import no.varde.web.http.Texts;
import no.varde.web.reminder.MailSettings;
import no.varde.web.upkeep.BackupPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private static final Texts EN = Texts.in(Language.EN);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nothingSaidMeansThisMachineOnly() {
        Settings settings = read(Map.of()).settings().orElseThrow();
        assertThat(settings.listening().address().getAddress().isLoopbackAddress())
                .isTrue();
        assertThat(settings.listening().address().getPort()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.hostNames()).isEmpty();
    }

    @Test
    void aFlagGoesBeforeAVariableAndAVariableBeforeTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("varde.properties"), "port=1\ndata=from-file\ndemo=ja\n");
        Settings settings = read(
                        Map.of("VARDE_PORT", "2", "VARDE_DATA", "from-variable", "VARDE_CONFIG", file.toString()),
                        "--port=3")
                .settings()
                .orElseThrow();
        assertThat(settings.listening().address().getPort()).isEqualTo(3);
        assertThat(settings.data()).isEqualTo(Path.of("from-variable"));
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void copiesAreMadeEveryNightWhenAFolderIsNamed() {
        assertThat(read(Map.of()).settings().orElseThrow().backup()).isEmpty();
        Settings settings = read(
                        Map.of("VARDE_BACKUP_DAYS", "14"),
                        "--backup-folder",
                        "/srv/copies",
                        "--backup-at=4.05",
                        "--backup-zone=UTC")
                .settings()
                .orElseThrow();
        assertThat(settings.backup())
                .contains(new BackupPlan(
                        Path.of("/srv/copies").toAbsolutePath(), LocalTime.of(4, 5), ZoneId.of("UTC"), 14, 7));
    }

    @Test
    void everythingThatIsWrongWithTheNightlyCopiesIsSaidAtOnce() {
        assertThat(read(Map.of(), "--backup-at=25:00", "--backup-zone=Fjordvik", "--backup-days=0", "--backup-least=x")
                        .faults())
                .anySatisfy(fault -> assertThat(fault).contains("25:00", "--backup-at"))
                .anySatisfy(fault -> assertThat(fault).contains("Fjordvik", "--backup-zone"))
                .anySatisfy(fault -> assertThat(fault).contains("“0”", "--backup-days", "3650"))
                .anySatisfy(fault -> assertThat(fault).contains("“x”", "--backup-least"))
                .hasSize(4);
    }

    @Test
    void lettersGoByAMailServerWhenOneIsNamed() throws IOException {
        assertThat(read(Map.of()).settings().orElseThrow().mail()).isEmpty();
        Path secret = Files.writeString(folder.resolve("mail.secret"), "hemmelig\n");
        Settings settings = read(
                        Map.of("VARDE_MAIL_HOST", "smtp.fjordvik.no", "VARDE_MAIL_LANGUAGE", "nn"),
                        "--mail-user=varde",
                        "--mail-password-file=" + secret,
                        "--mail-sender=varde@fjordvik.no",
                        "--base-address=https://varde.fjordvik.no/",
                        "--mail-at=8.15")
                .settings()
                .orElseThrow();
        assertThat(settings.mail())
                .contains(new MailSettings(
                        new MailSettings.Server(
                                "smtp.fjordvik.no",
                                587,
                                MailSettings.Security.STARTTLS,
                                Optional.of(new MailSettings.Login("varde", "hemmelig"))),
                        "varde@fjordvik.no",
                        URI.create("https://varde.fjordvik.no"),
                        LocalTime.of(8, 15),
                        Language.NN));
        assertThat(settings.toString()).doesNotContain("hemmelig");
    }

    @Test
    void everythingThatIsWrongWithTheMailServerIsSaidAtOnce() {
        assertThat(read(
                                Map.of(),
                                "--mail-host=smtp.fjordvik.no",
                                "--mail-port=0",
                                "--mail-security=ssl",
                                "--mail-user=varde",
                                "--mail-sender=Varde",
                                "--base-address=http://varde.fjordvik.no",
                                "--mail-at=kl. 7",
                                "--mail-language=se")
                        .faults())
                .anySatisfy(fault -> assertThat(fault).contains("“0”", "--mail-port", "65535"))
                .anySatisfy(fault -> assertThat(fault).contains("ssl", "--mail-security"))
                .anySatisfy(fault -> assertThat(fault).contains("--mail-user", "--mail-password-file"))
                .anySatisfy(fault -> assertThat(fault).contains("“Varde”", "--mail-sender"))
                .anySatisfy(fault -> assertThat(fault).contains("http://varde.fjordvik.no", "--base-address"))
                .anySatisfy(fault -> assertThat(fault).contains("kl. 7", "--mail-at"))
                .anySatisfy(fault -> assertThat(fault).contains("“se”", "--mail-language"))
                .hasSize(7);
        assertThat(read(Map.of(), "--mail-host=localhost").faults())
                .anySatisfy(fault -> assertThat(fault).contains("--mail-host", "--base-address"))
                .anySatisfy(fault -> assertThat(fault).contains("--mail-host", "--mail-sender"))
                .hasSize(2);
        assertThat(read(Map.of(), "--mail-sender=varde@fjordvik.no").faults())
                .singleElement()
                .asString()
                .contains("--mail-sender", "--mail-host");
    }

    @Test
    void lettersGoInClearOnThisMachineOnlyAndFromNoDemonstration() {
        String[] rest = {"--mail-sender=varde@fjordvik.no", "--base-address=https://varde.fjordvik.no"};
        assertThat(read(Map.of("VARDE_MAIL_HOST", "localhost", "VARDE_MAIL_SECURITY", "none"), rest)
                        .settings()
                        .orElseThrow()
                        .mail()
                        .orElseThrow()
                        .server())
                .isEqualTo(new MailSettings.Server("localhost", 25, MailSettings.Security.NONE, Optional.empty()));
        assertThat(read(Map.of("VARDE_MAIL_HOST", "smtp.fjordvik.no", "VARDE_MAIL_SECURITY", "none"), rest)
                        .faults())
                .singleElement()
                .asString()
                .contains("smtp.fjordvik.no", "VARDE_MAIL_SECURITY");
        assertThat(read(Map.of("VARDE_MAIL_HOST", "smtp.fjordvik.no", "VARDE_DEMO", "yes"), rest)
                        .faults())
                .singleElement()
                .asString()
                .contains("VARDE_MAIL_HOST", "--demo");
    }

    @Test
    void hostNamesAddUp() {
        assertThat(read(Map.of(), "--host-name", "varde.fjordvik.no", "--host-name=a.no,b.no")
                        .settings()
                        .orElseThrow()
                        .hostNames())
                .containsExactly("varde.fjordvik.no", "a.no", "b.no");
    }

    @Test
    void everythingWrongIsSaidAtOnceWithWhereItComesFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("varde.properties"), "colour=blue\ndemo=perhaps\n");
        SettingsReader.Outcome read = read(
                Map.of("VARDE_DEADLINE", "soon", "VARDE_HOST_NAME", "http://x"),
                "--port",
                "99999",
                "--lamp",
                "--config",
                file.toString(),
                "--address");
        assertThat(read.settings()).isEmpty();
        assertThat(read.faults())
                .hasSize(7)
                .anyMatch(fault -> fault.contains("99999") && fault.contains("--port"))
                .anyMatch(fault -> fault.contains("--lamp"))
                .anyMatch(fault -> fault.contains("--address"))
                .anyMatch(fault -> fault.contains("soon") && fault.contains("VARDE_DEADLINE"))
                .anyMatch(fault -> fault.contains("http://x") && fault.contains("VARDE_HOST_NAME"))
                .anyMatch(fault -> fault.contains("colour") && fault.contains(file.toString()))
                .anyMatch(fault -> fault.contains("perhaps") && fault.contains(file.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port=-1", "--port=65536", "--port=", "--port=8O80", "--deadline=0", "--demo=x", "--data="})
    void aValueOutOfItsRangeIsRefused(String flag) {
        assertThat(read(Map.of(), flag).faults()).hasSize(1);
    }

    @Test
    void theDemonstrationIsRefusedOnANetwork() {
        assertThat(read(Map.of(), "--demo", "--address=0.0.0.0").faults())
                .singleElement()
                .asString()
                .contains("0.0.0.0", "--demo");
        assertThat(read(Map.of(), "--demo", "--address=127.0.0.1").faults()).isEmpty();
        assertThat(read(Map.of(), "--address=0.0.0.0", "--plain-http").faults()).isEmpty();
    }

    @Test
    void theDemonstrationHasAFolderOfItsOwnAndIsNotServedByAProxyOrUnderAName() {
        assertThat(read(Map.of(), "--demo").settings().orElseThrow().data()).isEqualTo(Path.of("data-demo"));
        assertThat(read(Map.of(), "--demo", "--data=mine")
                        .settings()
                        .orElseThrow()
                        .data())
                .isEqualTo(Path.of("mine"));
        assertThat(read(Map.of("VARDE_HOST_NAME", "varde.fjordvik.no"), "--demo", "--trusted-proxy=127.0.0.1")
                        .faults())
                .anySatisfy(fault -> assertThat(fault).contains("--demo", "--trusted-proxy"))
                .anySatisfy(fault -> assertThat(fault).contains("--demo", "VARDE_HOST_NAME"))
                .hasSize(2);
    }

    @Test
    void aFlagGivenTwiceAndAMissingFileAreRefused() {
        assertThat(read(Map.of(), "--port=1", "--port=2").faults())
                .singleElement()
                .asString()
                .contains("twice");
        assertThat(read(Map.of(), "--config", folder.resolve("none").toString()).faults())
                .singleElement()
                .asString()
                .contains("none");
    }

    @Test
    void anAddressThatOthersReachNeedsEncryptionAProxyOrAnExplicitWord() throws IOException {
        assertThat(read(Map.of(), "--address=0.0.0.0").faults())
                .singleElement()
                .asString()
                .contains("0.0.0.0", "--tls-certificate", "--trusted-proxy", "--plain-http");
        assertThat(read(Map.of(), "--address=0.0.0.0", "--trusted-proxy= ").faults())
                .hasSize(1);
        assertThat(read(Map.of(), "--address=0.0.0.0", "--trusted-proxy=10.0.0.0/8")
                        .faults())
                .isEmpty();
        assertThat(read(Map.of(), "--address=::1").faults()).isEmpty();
        Settings said =
                read(Map.of(), "--address=0.0.0.0", "--plain-http").settings().orElseThrow();
        assertThat(said.clear()).isTrue();
        assertThat(read(Map.of()).settings().orElseThrow().clear()).isFalse();
    }

    @Test
    void aCertificateNeedsItsKeyAndTheRedirectingPortNeedsBoth() {
        assertThat(read(Map.of(), "--tls-certificate=x.pem").faults())
                .singleElement()
                .asString()
                .contains("--tls-certificate", "--tls-key");
        assertThat(read(Map.of("VARDE_TLS_KEY", "x.key")).faults())
                .singleElement()
                .asString()
                .contains("VARDE_TLS_KEY", "--tls-certificate");
        assertThat(read(Map.of(), "--http-redirect-port=80").faults())
                .singleElement()
                .asString()
                .contains("--http-redirect-port", "--tls-certificate");
    }

    @Test
    void aPairThatCannotBeUsedIsAFaultLikeAnyOther() {
        Path none = folder.resolve("none.pem");
        assertThat(read(
                                Map.of(),
                                "--port=x",
                                "--address=0.0.0.0",
                                "--tls-certificate=" + none,
                                "--tls-key=" + none,
                                "--http-redirect-port=70000")
                        .faults())
                .hasSize(4)
                .anyMatch(fault -> fault.contains("none.pem"))
                .anyMatch(fault -> fault.contains("70000"));
    }

    @Test
    void proxiesAndWatchersAreAddressesInNumbers() {
        Settings settings = read(
                        Map.of("VARDE_METRICS_FROM", "10.0.0.5, fd00::/8"),
                        "--trusted-proxy=10.0.0.1",
                        "--trusted-proxy",
                        "10.0.0.2")
                .settings()
                .orElseThrow();
        assertThat(settings.listening().proxies().contains(address("10.0.0.2"))).isTrue();
        assertThat(settings.watching().metricsFrom().contains(address("fd00::7")))
                .isTrue();
        assertThat(read(Map.of("VARDE_METRICS_FROM", "prometheus"), "--trusted-proxy=proxy")
                        .faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("“prometheus”"))
                .anyMatch(fault -> fault.contains("“proxy”"));
    }

    @Test
    void aTokenStandsInAFileAndIsNeverShown() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "0123456789abcdef\n");
        assertThat(read(Map.of(), "--metrics-token-file=" + file)
                        .settings()
                        .orElseThrow()
                        .watching()
                        .metricsToken())
                .contains("0123456789abcdef");
        Files.writeString(file, "too-short");
        assertThat(read(Map.of(), "--metrics-token-file=" + file).faults())
                .singleElement()
                .asString()
                .contains(file.toString(), "16")
                .doesNotContain("too-short");
        assertThat(read(Map.of(), "--metrics-token-file=" + folder.resolve("none"))
                        .faults())
                .singleElement()
                .asString()
                .contains("none");
    }

    @Test
    void theLogIsForPeopleUntilSomebodyAsksForJson() {
        assertThat(read(Map.of()).settings().orElseThrow().watching().logFormat())
                .isEqualTo(Settings.LogFormat.TEXT);
        assertThat(read(Map.of(), "--log-format=json")
                        .settings()
                        .orElseThrow()
                        .watching()
                        .logFormat())
                .isEqualTo(Settings.LogFormat.JSON);
        assertThat(read(Map.of(), "--log-format=xml").faults())
                .singleElement()
                .asString()
                .contains("xml");
    }

    @Test
    void helpIsGivenWhateverElseIsWrong() {
        assertThat(read(Map.of(), "--lamp", "--help").command()).contains(Setting.HELP);
        assertThat(read(Map.of("VARDE_HELP", "true")).command()).isEmpty();
    }

    @Test
    void theHelpExplainsEverySetting() {
        for (Language language : Language.values()) {
            String help = Help.text(Texts.in(language));
            for (Setting setting : Setting.values()) {
                assertThat(help).contains(setting.flag());
                assertThat(help.contains(setting.variable())).isEqualTo(!setting.isCommand());
            }
        }
    }

    private static InetAddress address(String text) {
        return Networks.address(text).orElseThrow();
    }

    private static SettingsReader.Outcome read(Map<String, String> environment, String... arguments) {
        return SettingsReader.read(arguments, environment, EN);
    }
}
