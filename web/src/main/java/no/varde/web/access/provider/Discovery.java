package no.varde.web.access.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provider tells of itself, read when it is first needed and again every hour; what was read last counts on while
 * the provider cannot be reached. Safe to share between threads.
 */
final class Discovery {

    private static final System.Logger LOG = System.getLogger(Discovery.class.getName());
    private static final Duration LASTS = Duration.ofHours(1);

    /** After a failure it is not asked again at once, so that many who wait do not wait one after the other. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Keys that nobody has heard of are looked up no more often, so that tokens made up cannot make us ask. */
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(30);

    /** How long it is waited for a connection or an answer, in milliseconds. */
    static final int PATIENCE = 5_000;

    private static final int MOST_BYTES = 200_000;
    private static final long KEYS_LAST = Duration.ofMinutes(15).toMillis();

    private final URI issuer;
    private @Nullable Found found;
    private @Nullable Refused failure;
    private long askAgain = System.nanoTime();

    Discovery(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * What was found.
     *
     * @param metadata what the provider tells of itself
     * @param keys its keys, read when they are needed
     */
    record Found(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** What the provider tells of itself. */
    synchronized Found get() throws Refused {
        if (System.nanoTime() - askAgain >= 0) {
            ask();
        }
        if (found == null) {
            throw Objects.requireNonNull(failure);
        }
        return found;
    }

    private void ask() {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(issuer), PATIENCE, PATIENCE);
            check(metadata);
            Found before = found;
            boolean sameKeys = before != null && before.metadata.getJWKSetURI().equals(metadata.getJWKSetURI());
            found = new Found(metadata, before != null && sameKeys ? before.keys : keys(metadata.getJWKSetURI()));
            askAgain = System.nanoTime() + LASTS.toNanos();
        } catch (IOException e) {
            failed(new Refused(Refusal.UNREACHABLE, issuer + ": " + cause(e)));
        } catch (GeneralException e) {
            failed(new Refused(Refusal.STRANGE_PROVIDER, issuer + ": " + cause(e)));
        } catch (Refused e) {
            failed(e);
        }
    }

    private void failed(Refused why) {
        failure = why;
        askAgain = System.nanoTime() + PAUSE.toNanos();
        if (found != null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The sign-in provider could not be asked again; what it said before counts on. " + why.line());
        }
    }

    private static String cause(Exception e) {
        return e.getClass().getSimpleName()
                + Optional.ofNullable(e.getMessage()).map(text -> ", " + text).orElse("");
    }

    /** What must be there, and is encrypted whenever the provider itself is. */
    private void check(OIDCProviderMetadata metadata) throws Refused {
        for (@Nullable
        URI address : Arrays.asList(
                metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())) {
            if (address == null || isWeaker(address)) {
                throw new Refused(Refusal.STRANGE_PROVIDER, issuer + ": an address is missing or not encrypted");
            }
        }
        URI out = metadata.getEndSessionEndpointURI();
        if (out != null && isWeaker(out)) {
            throw new Refused(Refusal.STRANGE_PROVIDER, issuer + ": the address to sign out at is not encrypted");
        }
    }

    private boolean isWeaker(URI address) {
        return !"https".equals(address.getScheme())
                && !(issuer.getScheme().equals("http") && "http".equals(address.getScheme()));
    }

    private JWKSource<SecurityContext> keys(URI address) throws Refused {
        try {
            return JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
                    .cache(KEYS_LAST, 3L * PATIENCE)
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_KEYS.toMillis())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new Refused(Refusal.STRANGE_PROVIDER, issuer + ": the address of its keys is none");
        }
    }
}
