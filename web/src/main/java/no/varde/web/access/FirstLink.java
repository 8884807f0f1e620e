package no.varde.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.varde.core.access.OneTimeLink;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;

/** The link by which the first person comes in on a server that nobody can sign in to yet. */
public final class FirstLink {

    /** How long it lets somebody in. */
    static final Duration LASTS = Duration.ofHours(24);

    private static final String SERVER = "server";

    private FirstLink() {}

    /**
     * Makes it, when there is nobody yet who could sign in; earlier ones let nobody in any more.
     *
     * @return its path, to be said to whoever started the server and kept nowhere; empty when somebody can sign in
     */
    public static Optional<String> makeWhenEmpty(FactStore store, Instant now) {
        if (store.read(reading -> reading.people().anybodyCanSignIn())) {
            return Optional.empty();
        }
        String secret = Secrets.fresh();
        store.write(Signature.of(SERVER, now), writing -> {
            writing.people().takeBackLinks(Optional.empty(), now);
            writing.people()
                    .make(new OneTimeLink(
                            Secrets.hash(secret),
                            OneTimeLink.Purpose.FIRST,
                            Optional.empty(),
                            SERVER,
                            now,
                            now.plus(LASTS),
                            Optional.empty()));
            return secret;
        });
        return Optional.of(LetInPages.PATH + "/" + secret);
    }
}
