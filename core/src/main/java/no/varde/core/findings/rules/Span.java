package no.varde.core.findings.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.When;
import no.varde.core.plan.Step;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.StepView;

/**
 * From the first decision on a measure to its rollout, over times that may be vague: which of the adopted decisions is the
 * first need not be known. A rollout that has not begun comes after all that has happened, whatever was planned.
 *
 * @param decisions the adopted decisions by the day; at least one
 * @param rollout the rollout
 * @param others the steps of other kinds
 */
record Span(List<Anchoring> decisions, StepView rollout, List<StepView> others) {

    /** How a step, or the rollout, lies to the span. */
    enum Lies {
        BETWEEN,
        OUTSIDE,
        NOT_KNOWN
    }

    static Span of(MeasureView measure, StepView rollout) {
        List<StepView> others = measure.steps().stream()
                .filter(each -> each.step().kind() != Step.Kind.ROLLOUT)
                .toList();
        return new Span(measure.decisions(), rollout, others);
    }

    /** Whether the rollout follows the first decision, on the same day at the soonest; outside when it came before. */
    Lies rolloutLies() {
        return hasBegun(rollout) ? toDecisions(rollout.start()) : Lies.BETWEEN;
    }

    /** The first step that lies in some way to the span: one between begins on the day of the first decision or later. */
    Optional<StepView> firstThat(Lies how) {
        return others.stream().filter(each -> lies(each) == how).findFirst();
    }

    private Lies lies(StepView step) {
        Lies toDecisions = toDecisions(step.start());
        When.Order toRollout = toRollout(step);
        if (toDecisions == Lies.OUTSIDE || toRollout == When.Order.AFTER || toRollout == When.Order.SAME_DAY) {
            return Lies.OUTSIDE;
        }
        return toRollout == When.Order.BEFORE ? toDecisions : Lies.NOT_KNOWN;
    }

    /** A step that should have begun before the rollout, and is not known to have, may have come or not. */
    private When.Order toRollout(StepView step) {
        When.Order planned = step.start().compareWith(rollout.start());
        if (hasBegun(step) == hasBegun(rollout)) {
            return planned;
        }
        if (hasBegun(step)) {
            return When.Order.BEFORE;
        }
        return planned == When.Order.BEFORE ? When.Order.NOT_KNOWN : planned;
    }

    private Lies toDecisions(When on) {
        List<When.Order> orders =
                heldOn().map(decision -> on.compareWith(decision)).toList();
        if (orders.contains(When.Order.AFTER) || orders.contains(When.Order.SAME_DAY)) {
            return Lies.BETWEEN;
        }
        return orders.contains(When.Order.NOT_KNOWN) ? Lies.NOT_KNOWN : Lies.OUTSIDE;
    }

    /** A decision whose day would tell how a time lies to the span; empty when all are known to the day. */
    Optional<Anchoring> vagueDecision() {
        return decisions.stream()
                .filter(each -> each.held().flatMap(When::exactDay).isEmpty())
                .findFirst();
    }

    /** Whether the first decision lies before a day, as far as is known. */
    boolean beganBefore(LocalDate day) {
        return heldOn().anyMatch(on -> on.isBefore(day));
    }

    /** Whether the first decision may lie before a day. */
    boolean mayHaveBegunBefore(LocalDate day) {
        return heldOn().anyMatch(on ->
                on.earliest().filter(first -> !first.isBefore(day)).isEmpty());
    }

    /** Whether a step of another kind lies before a day: then the steps of that time are on record. */
    boolean hasStepBefore(LocalDate day) {
        return others.stream().anyMatch(each -> each.start().isBefore(day));
    }

    private Stream<When> heldOn() {
        return decisions.stream().map(each -> each.held().orElse(When.unknown()));
    }

    private static boolean hasBegun(StepView step) {
        return step.state() != StepView.State.NOT_STARTED;
    }
}
