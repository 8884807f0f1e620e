package no.varde.core.situation;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Pledge;

/**
 * A pledge as of a day.
 *
 * @param pledge the pledge
 * @param measure the measure that it was made to
 * @param deliveries what had been delivered by the day, in order
 * @param asOf the day that was asked for
 */
public record PledgeView(Pledge pledge, MeasureView measure, List<Delivery> deliveries, LocalDate asOf) {

    /** Copies. */
    public PledgeView {
        deliveries = List.copyOf(deliveries);
    }

    /** Whether it is kept: something that completes it has been delivered. */
    public boolean isKept() {
        return deliveries.stream().anyMatch(Delivery::complete);
    }

    /** Whether its day has passed and it is not kept; overdue on the day after. */
    public boolean isOverdue() {
        return !isKept() && pledge.due().isBefore(asOf);
    }
}
