package no.varde.web.influence;

import java.util.List;
import no.varde.web.chart.Cell;
import no.varde.web.situation.OverviewPages;

/**
 * What a group can still influence, as its template reads it.
 *
 * @param name the group
 * @param said what the list shows, in a sentence
 * @param parts the list, taken apart by what is known of the last useful day; only parts that have rows
 */
public record WindowSheet(String name, String said, List<Part> parts) {

    /** Copies. */
    public WindowSheet {
        parts = List.copyOf(parts);
    }

    /** Every row of every part, in order. */
    public List<Row> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    /**
     * The chances of which just as much is known.
     *
     * @param id the anchor
     * @param title the heading
     * @param said what it means for those who want to be heard
     * @param dated whether the rows have a last useful day
     * @param rows the chances
     */
    public record Part(String id, String title, String said, boolean dated, List<Row> rows) {

        /** Copies. */
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One chance.
     *
     * @param title the measure
     * @param href its page
     * @param day the last useful day; empty when there is none
     * @param left how long it is until then
     * @param act what comes after it, and its address; empty when nothing is known
     * @param open what is open, each with the fact that tells so
     * @param cell whether the group was heard, as a sign
     * @param heard the same in words
     * @param ask whom to ask; empty when nobody is known
     */
    public record Row(
            String title,
            String href,
            String day,
            String left,
            List<OverviewPages.Line> act,
            List<OverviewPages.Line> open,
            Cell cell,
            String heard,
            String ask) {

        /** Copies. */
        public Row {
            act = List.copyOf(act);
            open = List.copyOf(open);
        }
    }
}
