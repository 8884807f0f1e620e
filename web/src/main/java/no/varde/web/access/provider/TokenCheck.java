package no.varde.web.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.text.ParseException;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Checks the token by which a provider vouches for somebody: signed, by the provider's own key, for us, for this attempt,
 * still good, and at a level that is enough. The library decides; which of these it was is found out afterwards, for the
 * page and the log.
 */
final class TokenCheck {

    /** Signatures with a key of which the provider alone has the private half. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Issuer issuer;
    private final ClientID client;
    private final List<String> levels;

    TokenCheck(Issuer issuer, ClientID client, List<String> levels) {
        this.issuer = issuer;
        this.client = client;
        this.levels = levels;
    }

    /** What stands in the token, when all of it is right. */
    IDTokenClaimsSet check(JWT token, Nonce nonce, JWKSource<SecurityContext> keys) throws Refused {
        if (token instanceof PlainJWT) {
            throw new Refused(Refusal.UNSIGNED);
        }
        if (!(token instanceof SignedJWT signed)
                || !ALGORITHMS.contains(signed.getHeader().getAlgorithm())) {
            throw new Refused(Refusal.ALGORITHM);
        }
        IDTokenClaimsSet claims;
        try {
            var selector = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
            claims = new IDTokenValidator(issuer, client, selector, null).validate(signed, nonce);
        } catch (BadJWTException e) {
            throw new Refused(whichClaim(signed, nonce));
        } catch (BadJOSEException | RateLimitReachedException e) {
            throw new Refused(Refusal.SIGNATURE);
        } catch (JOSEException e) {
            throw new Refused(Refusal.UNREACHABLE, "its keys: " + e.getClass().getSimpleName());
        }
        if (!levels.isEmpty()
                && (claims.getACR() == null || !levels.contains(claims.getACR().getValue()))) {
            throw new Refused(Refusal.LEVEL);
        }
        return claims;
    }

    /** What is wrong in a token whose signature is right. */
    private Refusal whichClaim(SignedJWT token, Nonce nonce) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            if (!issuer.getValue().equals(claims.getIssuer())) {
                return Refusal.ISSUER;
            }
            if (!claims.getAudience().contains(client.getValue())) {
                return Refusal.AUDIENCE;
            }
            if (!nonce.getValue().equals(claims.getStringClaim("nonce"))) {
                return Refusal.NONCE;
            }
            Date end = claims.getExpirationTime();
            Date made = claims.getIssueTime();
            return end != null && made != null ? Refusal.EXPIRED : Refusal.UNREADABLE;
        } catch (ParseException e) {
            return Refusal.UNREADABLE;
        }
    }
}
