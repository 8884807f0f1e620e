package no.varde.core.basics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when, and until when, a link or a role holds. Unlike a {@link Period} its start may be vague or unknown, since
 * what a municipality kept in a spreadsheet often is; a start that is not known holds from the beginning. On the day it
 * ends, it is gone.
 *
 * @param from when it began to hold; unknown is allowed
 * @param until the first day on which it no longer holds; empty while it goes on
 */
public record Validity(When from, Optional<LocalDate> until) {

    /** Refuses an end that lies before the start. */
    public Validity {
        Require.nothingNull(from, until);
        if (until.isPresent() && from.isAfter(until.get())) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " to " + until.get());
        }
    }

    /** Holds always, as far as is known. */
    public static Validity always() {
        return new Validity(When.unknown(), Optional.empty());
    }

    /** Holds from a time on. */
    public static Validity from(When from) {
        return new Validity(from, Optional.empty());
    }

    /** Holds from a day on. */
    public static Validity from(LocalDate day) {
        return from(When.day(day));
    }

    /** The same, ended on a day. */
    public Validity endingOn(LocalDate end) {
        return new Validity(from, Optional.of(end));
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (!from.isKnown() || from.hasBegunBy(day)) && (until.isEmpty() || day.isBefore(until.get()));
    }
}
