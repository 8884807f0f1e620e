package no.varde.core.store;

import java.util.List;
import no.varde.core.basics.Ref;

/** What came of an attempt to undo a batch. */
public sealed interface Undone {

    /**
     * The batch was undone: what it added was entered in error, what it changed is as it was before.
     *
     * @param facts how many facts were touched
     */
    record Done(int facts) implements Undone {}

    /**
     * Nothing was undone, since some of the facts have been edited since.
     *
     * @param facts the facts that were edited after the batch, in the order in which the batch wrote them
     */
    record EditedSince(List<Ref> facts) implements Undone {

        /** Copies. */
        public EditedSince {
            facts = List.copyOf(facts);
        }
    }

    /** There is no such batch in this municipality, or it has been undone already. */
    record Missing() implements Undone {}
}
