package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.web.access.provider.ClientProof;
import no.varde.web.access.provider.ProviderSettings;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of an identity provider, and everything that can be wrong with them. */
class ProviderSettingsReaderTest {

    private static final String ISSUER = "--oidc-issuer=https://login.example/tenant";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private String secret;

    @BeforeEach
    void write() throws IOException {
        secret = "--oidc-client-secret-file="
                + Files.writeString(folder.resolve("secret"), "the secret of the client\n");
    }

    @Test
    void withoutAnIssuerThereIsNoProvider() {
        assertThat(read().settings().orElseThrow().provider()).isEmpty();
    }

    @Test
    void anIssuerAClientAndASecretAreEnough() {
        ProviderSettings provider = provider(ISSUER, "--oidc-client-id=varde", secret);
        assertThat(provider.issuer()).isEqualTo(URI.create("https://login.example/tenant"));
        assertThat(provider.name()).isEqualTo("login.example");
        assertThat(provider.proof()).isEqualTo(new ClientProof.Secret("the secret of the client"));
        assertThat(provider.scopes()).containsExactly("openid", "profile", "email");
        assertThat(provider.levels()).isEmpty();
        assertThat(provider.claims()).isEqualTo(ProviderSettings.Claims.STANDARD);
        assertThat(provider.isOnly()).isFalse();
        assertThat(provider.roles()).isEmpty();
    }

    @Test
    void everythingCanBeSaid() throws Exception {
        ProviderSettings provider = provider(
                ISSUER,
                "--oidc-client-id=varde",
                key("key", 2048),
                "--oidc-key-id=k1",
                "--oidc-name=ID-porten",
                "--oidc-only",
                "--oidc-scopes=profile,groups",
                "--oidc-acr-values=substantial high",
                "--oidc-person-claim=oid",
                "--oidc-trust-email",
                "--oidc-roles-claim=groups",
                "--oidc-role=8f1c=leader@fjordvik",
                "--oidc-role=a=b=administrator");
        assertThat(provider.name()).isEqualTo("ID-porten");
        assertThat(provider.isOnly()).isTrue();
        assertThat(provider.proof()).hasToString("Key[k1]");
        assertThat(provider.scopes()).containsExactly("openid", "profile", "groups");
        assertThat(provider.levels()).containsExactly("substantial", "high");
        assertThat(provider.claims().person()).isEqualTo("oid");
        assertThat(provider.claims().trustsEmail()).isTrue();
        assertThat(provider.roles()).hasSize(2).satisfies(rules -> {
            assertThat(rules.get(0).role()).isEqualTo(Role.LEADER);
            assertThat(rules.get(0).municipality()).contains("fjordvik");
            assertThat(rules.get(1).value()).isEqualTo("a=b");
            assertThat(rules.get(1).role()).isEqualTo(Role.ADMINISTRATOR);
        });
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNoSecretIsShown() {
        assertThat(faults(
                        "--oidc-issuer=http://login.example",
                        "--oidc-only=perhaps",
                        "--oidc-roles-claim=groups",
                        "--oidc-role=x=king@fjordvik,y=leader,z=administrator@fjordvik"))
                .hasSize(7)
                .anyMatch(fault -> fault.contains("http://login.example") && fault.contains("https://"))
                .anyMatch(fault -> fault.contains("perhaps"))
                .anyMatch(fault -> fault.contains("--oidc-client-id"))
                .anyMatch(fault -> fault.contains("--oidc-client-secret-file") && fault.contains("--oidc-key-file"))
                .anyMatch(fault -> fault.contains("x=king@fjordvik"))
                .anyMatch(fault -> fault.contains("y=leader"))
                .anyMatch(fault -> fault.contains("z=administrator@fjordvik"));
        assertThat(faults(ISSUER, secret, "--oidc-client-id= "))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault).contains("--oidc-client-id").doesNotContain("the secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"login.example", "ftp://login.example", "https://", "https://x y", "https://login.example/?a=b"})
    void whatIsNoAddressOfAProviderIsRefused(String issuer) {
        assertThat(faults("--oidc-issuer=" + issuer, "--oidc-client-id=varde", secret))
                .singleElement()
                .asString()
                .contains(issuer);
    }

    @Test
    void aProviderOnThisMachineNeedsNoEncryption() {
        assertThat(faults("--oidc-issuer=http://localhost:8888/test", "--oidc-client-id=varde", secret))
                .isEmpty();
    }

    @Test
    void settingsOfAProviderWithoutAnIssuerAreMissingIt() {
        assertThat(faults("--oidc-client-id=varde", "--oidc-name=X"))
                .hasSize(2)
                .allMatch(fault -> fault.contains("--oidc-issuer"));
    }

    @Test
    void aSecretAndAKeyAreOneTooMany() throws Exception {
        assertThat(faults(ISSUER, "--oidc-client-id=varde", secret, key("key", 2048)))
                .singleElement()
                .asString()
                .contains("--oidc-key-file");
    }

    @Test
    void filesThatCannotBeUsedAreNamed() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty"), " \n");
        assertThat(faults(ISSUER, "--oidc-client-id=varde", "--oidc-client-secret-file=" + empty))
                .singleElement()
                .asString()
                .contains(empty.toString());
        assertThat(faults(ISSUER, "--oidc-client-id=varde", "--oidc-client-secret-file=" + folder.resolve("none")))
                .singleElement()
                .asString()
                .contains("none");
        assertThat(faults(ISSUER, "--oidc-client-id=varde", "--oidc-key-file=" + empty))
                .singleElement()
                .asString()
                .contains("BEGIN PRIVATE KEY");
        assertThat(faults(ISSUER, "--oidc-client-id=varde", key("short", 1024)))
                .singleElement()
                .asString()
                .contains("2048");
    }

    @Test
    void theDemonstrationHasNoProvider() {
        assertThat(faults("--demo", ISSUER, "--oidc-client-id=varde", secret))
                .singleElement()
                .asString()
                .contains("--demo", "--oidc-issuer");
    }

    @Test
    void rolesNeedTheClaimTheyAreReadFrom() {
        assertThat(faults(ISSUER, "--oidc-client-id=varde", secret, "--oidc-role=x=leader@fjordvik"))
                .singleElement()
                .asString()
                .contains("--oidc-roles-claim");
    }

    private String key(String name, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return "--oidc-key-file=" + Files.writeString(folder.resolve(name), pem);
    }

    private static ProviderSettings provider(String... arguments) {
        SettingsReader.Outcome read = read(arguments);
        assertThat(read.faults()).isEmpty();
        return read.settings().orElseThrow().provider().orElseThrow();
    }

    private static List<String> faults(String... arguments) {
        return read(arguments).faults();
    }

    private static SettingsReader.Outcome read(String... arguments) {
        return SettingsReader.read(arguments, Map.of(), Texts.in(Language.EN));
    }
}
