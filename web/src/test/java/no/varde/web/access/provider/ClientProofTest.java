package no.varde.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.varde.web.access.Guest;
import org.junit.jupiter.api.Test;

/** How the server proves to the provider who it is: what it sends is checked here, since the provider of the tests does not. */
class ClientProofTest {

    @Test
    void anAssertionSignedWithAnRsaKey() throws Exception {
        KeyPair pair = rsa(2048);
        checkAssertions(pair, new RSASSAVerifier((RSAPublicKey) pair.getPublic()), JWSAlgorithm.RS256);
    }

    @Test
    void anAssertionSignedWithAKeyOnACurve() throws Exception {
        KeyPair pair = curve("secp256r1");
        checkAssertions(pair, new ECDSAVerifier((ECPublicKey) pair.getPublic()), JWSAlgorithm.ES256);
        KeyPair longer = curve("secp384r1");
        checkAssertions(longer, new ECDSAVerifier((ECPublicKey) longer.getPublic()), JWSAlgorithm.ES384);
    }

    private static void checkAssertions(KeyPair pair, JWSVerifier verifier, JWSAlgorithm algorithm) throws Exception {
        try (TestProvider provider = new TestProvider();
                Entrance entrance = new Entrance(provider.settings(
                        new ClientProof.Key(pair.getPrivate(), "key-2026"),
                        List.of(),
                        ProviderSettings.Claims.STANDARD,
                        List.of()))) {
            SignedJWT first = assertion(provider, entrance);
            assertThat(first.verify(verifier))
                    .as("signed with the client's key")
                    .isTrue();
            assertThat(first.getHeader().getAlgorithm()).isEqualTo(algorithm);
            assertThat(first.getHeader().getKeyID()).isEqualTo("key-2026");
            var claims = first.getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo(TestProvider.CLIENT);
            assertThat(claims.getSubject()).isEqualTo(TestProvider.CLIENT);
            assertThat(claims.getAudience()).containsExactly(provider.issuer().toString());
            assertThat(claims.getExpirationTime().toInstant())
                    .isBetween(Instant.now(), Instant.now().plusSeconds(120));
            SignedJWT second = assertion(provider, entrance);
            assertThat(second.getJWTClaimsSet().getJWTID()).isNotEmpty().isNotEqualTo(claims.getJWTID());
        }
    }

    private static SignedJWT assertion(TestProvider provider, Entrance entrance) throws Exception {
        new Guest(entrance.served).signIn();
        Map<String, String> form = Guest.query(URI.create("http://x/?" + provider.exchange()));
        assertThat(form)
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .doesNotContainKey("client_secret");
        return SignedJWT.parse(form.get("client_assertion"));
    }

    @Test
    void neitherSecretNorKeyIsEverWrittenOut() throws Exception {
        assertThat(new ClientProof.Secret("hush").toString()).doesNotContain("hush");
        assertThat(new ClientProof.Key(rsa(2048).getPrivate(), "key-2026")).hasToString("Key[key-2026]");
    }

    @Test
    void aKeyThatIsTooShortIsRefused() throws Exception {
        assertThat(ClientProof.Key.isUsable(rsa(1024).getPrivate())).isFalse();
        assertThatThrownBy(() -> new ClientProof.Key(rsa(1024).getPrivate(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyPair rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static KeyPair curve(String name) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(name));
        return generator.generateKeyPair();
    }
}
