package no.varde.web.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Language;
import org.jspecify.annotations.Nullable;

/** Speaks with the identity provider. Holds nothing of anybody; safe to share between threads. */
final class Provider {

    /** What a provider says when the person broke off or was not let in, and not when something is wrong. */
    private static final Set<String> BROKEN_OFF =
            Set.of("access_denied", "login_required", "interaction_required", "consent_required");

    private final ProviderSettings settings;
    private final Issuer issuer;
    private final ClientID client;
    private final Discovery discovery;

    Provider(ProviderSettings settings) {
        this.settings = settings;
        this.issuer = new Issuer(settings.issuer());
        this.client = new ClientID(settings.client());
        this.discovery = new Discovery(settings.issuer());
    }

    /** Where the browser goes to begin an attempt, and comes {@code back} from. */
    URI begin(Attempt attempt, URI back, Language language) throws Refused {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client, back)
                .endpointURI(discovery.get().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .uiLocales(tags(language));
        if (!settings.levels().isEmpty()) {
            request.acrValues(settings.levels().stream().map(ACR::new).toList());
        }
        return request.build().toURI();
    }

    private static List<LangTag> tags(Language language) {
        try {
            return List.of(LangTag.parse(language.tag()));
        } catch (LangTagException e) {
            throw new IllegalStateException("Our languages have tags", e);
        }
    }

    /**
     * Whom the provider vouches for.
     *
     * @param query what the browser brought back
     */
    Identity finish(Attempt attempt, URI back, Map<String, List<String>> query) throws Refused {
        AuthenticationResponse response = response(attempt, back, query);
        Discovery.Found found = discovery.get();
        checkIssuer(response, found.metadata());
        if (!response.indicatesSuccess()) {
            String code = code(response.toErrorResponse().getErrorObject());
            throw new Refused(BROKEN_OFF.contains(code) ? Refusal.BROKEN_OFF : Refusal.PROVIDER_FAULT, code);
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new Refused(Refusal.UNREADABLE, "there is no code");
        }
        JWT token = exchange(
                found.metadata(), new AuthorizationCodeGrant(code, back, new CodeVerifier(attempt.verifier())));
        var claims = new TokenCheck(issuer, client, settings.levels())
                .check(token, new Nonce(attempt.nonce()), found.keys());
        return new ClaimReader(settings.claims()).read(claims, token.serialize());
    }

    private static AuthenticationResponse response(Attempt attempt, URI back, Map<String, List<String>> query)
            throws Refused {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(back, query);
        } catch (ParseException e) {
            throw new Refused(Refusal.UNREADABLE, "the answer in the address");
        }
        State state = response.getState();
        if (state == null || !isSame(state.getValue(), attempt.state())) {
            throw new Refused(Refusal.STATE);
        }
        return response;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A provider that names itself in its answer must be the one that was asked (RFC 9207). */
    private void checkIssuer(AuthenticationResponse response, OIDCProviderMetadata metadata) throws Refused {
        Issuer named = response.getIssuer();
        if (named == null ? metadata.supportsAuthorizationResponseIssuerParam() : !named.equals(issuer)) {
            throw new Refused(Refusal.ISSUER, "in the answer");
        }
    }

    private JWT exchange(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) throws Refused {
        HTTPRequest request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), proof(metadata), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Discovery.PATIENCE);
        request.setReadTimeout(Discovery.PATIENCE);
        request.setFollowRedirects(false);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new Refused(
                        Refusal.CODE_REFUSED, code(response.toErrorResponse().getErrorObject()));
            }
            JWT token = response instanceof OIDCTokenResponse tokens
                    ? tokens.getOIDCTokens().getIDToken()
                    : null;
            if (token == null) {
                throw new Refused(Refusal.UNREADABLE, "there is no token in the answer");
            }
            return token;
        } catch (IOException e) {
            throw new Refused(
                    Refusal.UNREACHABLE, "its token endpoint: " + e.getClass().getSimpleName());
        } catch (ParseException e) {
            throw new Refused(Refusal.UNREADABLE, "the token endpoint's answer");
        }
    }

    /** A secret goes into the head, unless the provider only takes it in the body; a key signs an assertion for it. */
    private ClientAuthentication proof(OIDCProviderMetadata metadata) {
        if (settings.proof() instanceof ClientProof.Key key) {
            return assertion(key);
        }
        Secret secret = new Secret(((ClientProof.Secret) settings.proof()).value());
        List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
        boolean onlyInTheBody = taken != null
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return onlyInTheBody ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    private ClientAuthentication assertion(ClientProof.Key key) {
        JWSAlgorithm algorithm = JWSAlgorithm.RS256;
        if (key.key() instanceof ECPrivateKey ec) {
            algorithm = switch (ClientProof.Key.bits(ec)) {
                case 256 -> JWSAlgorithm.ES256;
                case 384 -> JWSAlgorithm.ES384;
                default -> JWSAlgorithm.ES512;
            };
        }
        try {
            var claims = new JWTAuthenticationClaimsSet(client, new Audience(issuer.getValue()));
            return new PrivateKeyJWT(claims, algorithm, key.key(), key.id().isEmpty() ? null : key.id(), null);
        } catch (JOSEException e) {
            throw new IllegalStateException("The client's key cannot sign", e);
        }
    }

    /** A fault's code, as the protocol writes them; whatever else it could be is not repeated. */
    private static String code(@Nullable ErrorObject error) {
        return Optional.ofNullable(error)
                .map(ErrorObject::getCode)
                .filter(code -> code.matches("[a-z_]{1,40}"))
                .orElse("no code");
    }

    /**
     * Where one signs out at the provider; empty when it has no such place.
     *
     * @param token the token by which one came in, when it is still known
     * @param then where the provider sends the browser afterwards
     */
    Optional<URI> leave(Optional<String> token, URI then, Language language) throws Refused {
        URI out = discovery.get().metadata().getEndSessionEndpointURI();
        if (out == null) {
            return Optional.empty();
        }
        JWT hint = null;
        try {
            hint = token.isPresent() ? JWTParser.parse(token.get()) : null;
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("A token that was read once", e);
        }
        return Optional.of(new LogoutRequest(out, hint, null, client, then, null, tags(language)).toURI());
    }
}
