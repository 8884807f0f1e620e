package no.varde.web.influence;

import java.util.List;

/**
 * The addresses from which one's own calendar fetches.
 *
 * @param fresh the address that was just made, shown this once; empty when none was
 * @param lines the addresses, in the order in which they were made
 */
public record CalendarSheet(String fresh, List<Line> lines) {

    /** Copies. */
    public CalendarSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One address.
     *
     * @param of by which it is renewed and ended
     * @param name what the calendar is called
     * @param href the page that shows the same; empty when one may no longer read it
     * @param fetched when a calendar fetched from it last
     */
    public record Line(String of, String name, String href, String fetched) {}
}
