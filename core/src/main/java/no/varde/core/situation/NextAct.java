package no.varde.core.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * The next act after which less can be changed: an own decision, or a step that cannot be undone. One that is planned for
 * today is still next.
 *
 * @param ref the decision or step
 * @param planned when it is planned
 * @param asOf the day that was asked for
 */
public record NextAct(Ref ref, When planned, LocalDate asOf) {

    /** The first day on which it may come: its first day or, when that has passed within a vague time, today. */
    public LocalDate firstDay() {
        LocalDate first = planned.earliest().orElse(asOf);
        return first.isBefore(asOf) ? asOf : first;
    }

    /** Whole days until it may come; 0 when it is today. */
    public int daysUntil() {
        return Math.toIntExact(ChronoUnit.DAYS.between(asOf, firstDay()));
    }

    /** The last day on which something can still be changed: the day before it. */
    public LocalDate lastUsefulDay() {
        return firstDay().minusDays(1);
    }
}
