package no.varde.web.edit;

import java.util.List;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;

/**
 * The page on which the table of a case is pasted, and its lines are confirmed.
 *
 * @param pasted the table as it was pasted
 * @param subjects the measures and follow-ups that the case is about
 * @param rows the lines that were read; empty before
 * @param errors what is wrong
 */
public record CaseSheet(String pasted, List<Choice> subjects, List<Row> rows, FieldErrors errors) {

    /** Copies. */
    public CaseSheet {
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param take the name of the box by which it is recorded; empty when it cannot be
     * @param taken whether the box is ticked
     * @param proposes whether that is a proposal which nobody has seen yet
     * @param written the line as it stood
     * @param proposed what it is recorded as, in words
     * @param stands what is recorded already and may be the same
     * @param outcome the name of the choice how it fell out
     * @param outcomes what can be chosen; none where there is no outcome
     */
    public record Row(
            String take,
            boolean taken,
            boolean proposes,
            String written,
            String proposed,
            List<Doubles.Line> stands,
            String outcome,
            List<Choice> outcomes) {

        /** Copies. */
        public Row {
            stands = List.copyOf(stands);
            outcomes = List.copyOf(outcomes);
        }
    }
}
