package no.varde.web.edit;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * One field of a form as it is shown.
 *
 * @param name its name
 * @param kind how it is shown
 * @param label what it is called
 * @param hint how it is filled in; empty when nothing need be said
 * @param value what is typed in it; for several, empty
 * @param choices what can be chosen
 * @param rows the rows of a table in which one chooses in each
 * @param required whether something must stand there
 * @param proposed that what is filled in is a proposal, and why, in words; empty when nothing is proposed
 */
public record Control(
        String name,
        Kind kind,
        String label,
        String hint,
        String value,
        List<Choice> choices,
        List<Row> rows,
        boolean required,
        String proposed) {

    /** Where nothing is proposed. */
    Control(
            String name,
            Kind kind,
            String label,
            String hint,
            String value,
            List<Choice> choices,
            List<Row> rows,
            boolean required) {
        this(name, kind, label, hint, value, choices, rows, required, "");
    }

    /** The same, saying that what is filled in is a proposal. */
    Control proposing(String why) {
        return new Control(name, kind, label, hint, value, choices, rows, required, why);
    }

    /** How a field is shown. */
    public enum Kind {
        /** A line of text. */
        LINE,
        /** A line that is as wide as a date or a number. */
        SHORT,
        /** Several lines of text. */
        TEXT,
        /** A list of which one is chosen. */
        ONE,
        /** Boxes of which any number is ticked. */
        SEVERAL,
        /** One box. */
        BOX,
        /** A choice in each of several rows. */
        ROWS,
        /** What is said and cannot be changed here. */
        FIXED
    }

    /** Copies. */
    public Control {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /** Whether something is typed or chosen in it; in the rows of a table nobody looks. */
    boolean isFilled() {
        return !value.isEmpty()
                || choices.stream()
                        .anyMatch(each -> each.chosen() && !each.value().isEmpty());
    }

    /**
     * A row in which one chooses.
     *
     * @param name its name
     * @param label what it is called
     * @param letter the letter of the group
     * @param there what is sent when it is only ticked, and whether it is
     * @param choices what can be chosen in it that says more
     */
    public record Row(String name, String label, String letter, Choice there, List<Choice> choices) {

        /** Copies. */
        public Row {
            choices = List.copyOf(choices);
        }

        /** Whether more is said than that it was there. */
        public boolean saysMore() {
            return choices.stream()
                    .anyMatch(each -> each.chosen() && !each.value().isEmpty());
        }
    }

    /** Whether in some row more is said than a tick. */
    public boolean saysMore() {
        return rows.stream().anyMatch(Row::saysMore);
    }
}
