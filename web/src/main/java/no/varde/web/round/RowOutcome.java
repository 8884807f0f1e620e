package no.varde.web.round;

import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.situation.MeasureState;
import no.varde.web.http.FieldErrors;

/** What comes of a row that was sent. */
sealed interface RowOutcome {

    /**
     * It is right.
     *
     * @param facts what is recorded; nothing when nothing is new
     */
    record Taken(List<Fact> facts) implements RowOutcome {

        /** Copies. */
        public Taken {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something is wrong in it.
     *
     * @param errors everything that is, by field
     */
    record Wrong(FieldErrors errors) implements RowOutcome {}

    /**
     * Somebody else recorded something meanwhile.
     *
     * @param now how it stands now
     * @param errors what was not chosen, when both were shown before
     */
    record Clash(MeasureState now, FieldErrors errors) implements RowOutcome {}

    /** The measure is not there any more, or is not theirs to change any more. */
    record Gone() implements RowOutcome {}
}
