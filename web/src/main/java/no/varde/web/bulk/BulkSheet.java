package no.varde.web.bulk;

import java.util.List;
import no.varde.web.http.FieldErrors;

/**
 * The page on which many measures are changed.
 *
 * @param form what was typed
 * @param rows the measures that can be chosen
 * @param more how many more there are than can be changed at once
 * @param lines what would be changed; empty while it is chosen
 * @param meanwhile whether somebody changed one of them since it was shown
 * @param action where it is sent, with the filter of the list
 * @param back where the list is
 * @param errors what is wrong
 */
public record BulkSheet(
        BulkForm form,
        List<Row> rows,
        int more,
        List<Line> lines,
        boolean meanwhile,
        String action,
        String back,
        FieldErrors errors) {

    /** Copies. */
    public BulkSheet {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /**
     * A measure that can be chosen.
     *
     * @param id its id
     * @param title its title
     * @param says who owns it, which sector leads it and where it is in its life
     * @param chosen whether it is
     */
    public record Row(String id, String title, String says, boolean chosen) {}

    /**
     * What would be changed of a measure.
     *
     * @param id its id
     * @param title its title
     * @param before how it stands; empty when nobody knows
     * @param after how it will stand; empty when it stands so already
     */
    public record Line(String id, String title, String before, String after) {}

    /** How many would be changed. */
    public int changed() {
        return (int) lines.stream().filter(each -> !each.after().isEmpty()).count();
    }
}
