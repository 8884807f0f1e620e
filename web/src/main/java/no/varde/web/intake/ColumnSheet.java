package no.varde.web.intake;

import java.util.List;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;

/**
 * How the columns of a sheet are read, to be changed by hand.
 *
 * @param errors what is missing; often nothing
 * @param sheets the sheets of the file, to choose one
 * @param headingRow the row of the headings, as typed; empty when there is none
 * @param columns the columns in order
 */
public record ColumnSheet(FieldErrors errors, List<Choice> sheets, String headingRow, List<Line> columns) {

    /**
     * One column.
     *
     * @param letter its letter in the spreadsheet
     * @param heading its heading; empty when it has none
     * @param samples what the first cells say
     * @param field the name of the field in the form
     * @param meanings what it can hold, with the present meaning chosen
     */
    public record Line(String letter, String heading, String samples, String field, List<Choice> meanings) {}
}
