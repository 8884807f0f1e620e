package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.varde.web.server.VardeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on running the server, its unit and its container name settings and figures that there are. */
class RunningPageTest {

    private static final Path DOCS = Path.of("docs");
    private static final List<String> FILES = List.of("running.md", "varde.service", "Containerfile");
    private static final Pattern FLAG = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern VARIABLE = Pattern.compile("\\bVARDE_[A-Z_]+[A-Z]");
    private static final Pattern FIGURE = Pattern.compile("`((?:varde|jvm|process)_[a-z_]+)`");

    /** Flags of the other programs that these files call. */
    private static final Set<String> OF_OTHERS = Set.of(
            "--now",
            "--lockfile",
            "--system",
            "--gid",
            "--uid",
            "--no-create-home",
            "--shell",
            "--interval",
            "--timeout",
            "--start-period");

    @Test
    void everySettingThatTheyNameIsThere() throws IOException {
        List<String> flags = Arrays.stream(Setting.values()).map(Setting::flag).toList();
        List<String> variables =
                Arrays.stream(Setting.values()).map(Setting::variable).toList();
        for (String file : FILES) {
            String text = Files.readString(DOCS.resolve(file));
            assertThat(found(FLAG, text)).as(file).allMatch(flag -> flags.contains(flag) || OF_OTHERS.contains(flag));
            assertThat(found(VARIABLE, text)).as(file).isSubsetOf(variables);
        }
    }

    @Test
    void thePageTellsOfEverySettingThatConcernsTheNetworkOrTheWatching() throws IOException {
        String page = Files.readString(DOCS.resolve("running.md"));
        assertThat(List.of(
                        Setting.TLS_CERTIFICATE,
                        Setting.TLS_KEY,
                        Setting.HTTP_REDIRECT_PORT,
                        Setting.TRUSTED_PROXY,
                        Setting.PLAIN_HTTP,
                        Setting.DEADLINE,
                        Setting.METRICS_FROM,
                        Setting.METRICS_TOKEN_FILE,
                        Setting.LOG_FORMAT))
                .allSatisfy(setting -> assertThat(page).contains("`" + setting.flag()));
    }

    @Test
    void thePageTellsOfEverySettingOfTheMailServer() throws IOException {
        String page = Files.readString(DOCS.resolve("running.md"));
        assertThat(Arrays.stream(Setting.values())
                        .map(Setting::key)
                        .filter(key -> key.startsWith("mail-") || key.equals("base-address")))
                .hasSize(9)
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    @Test
    void everyFigureThatItNamesIsThere(@TempDir Path folder) throws Exception {
        Set<String> named = found(FIGURE, Files.readString(DOCS.resolve("running.md")));
        assertThat(named).hasSizeGreaterThan(5).contains("varde_database_bytes");
        named.remove("varde_certificate_remaining_seconds"); // Only with a certificate.
        Path copies = Files.createDirectory(folder.resolve("copies"));
        try (VardeServer server =
                MainTest.serve("--port=0", "--data=" + folder.resolve("data"), "--backup-folder=" + copies)) {
            MainTest.get(server, "/about/licences");
            String figures = MainTest.get(server, "/metrics").body();
            assertThat(named).allSatisfy(figure -> assertThat(figures).containsPattern("(?m)^# TYPE " + figure + " "));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(one -> found.add(one.groupCount() == 0 ? one.group() : one.group(1)));
        return found;
    }
}
