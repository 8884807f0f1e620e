package no.varde.core.intake;

import java.util.List;
import java.util.Objects;
import no.varde.core.basics.Message;

/**
 * Everything of one kind that an issue can be mended by, for a list to choose from: the areas and solutions of a
 * reform, the groups, the states of a measure. Shared by all issues of a sheet that ask for the same.
 *
 * @param title what they have in common, such as the reform's name
 * @param each what can be chosen, in the order in which it is listed
 */
public record Options(Message title, List<Proposal> each) {

    /** Copies the list. */
    public Options {
        Objects.requireNonNull(title, "title");
        each = List.copyOf(each);
    }
}
