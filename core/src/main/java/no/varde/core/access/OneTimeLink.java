package no.varde.core.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that lets somebody in once: only the hash of its secret is kept.
 *
 * @param hash the hash of the secret; as the program makes it
 * @param purpose what it is for
 * @param person the id of the person that it lets in; empty for the first one, who is not known yet
 * @param madeBy the id of the person who made it, or what made it
 * @param madeAt when
 * @param expiresAt from when on it lets nobody in
 * @param usedAt when it was used; empty while it was not
 */
public record OneTimeLink(
        String hash,
        Purpose purpose,
        Optional<String> person,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> usedAt) {

    /** What a link is for. */
    public enum Purpose {
        /** To make the first coordinator of a new server, or a new one when the last is gone. */
        FIRST,
        /** To let in a person who was invited. */
        INVITATION,
        /** To let in a person who has lost their password or passkey. */
        RECOVERY
    }

    /** Refuses a link that ends before it begins, and one for nobody that is not the first. */
    public OneTimeLink {
        if (!expiresAt.isAfter(madeAt)) {
            throw new IllegalArgumentException("A link ends after it was made: " + madeAt + ", " + expiresAt);
        }
        if (person.isEmpty() && purpose != Purpose.FIRST) {
            throw new IllegalArgumentException("Whom does it let in? " + purpose);
        }
    }

    /** Whether it lets somebody in at an instant. */
    public boolean isOpen(Instant at) {
        return usedAt.isEmpty() && at.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "OneTimeLink[" + purpose + " until " + expiresAt + "]";
    }
}
