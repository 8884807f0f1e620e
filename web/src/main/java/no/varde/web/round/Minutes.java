package no.varde.web.round;

import java.util.List;

/**
 * What came of a status round on a day.
 *
 * @param said how many measures were gone through, and in how many something is new
 * @param scope which measures it was about; empty when all
 * @param changed the measures in which something is new
 * @param unchanged the measures of which it was confirmed that nothing is
 * @param open the live measures of which nothing was said
 * @param text everything as plain text, to be copied
 */
public record Minutes(
        String said, String scope, List<Entry> changed, List<Link> unchanged, List<Link> open, String text) {

    /** Copies. */
    public Minutes {
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        open = List.copyOf(open);
    }

    /**
     * A measure in which something is new.
     *
     * @param measure the measure
     * @param lines what is new, a line each
     */
    public record Entry(Link measure, List<String> lines) {

        /** Copies. */
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A measure.
     *
     * @param title what it is called
     * @param href its page
     */
    public record Link(String title, String href) {}

    /** Whether nothing was said on the day. */
    public boolean isEmpty() {
        return changed.isEmpty() && unchanged.isEmpty();
    }

    /** How many lines the plain text has. */
    public int rows() {
        return (int) text.lines().count();
    }
}
