package no.varde.web.plan;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Matrix;
import no.varde.web.http.Choice;
import no.varde.web.http.ListPart;

/**
 * The list of measures as its page shows it.
 *
 * @param said the sentence that says what is shown; every number in it leads to the list behind it
 * @param key how the signs of the legs are read
 * @param group the group whose part is shown beside each measure; empty when none was chosen
 * @param choices what can be chosen in each filter
 * @param filter what was chosen
 * @param round where a status round over these measures is
 * @param bulk where many of these measures are changed at once
 * @param csv where these measures are fetched for any spreadsheet
 * @param xlsx where they are fetched for Excel or LibreOffice
 * @param part which part of all that were found is shown
 * @param views the selections that somebody gave a name
 * @param query the filter and order of the list as its address writes them; empty for all
 * @param lines one a measure
 */
public record MeasureList(
        Content said,
        String key,
        String group,
        Map<String, List<Choice>> choices,
        MeasureFilter filter,
        String round,
        String bulk,
        String csv,
        String xlsx,
        ListPart part,
        List<View> views,
        String query,
        List<Line> lines) {

    /**
     * A selection that somebody gave a name.
     *
     * @param name what it is called
     * @param href the list with its filter and order
     * @param shown whether it is what is shown
     * @param edit where it is changed
     */
    public record View(String name, String href, boolean shown, String edit) {}

    /**
     * A measure.
     *
     * @param title what it is called
     * @param href its page
     * @param belongs what it belongs to, in short
     * @param sector the sectors that carry it
     * @param owner who owns it
     * @param life where it is in its life
     * @param progress how it goes; may be empty
     * @param status the day of the latest status; may be empty
     * @param heard when the chosen group was heard; no cell when none was chosen
     * @param heardWords the same in words; empty when none was chosen
     * @param legs the three legs
     * @param seen how many findings of each kind
     */
    public record Line(
            String title,
            String href,
            List<String> belongs,
            String sector,
            String owner,
            String life,
            String progress,
            String status,
            Cell heard,
            String heardWords,
            List<Cell> legs,
            List<Matrix.Seen> seen) {}

    /** The choices of a filter. */
    public List<Choice> choices(String name) {
        return choices.getOrDefault(name, List.of());
    }

    /** What a column's button sends: the column, downwards when it is sorted upwards already. */
    public String order(String sort) {
        return isSorted(sort) && !filter.descending() ? sort + MeasureFilter.DESCENDING : sort;
    }

    /** How a column is sorted, as {@code aria-sort} says it. */
    public String sorted(String sort) {
        return isSorted(sort) ? (filter.descending() ? "descending" : "ascending") : "none";
    }

    private boolean isSorted(String sort) {
        return filter.sort().text().equals(sort);
    }
}
