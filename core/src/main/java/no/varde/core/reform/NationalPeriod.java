package no.varde.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * The days for which a reform was planned, and how that was changed on the way: extended or cut short, with reason and
 * time. So one can ask which period held as of any day. Days are half-open as in {@link Period}.
 *
 * <p>Worked example, Leve hele livet: planned 2019 to 2023; decided in June 2021 to run through 2024; decided with the
 * budget for 2023 to end with 2023. As of 1 March 2022 the period is over on 1 January 2025, as of 1 March 2023 on 1
 * January 2024.
 *
 * @param planned the period as first planned
 * @param changes the changes in the order in which they were decided
 */
public record NationalPeriod(Period planned, List<Change> changes) {

    /**
     * One change of the period's end. Refuses a time of which nothing is known.
     *
     * @param decided when it was decided
     * @param until the day on which the period is over from then on, not part of it; empty for no end
     * @param reason why
     * @param verified whether time and reason have been checked against the source
     */
    public record Change(When decided, Optional<LocalDate> until, LocalizedText reason, boolean verified) {

        /** Checks that the time is known. */
        public Change {
            Require.nothingNull(decided, until, reason);
            if (!decided.isKnown()) {
                throw new IllegalArgumentException("A change of a period needs at least the year it was decided");
            }
        }
    }

    /** Checks that the changes stand in order, and that each leaves a period. */
    public NationalPeriod {
        Require.nothingNull(planned, changes);
        changes = List.copyOf(changes);
        for (int i = 0; i < changes.size(); i++) {
            ending(planned, changes.get(i));
            if (i > 0 && changes.get(i).decided().compareWith(changes.get(i - 1).decided()) == When.Order.BEFORE) {
                throw new IllegalArgumentException("Changes stand in the order of their decisions: "
                        + changes.get(i - 1).decided() + ", then "
                        + changes.get(i).decided());
            }
        }
    }

    /** A period without changes. */
    public static NationalPeriod of(Period planned) {
        return new NationalPeriod(planned, List.of());
    }

    /** The period with one more change. */
    public NationalPeriod with(Change change) {
        List<Change> more = new java.util.ArrayList<>(changes);
        more.add(change);
        return new NationalPeriod(planned, more);
    }

    /** The period as it stood on a day, with the changes decided by then; a month that has begun counts. */
    public Period asOf(LocalDate day) {
        Period period = planned;
        for (Change change : changes) {
            if (change.decided().hasBegunBy(day)) {
                period = ending(planned, change);
            }
        }
        return period;
    }

    /** The period after all changes. */
    public Period current() {
        return changes.isEmpty() ? planned : ending(planned, changes.get(changes.size() - 1));
    }

    private static Period ending(Period planned, Change change) {
        return new Period(planned.from(), change.until());
    }
}
