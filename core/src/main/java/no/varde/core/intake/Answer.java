package no.varde.core.intake;

import no.varde.core.basics.Require;

/** What somebody chose for an issue. */
public sealed interface Answer {

    /** Mend it here: read this text instead; one of the proposals, or one's own words. */
    record Mend(String text) implements Answer {

        /** Refuses null. */
        public Mend {
            Require.nothingNull(text);
        }
    }

    /** Leave the field unknown; what the cell says is kept as a note. */
    record Unknown() implements Answer {}

    /** Leave the whole row out. */
    record LeaveOut() implements Answer {}

    /** Ask again: takes an answer back, also one that is remembered from an earlier import. */
    record Ask() implements Answer {}
}
