package no.varde.web.round;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.web.http.Choice;
import no.varde.web.http.ListPart;

/**
 * A status round as its page shows it.
 *
 * @param lead what it goes through, in words
 * @param action where its rows are sent
 * @param filter which measures it goes through
 * @param choices what can be chosen in each filter
 * @param clear the address without a filter
 * @param left what was left out, in words; empty when nothing was
 * @param rows one a measure
 * @param part which part of all measures is shown
 * @param parts where the parts before and after it are; empty where there is none
 * @param minutes the address of what came of it today
 * @param own how many facts whoever asks has recorded in their round today
 * @param undo where that is undone
 */
public record RoundSheet(
        String lead,
        String action,
        RoundFilter filter,
        Map<String, List<Choice>> choices,
        String clear,
        String left,
        List<RowSheet> rows,
        ListPart part,
        Parts parts,
        String minutes,
        int own,
        String undo) {

    /** Copies. */
    public RoundSheet {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        rows = List.copyOf(rows);
    }

    /**
     * The addresses of the parts beside the one that is shown.
     *
     * @param earlier the one before; may be empty
     * @param later the one after; may be empty
     */
    public record Parts(String earlier, String later) {}

    /** How many of the rows were gone through today. */
    public int done() {
        return (int) rows.stream().filter(RowSheet::done).count();
    }

    /** The row that one goes on with: the first that was not gone through today, else the first. */
    public RowSheet next() {
        return rows.stream().filter(row -> !row.done()).findFirst().orElseGet(() -> rows.get(0));
    }
}
