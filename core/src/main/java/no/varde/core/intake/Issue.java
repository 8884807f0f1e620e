package no.varde.core.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Message;

/**
 * One thing in a spreadsheet that the intake will not settle by itself, with row and column. Whoever imports can always
 * mend it, leave the field unknown, or leave the row out. What is asked of whole columns is asked once: it is settled by one
 * of the proposals, or left unknown, and no row is left out by it.
 *
 * @param id its id within the preview; the same for the same cell as long as the mapping is the same
 * @param row the row's number; 0 when whole columns are meant
 * @param column the column's letters; empty when the whole row is meant, or several columns
 * @param text what the cell says, or the part of it that is in doubt; the headings where whole columns are meant
 * @param message what is asked
 * @param proposals likely ways to mend it, the likeliest first; often none
 * @param options everything that it can be mended by, where that is a matter of choosing a name; often nothing
 * @param canBeUnknown whether the field can be left unknown; only a title cannot
 * @param alike a key that issues share which ask the same of the same words, so that one answer serves them all
 * @param tried what somebody wrote to mend it and what could not be read either; empty at first
 */
public record Issue(
        String id,
        int row,
        Optional<String> column,
        String text,
        Message message,
        List<Proposal> proposals,
        List<Options> options,
        boolean canBeUnknown,
        String alike,
        Optional<String> tried) {

    /** Copies the lists. */
    public Issue {
        proposals = List.copyOf(proposals);
        options = List.copyOf(options);
    }

    /** Whether whole columns are asked about, and not a row. */
    public boolean isOfColumns() {
        return row == 0;
    }

    /** All that can be chosen, of whichever kind, in the order in which it is listed; without the likely ones. */
    public List<Proposal> choices() {
        return options.stream().flatMap(kind -> kind.each().stream()).toList();
    }

    /** What a mending text means, where it is one of the proposals or of all that can be chosen. */
    public Optional<Message> meaning(String mend) {
        return Stream.concat(proposals.stream(), options.stream().flatMap(kind -> kind.each().stream()))
                .filter(each -> each.text().equals(mend))
                .map(Proposal::label)
                .findFirst();
    }
}
