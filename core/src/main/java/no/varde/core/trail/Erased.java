package no.varde.core.trail;

import java.util.NavigableSet;

/** What came of an attempt to erase. */
public sealed interface Erased {

    /**
     * It was erased; what had been erased before is not counted.
     *
     * @param rows from how many rows something was erased
     */
    record Done(long rows) implements Erased {}

    /**
     * Nothing was erased, since some rows cannot be: they hold what a fact says now, which is corrected rather than
     * erased, or prove an erasure.
     *
     * @param rows the numbers of these rows
     */
    record Refused(NavigableSet<Long> rows) implements Erased {}
}
