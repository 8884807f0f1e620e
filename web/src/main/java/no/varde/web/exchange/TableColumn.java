package no.varde.web.exchange;

import java.util.List;

/**
 * One column of a table that is written.
 *
 * @param heading what stands above it
 * @param kind what stands in it, which decides how wide it is and what is typed in its empty cells
 * @param choices what can be chosen in it; empty where anything can be typed
 */
public record TableColumn(String heading, Kind kind, List<String> choices) {

    /** What stands in a column. */
    public enum Kind {
        /** Something that nobody types, such as an id. */
        MARK(12),
        /** A few words. */
        LINE(32),
        /** A sentence or more. */
        TEXT(60),
        /** A day, or a time that is typed as text since only its month or year is known. */
        TIME(16),
        /** A number. */
        AMOUNT(14);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        /** How wide the column is, in letters. */
        int width() {
            return width;
        }
    }

    /** Copies. */
    public TableColumn {
        choices = List.copyOf(choices);
    }
}
