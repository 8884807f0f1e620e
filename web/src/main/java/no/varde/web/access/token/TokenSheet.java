package no.varde.web.access.token;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * What stands on the page of one's tokens.
 *
 * @param fresh the one that was just made, shown this once; empty when none was
 * @param lines the tokens, in the order in which they were made
 * @param name what was typed as the name of a new one
 * @param rights what a new one may
 * @param days how long a new one works
 * @param canMake whether one can make any; not in the demonstration, where a program needs none
 */
public record TokenSheet(
        String fresh, List<Line> lines, String name, List<Choice> rights, List<Choice> days, boolean canMake) {

    /** Copies. */
    public TokenSheet {
        lines = List.copyOf(lines);
        rights = List.copyOf(rights);
        days = List.copyOf(days);
    }

    /**
     * A token.
     *
     * @param handle by which it is ended
     * @param name what its owner calls it
     * @param may what it may
     * @param until until when it works, or since when it is over
     * @param used when it was last used
     */
    public record Line(String handle, String name, String may, String until, String used) {}
}
