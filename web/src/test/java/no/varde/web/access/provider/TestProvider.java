package no.varde.web.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/** A real provider on this machine, which vouches for whom a test wants, and can be made to answer wrongly. */
public final class TestProvider implements AutoCloseable {

    /** The name under which it knows Varde. */
    public static final String CLIENT = "varde-fjordvik";

    private static final String NAME = "fjordvik";

    private final Keys keys = new Keys();
    private final Vouching vouching = new Vouching();
    private final Listening listening = new Listening();
    private final MockOAuth2Server server = new MockOAuth2Server(
            new OAuth2Config(
                    false, null, null, false, new OAuth2TokenProvider(keys), Set.of(vouching), new NettyWrapper()),
            listening);

    /** Starts it on a free port. */
    public TestProvider() {
        server.start();
    }

    /** What it calls itself. */
    public URI issuer() {
        return server.issuerUrl(NAME).uri();
    }

    /** Settings for it with a secret. */
    public ProviderSettings settings() {
        return settings(
                new ClientProof.Secret("a secret for tests"), List.of(), ProviderSettings.Claims.STANDARD, List.of());
    }

    ProviderSettings settings(
            ClientProof proof, List<String> levels, ProviderSettings.Claims claims, List<RoleRule> roles) {
        return new ProviderSettings(
                "ID-porten", false, issuer(), CLIENT, proof, List.of("openid", "profile"), levels, claims, roles);
    }

    /** Vouches for somebody from now on: the key, and pairs of a claim and its value. */
    public void vouchFor(String key, Object... claims) {
        vouching.subject = key;
        vouching.claims.clear();
        for (int i = 0; i < claims.length; i += 2) {
            vouching.claims.put((String) claims[i], claims[i + 1]);
        }
    }

    void vouchForAnother(String audience) {
        vouching.audience = audience;
    }

    void vouchUntil(long secondsFromNow) {
        vouching.expiry = secondsFromNow;
    }

    /** Answers with a token of the test's own from now on. */
    void answerWith(String token) {
        listening.token = Optional.of(token);
    }

    /** Another key from now on. */
    void takeNewKey() {
        keys.current = Keys.fresh(UUID.randomUUID().toString());
    }

    /** Claims as it would write them. */
    JWTClaimsSet claims(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("kari")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", "kari@fjordvik.no")
                .claim("email_verified", true)
                .build();
    }

    /** A token signed with its own key. */
    String signed(JWTClaimsSet claims) {
        return signed(claims, keys.current);
    }

    /** A token signed with a key that only calls itself like its own. */
    String forged(JWTClaimsSet claims) {
        return signed(claims, Keys.fresh(keys.current.getKeyID()));
    }

    /** A token signed with a key that nobody has heard of. */
    String signedByAStranger(JWTClaimsSet claims) {
        return signed(claims, Keys.fresh(UUID.randomUUID().toString()));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSSigner signer = new RSASSASigner(key);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was asked of it: method and path. */
    List<String> asked() {
        return List.copyOf(listening.asked);
    }

    /** What came with the last exchange of a code, as a form. */
    String exchange() {
        return listening.exchange;
    }

    /** Another provider on the same machine, which tells that it is this one. */
    URI impostor() {
        return server.issuerUrl("impostor").uri();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** The key with which it signs. */
    private static final class Keys extends KeyProvider {

        private volatile RSAKey current = fresh("first");

        static RSAKey fresh(String id) {
            try {
                return new RSAKeyGenerator(2048).keyID(id).generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public JWK signingKey(String issuer) {
            return current;
        }
    }

    /** What it says of the person. */
    private static final class Vouching implements OAuth2TokenCallback {

        private final Map<String, Object> claims = new HashMap<>();
        private volatile String subject = "nobody";
        private volatile String audience = CLIENT;
        private volatile long expiry = 120;

        @Override
        public String issuerId() {
            return NAME;
        }

        @Override
        public String subject(TokenRequest request) {
            return subject;
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return "JWT";
        }

        @Override
        public List<String> audience(TokenRequest request) {
            return List.of(audience);
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return Map.copyOf(claims);
        }

        @Override
        public long tokenExpiry() {
            return expiry;
        }
    }

    /** Hears every request, and answers those for a token when the test has one of its own. */
    private final class Listening implements Route {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile String exchange = "";
        private volatile Optional<String> token = Optional.empty();

        @Override
        public boolean match(OAuth2HttpRequest request) {
            String path = request.getUrl().encodedPath();
            asked.add(request.getMethod() + " " + path);
            boolean isExchange = path.endsWith("/token");
            if (isExchange) {
                exchange = String.valueOf(request.getBody());
            }
            return (isExchange && token.isPresent()) || path.startsWith("/impostor/");
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            String body = token.isPresent()
                    ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.get() + "\"}"
                    : "{\"issuer\":\"" + issuer() + "\",\"authorization_endpoint\":\"" + issuer()
                            + "/authorize\",\"token_endpoint\":\"" + issuer() + "/token\",\"jwks_uri\":\"" + issuer()
                            + "/jwks\",\"subject_types_supported\":[\"public\"]}";
            return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, body, null);
        }
    }
}
