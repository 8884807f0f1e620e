package no.varde.web.removal;

import java.util.List;

/**
 * What was removed in a municipality, in its two ways.
 *
 * @param inError what was entered in error, the latest first
 * @param ended what was ended, the latest end first
 * @param more the address that shows more of both; empty when all is shown
 */
public record RemovedSheet(List<Line> inError, List<Line> ended, String more) {

    /** Copies. */
    public RemovedSheet {
        inError = List.copyOf(inError);
        ended = List.copyOf(ended);
    }

    /**
     * Something that was removed.
     *
     * @param kind what kind of thing it is
     * @param name what it is called; may be empty
     * @param path its own page
     * @param when when it was removed, or from when on it is over
     * @param who who did it, and when that was recorded
     * @param why why; empty when nobody said it
     * @param version the version that undoing it is made on
     * @param erased whether what it said was erased, so that it cannot come back
     */
    public record Line(
            String kind, String name, String path, String when, String who, String why, long version, boolean erased) {}
}
