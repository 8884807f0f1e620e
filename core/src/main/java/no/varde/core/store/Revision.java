package no.varde.core.store;

import java.time.Instant;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Require;
import no.varde.core.trail.Change;

/**
 * Something that was done to a fact after it was first recorded: it was changed, marked as entered in error, or put back.
 *
 * @param change the row of the trail
 * @param before what the fact said before
 * @param after what it says since: the same when it was marked as entered in error or put back, or only has other keys
 * @param recordedAt the instant of its first recording
 */
public record Revision(Change change, Fact before, Fact after, Instant recordedAt) {

    /** Refuses null. */
    public Revision {
        Require.nothingNull(change, before, after, recordedAt);
    }

    /** Whether the fact says something else than before. */
    public boolean saysSomethingElse() {
        return !before.equals(after);
    }
}
