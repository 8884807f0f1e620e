package no.varde.core.access;

import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in on one device. Only the hash of what the browser carries is kept.
 *
 * @param hash the hash of the session's secret; as the program makes it
 * @param person the id of the person
 * @param startedAt when they signed in
 * @param seenAt when the session was last used, to within some minutes
 * @param device what the browser says it is, in a few words
 * @param means how they signed in: the kind of credential, or "LINK"; a provider adds the level it vouched for
 */
public record Session(String hash, String person, Instant startedAt, Instant seenAt, String device, String means) {

    /** Refuses a session without a person. */
    public Session {
        if (hash.isBlank() || person.isBlank()) {
            throw new IllegalArgumentException("A session has a hash and a person");
        }
    }

    /** Whether it still counts: not idle for too long, and not too old altogether. */
    public boolean isAlive(Instant now, Duration idle, Duration whole) {
        return now.isBefore(seenAt.plus(idle)) && now.isBefore(startedAt.plus(whole));
    }

    @Override
    public String toString() {
        return "Session[of " + person + " since " + startedAt + "]";
    }
}
