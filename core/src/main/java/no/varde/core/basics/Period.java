package no.varde.core.basics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A half-open period of days: the first day is in it, the day it ends is not. An absent end means that no end is set.
 * Refuses an end that is not after the start.
 *
 * @param from the first day of the period
 * @param until the day on which the period is over, not part of it; empty for no end
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    /** Checks the order. */
    public Period {
        Require.nothingNull(from, until);
        until.ifPresent(end -> {
            if (!end.isAfter(from)) {
                throw new IllegalArgumentException("A period must end after it starts: " + from + " to " + end);
            }
        });
    }

    /** A period without an end. */
    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** From a day up to, and not with, another. */
    public static Period between(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    /** From a day up to and with another; 1 January to 31 December 2023 is over on 1 January 2024. */
    public static Period inclusive(LocalDate first, LocalDate last) {
        return between(first, last.plusDays(1));
    }

    /** The whole years from one to another, both included. */
    public static Period years(int first, int last) {
        return between(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /** The last day that is in the period; empty when no end is set. */
    public Optional<LocalDate> lastDay() {
        return until.map(end -> end.minusDays(1));
    }

    /** Whether a day is in the period. */
    public boolean contains(LocalDate day) {
        return hasBegunBy(day) && !isOver(day);
    }

    /** Whether the period has begun on a day. */
    public boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(from);
    }

    /** Whether the period is over on a day: on the day it ends, it is gone. */
    public boolean isOver(LocalDate day) {
        return until.isPresent() && !day.isBefore(until.get());
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(Period other) {
        return !isOver(other.from) && !other.isOver(from);
    }

    /** The same period with another end; refuses an end that is not after the start. */
    public Period endingOn(LocalDate end) {
        return between(from, end);
    }
}
