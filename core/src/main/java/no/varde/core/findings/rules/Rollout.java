package no.varde.core.findings.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Reason;
import no.varde.core.plan.Life;
import no.varde.core.plan.Step;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.StepView;

/**
 * How far the rollout of a measure has come, since what one can still do depends on it: nobody can be asked before what has
 * begun, and nothing is put into a plan that is over.
 *
 * @param stage how far it has come
 * @param on when it began or, over, ended; unknown before that, and when nobody has said it
 * @param fact the step that says so; empty when none does
 */
record Rollout(Stage stage, When on, Optional<Ref> fact) {

    /** How far a rollout has come. */
    enum Stage {
        /** It has not begun, or nobody has said so. */
        AHEAD(""),
        /** It has begun. */
        BEGUN(".begun"),
        /** It is over, or the measure is in ordinary operation. */
        OVER(".over");

        private final String suffix;

        Stage(String suffix) {
            this.suffix = suffix;
        }
    }

    /** The rollout of a measure, over all its steps of that kind. */
    static Rollout of(MeasureView measure) {
        List<StepView> steps = measure.steps().stream()
                .filter(each -> each.step().kind() == Step.Kind.ROLLOUT)
                .toList();
        List<StepView> begun = steps.stream()
                .filter(each -> each.state() != StepView.State.NOT_STARTED)
                .toList();
        boolean allDone = !steps.isEmpty() && steps.stream().allMatch(each -> each.state() == StepView.State.DONE);
        if (allDone || measure.life().equals(Optional.of(Life.ORDINARY_OPERATION))) {
            Optional<StepView> last =
                    begun.stream().filter(each -> each.finished().isPresent()).reduce((earlier, later) -> later);
            return new Rollout(
                    Stage.OVER,
                    last.flatMap(StepView::finished).orElse(When.unknown()),
                    last.map(each -> each.step().ref()));
        } else if (begun.isEmpty()) {
            return new Rollout(Stage.AHEAD, When.unknown(), Optional.empty());
        }
        StepView first = begun.get(0);
        return new Rollout(
                Stage.BEGUN,
                first.started().orElse(When.unknown()),
                Optional.of(first.step().ref()));
    }

    /** When the rollout of a measure began; empty when it has not, or nobody knows when. */
    static Optional<StepView> firstBegun(MeasureView measure) {
        return measure.steps().stream()
                .filter(each -> each.step().kind() == Step.Kind.ROLLOUT)
                .filter(each -> each.started().filter(When::isKnown).isPresent())
                .findFirst();
    }

    /** What the key of an advice has at its end for the stage: nothing, {@code .begun} or {@code .over}. */
    String suffix() {
        return stage.suffix;
    }

    boolean isAhead() {
        return stage == Stage.AHEAD;
    }

    boolean isOver() {
        return stage == Stage.OVER;
    }

    /** When it began or ended, as a fact behind a finding; empty ahead, and when that is not known. */
    Optional<Reason> reason() {
        return fact.filter(any -> on.isKnown()).map(ref -> new Reason(Words.say("reason.rollout" + suffix(), on), ref));
    }

    /** The days from one time to a later one; empty when one of them is no day, or they are in another order or the same. */
    static Optional<Integer> daysBetween(When from, When to) {
        Optional<LocalDate> first = from.exactDay();
        return first.flatMap(day ->
                to.exactDay().filter(day::isBefore).map(last -> Math.toIntExact(ChronoUnit.DAYS.between(day, last))));
    }
}
