package no.varde.web.questions;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * The table in which many questions are answered at once.
 *
 * @param rows a row for each measure that is asked who takes part or who has decided
 * @param more how many more measures there are, which come when these are saved
 * @param elsewhere how many more questions there are, which are asked one by one
 */
public record TableSheet(List<Row> rows, int more, int elsewhere) {

    /** Copies. */
    public TableSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A measure.
     *
     * @param title its title
     * @param href where it is shown
     * @param groups the groups of which nobody knows whether they were heard
     * @param moreGroups what else is asked of who takes part
     * @param legs the legs of which nobody knows whether they decided
     * @param moreLegs what else is asked of who has decided
     * @param rest what else is asked of the measure
     */
    public record Row(
            String title,
            String href,
            List<Cell> groups,
            Elsewhere moreGroups,
            List<Cell> legs,
            Elsewhere moreLegs,
            Elsewhere rest) {

        /** Copies. */
        public Row {
            groups = List.copyOf(groups);
            legs = List.copyOf(legs);
        }
    }

    /**
     * Questions that have a form of their own.
     *
     * @param count how many
     * @param href where the first of them is asked; empty when there is none
     */
    public record Elsewhere(int count, String href) {}

    /**
     * A question of a measure.
     *
     * @param name under which its answer is sent
     * @param label the group or leg
     * @param says the question with the measure, for who does not see the table
     * @param choices leave it open, not yet, before our time
     * @param href where it is answered with more than that
     */
    public record Cell(String name, String label, String says, List<Choice> choices, String href) {

        /** Copies. */
        public Cell {
            choices = List.copyOf(choices);
        }
    }
}
