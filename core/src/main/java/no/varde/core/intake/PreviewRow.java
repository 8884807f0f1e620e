package no.varde.core.intake;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Message;

/**
 * One row of a spreadsheet and what will become of it.
 *
 * @param number its number in the sheet
 * @param hidden whether it was hidden in the sheet; it is read all the same
 * @param fate what becomes of it
 * @param title the title of its measure, or what the row begins with
 * @param says what there is to say of it: what it is joined with, what is kept as a note, what changes
 * @param issues what waits for an answer
 */
public record PreviewRow(
        int number, boolean hidden, Fate fate, Optional<String> title, List<Message> says, List<Issue> issues) {

    /** Copies the lists. */
    public PreviewRow {
        says = List.copyOf(says);
        issues = List.copyOf(issues);
    }
}
