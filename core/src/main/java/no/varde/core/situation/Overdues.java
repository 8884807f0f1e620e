package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.When;

/** Finds what is overdue on live measures: pledges, steps and planned decisions. */
final class Overdues {

    private final Facts facts;
    private final Happened happened;
    private final LocalDate asOf;

    Overdues(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.happened = new Happened(facts, asOf);
        this.asOf = asOf;
    }

    /** What is overdue, the longest first. */
    List<Overdue> of(List<PledgeView> pledges, List<MeasureView> measures) {
        List<Overdue> all = new ArrayList<>();
        for (PledgeView view : pledges) {
            if (view.isOverdue() && view.measure().isLive()) {
                all.add(new Overdue(
                        view.pledge().ref(),
                        view.measure(),
                        view.pledge().due().latest().orElseThrow(),
                        asOf));
            }
        }
        for (MeasureView measure : measures) {
            if (measure.isLive()) {
                measure.steps().stream()
                        .filter(StepView::overdue)
                        .flatMap(step -> ofStep(step, measure).stream())
                        .forEach(all::add);
                facts.about(Anchoring.class, measure.ref()).stream()
                        .filter(each -> each.planned().isBefore(asOf) && !happened.held(each))
                        .map(each -> new Overdue(
                                each.ref(), measure, each.planned().latest().orElseThrow(), asOf))
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(Overdue::due)
                .thenComparing(each -> each.ref().text()));
        return List.copyOf(all);
    }

    /** A step is overdue since its start while it has not begun, else since its end. */
    private Optional<Overdue> ofStep(StepView view, MeasureView measure) {
        When start = view.step().plannedStart();
        When due = view.state() == StepView.State.NOT_STARTED && start.isBefore(asOf)
                ? start
                : view.step().plannedEnd();
        return due.latest().map(day -> new Overdue(view.step().ref(), measure, day, asOf));
    }
}
