package no.varde.core.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.varde.core.basics.Ref;

/**
 * Something that should have been done by a day before: a pledge, a step, a planned decision. It is overdue from the day
 * after.
 *
 * @param ref the pledge, step or decision
 * @param measure the measure it belongs to
 * @param due the last day on which it would have been in time
 * @param asOf the day that was asked for
 */
public record Overdue(Ref ref, MeasureView measure, LocalDate due, LocalDate asOf) {

    /** Whole days over, 1 or more. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(due, asOf));
    }
}
