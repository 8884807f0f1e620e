package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a certificate or its key is said so that one can mend it. */
class TlsPairTest {

    private static final KeyPair EC = Certificates.ec();
    private static final KeyPair RSA = Certificates.rsa();
    private final Instant now = Instant.now();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aPairOfEitherKindIsTaken() throws IOException {
        for (KeyPair keys : List.of(EC, RSA)) {
            assertThat(faults(Certificates.certificate(keys, "varde.example"), Certificates.key(keys)))
                    .isEmpty();
        }
    }

    @Test
    void oneFileMayHoldBoth() throws IOException {
        String both = Certificates.certificate(EC, "varde.example") + Certificates.key(EC);
        assertThat(faults(both, both)).isEmpty();
    }

    @Test
    void aKeyOfAnotherCertificateIsNamedWithBothFiles() throws IOException {
        assertThat(faults(Certificates.certificate(EC, "a.example"), Certificates.key(RSA)))
                .singleElement()
                .asString()
                .contains("does not belong", "server.pem", "server.key");
        assertThat(faults(Certificates.certificate(EC, "a.example"), Certificates.key(Certificates.ec())))
                .singleElement()
                .asString()
                .contains("does not belong");
    }

    @Test
    void theServersOwnCertificateStandsFirst() throws IOException {
        String own = Certificates.certificate(EC, "varde.example");
        String authority = Certificates.certificate(RSA, "Authority");
        assertThat(faults(own + authority, Certificates.key(EC))).isEmpty();
        assertThat(faults(authority + own, Certificates.key(EC)))
                .singleElement()
                .asString()
                .contains("must stand first");
    }

    @Test
    void aCertificateThatHasRunOutOrIsNotValidYetIsNamedWithItsDay() throws IOException {
        Instant long1 = Instant.parse("2020-01-01T00:00:00Z");
        Instant long2 = Instant.parse("2020-04-01T00:00:00Z");
        assertThat(faults(Certificates.certificate(EC, "old.example", long1, long2), Certificates.key(EC)))
                .singleElement()
                .asString()
                .contains("CN=old.example", "1 April 2020", "server.pem");
        assertThat(faults(
                        Certificates.certificate(
                                EC, "new.example", now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(90))),
                        Certificates.key(EC)))
                .singleElement()
                .asString()
                .contains("CN=new.example", "not valid before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
    void aKeyInAnotherFormIsAnsweredWithTheCommandThatRewritesIt(String form) throws IOException {
        String key = Certificates.pem(form, RSA.getPrivate().getEncoded());
        assertThat(faults(Certificates.certificate(RSA, "varde.example"), key))
                .singleElement()
                .asString()
                .contains("openssl pkcs8 -topk8 -nocrypt -in " + folder.resolve("server.key"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        String old = Certificates.certificate(EC, "old.example", then, then.plus(Duration.ofDays(1)));
        assertThat(faults(old, Certificates.key(RSA))).hasSize(2);
        assertThat(faults("nothing", "nothing"))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("BEGIN CERTIFICATE"))
                .anyMatch(fault -> fault.contains("BEGIN PRIVATE KEY"));
    }

    @Test
    void filesThatAreNotThereOrDamagedAreNamed() throws IOException {
        TlsFiles none = new TlsFiles(folder.resolve("none.pem"), folder.resolve("none.key"));
        assertThat(say(none)).hasSize(2).anyMatch(fault -> fault.contains("none.pem"));
        String damaged = Certificates.pem("CERTIFICATE", new byte[] {1, 2, 3});
        assertThat(faults(damaged, Certificates.key(EC)))
                .singleElement()
                .asString()
                .contains("damaged", "server.pem");
        assertThat(faults(Certificates.certificate(EC, "a.example"), Certificates.pem("PRIVATE KEY", new byte[] {1})))
                .singleElement()
                .asString()
                .contains("neither an RSA key");
    }

    @Test
    void aFaultNeverShowsTheKey() throws IOException {
        String key = Certificates.pem("RSA PRIVATE KEY", RSA.getPrivate().getEncoded());
        String secret = key.lines().skip(1).findFirst().orElseThrow();
        assertThat(faults("nothing", key)).noneMatch(fault -> fault.contains(secret));
    }

    private List<String> faults(String certificate, String key) throws IOException {
        return say(new TlsFiles(
                Files.writeString(folder.resolve("server.pem"), certificate),
                Files.writeString(folder.resolve("server.key"), key)));
    }

    private List<String> say(TlsFiles files) {
        TlsPair.Outcome read = TlsPair.read(files, now);
        assertThat(read.pair().isPresent()).isEqualTo(read.faults().isEmpty());
        Texts texts = Texts.in(Language.EN);
        return read.faults().stream()
                .map(fault -> texts.get(fault.key(), fault.arguments().toArray()))
                .toList();
    }
}
