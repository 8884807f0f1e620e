package no.varde.core.store;

import no.varde.core.basics.Fact;

/** What came of an attempt to change a fact. */
public sealed interface Saved {

    /**
     * It was saved.
     *
     * @param version the version that it has now
     */
    record Done(long version) implements Saved {}

    /**
     * Somebody else changed it meanwhile; nothing was written.
     *
     * @param current the version that is kept now
     */
    record Conflict(Versioned<? extends Fact> current) implements Saved {}

    /** There is no such fact in this municipality; nothing was written. */
    record Missing() implements Saved {}
}
