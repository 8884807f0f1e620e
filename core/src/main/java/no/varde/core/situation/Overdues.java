package no.varde.core.situation;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.When;

/** Says since when a step is overdue: its start while it has not begun, else its end. */
final class Overdues {

    private Overdues() {}

    static Optional<Overdue> ofStep(StepView view, MeasureView measure, LocalDate asOf) {
        When start = view.step().plannedStart();
        When due = view.state() == StepView.State.NOT_STARTED && start.isBefore(asOf)
                ? start
                : view.step().plannedEnd();
        return due.latest().map(day -> new Overdue(view.step().ref(), measure, day, asOf));
    }
}
