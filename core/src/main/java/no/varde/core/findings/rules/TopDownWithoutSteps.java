package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L13;
import static no.varde.core.basics.Principle.L17;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.situation.LegState;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StepView;

/**
 * A top-down change with no step between decision and rollout (L13, L17; knowledge note on Leve hele livet). For each live
 * measure: was it raised from the top, by a national requirement or the management, and does the rollout follow the first
 * decision with nothing in between?
 *
 * <p>Yes: no other step lies between, that is, begins on or after the day of the first decision and before the rollout
 * does; a risk when the rollout has not begun and comes within {@code act.soon.days}, else a gap. No: raised by others, not
 * decided, no rollout among its steps, or a step lies between. Not assessed: it is not known who raised it, when it was
 * decided, or which steps it has; the days are too vague to tell; or the rollout is older than the day Varde was taken into
 * use, so that a step may have been left out, and nobody has confirmed that there was none.
 *
 * <p>Worked example: a national requirement, decided on 4 September, rolled out from 4 December: yes. With a training in
 * October as a step of preparation: no.
 */
final class TopDownWithoutSteps extends MeasureRule {

    private enum Lies {
        BETWEEN,
        OUTSIDE,
        NOT_KNOWN
    }

    TopDownWithoutSteps() {
        super("top-down-without-steps", List.of(L13, L17), Acts.SOON);
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        verdicts.add(assess(measure, subject, situation));
    }

    private Verdict assess(MeasureView measure, Subject subject, Situation situation) {
        Optional<SteeringAnswer.Raiser> raiser = measure.balance().raiser();
        if (raiser.isEmpty()) {
            return Verdict.notAssessed(this, subject, SteeringFarToOneSide.raiser(measure));
        } else if (raiser.get() != SteeringAnswer.Raiser.NATIONAL && raiser.get() != SteeringAnswer.Raiser.MANAGEMENT) {
            return Verdict.no(this, subject);
        }
        Optional<PlanConfirmation> noMore = Confirmed.noMore(PlanConfirmation.Topic.STEPS, measure, situation);
        Optional<StepView> rollout = measure.steps().stream()
                .filter(each -> each.step().kind() == Step.Kind.ROLLOUT)
                .findFirst();
        if (rollout.isEmpty()) {
            return measure.steps().isEmpty() && noMore.isEmpty()
                    ? Verdict.notAssessed(this, subject, NoReflectionStep.question(measure, situation))
                    : Verdict.no(this, subject);
        }
        if (measure.decisions().isEmpty()) {
            return undecided(measure, subject);
        }
        return between(measure, rollout.get(), measure.decisions().get(0), noMore.isPresent(), subject, situation);
    }

    private Verdict undecided(MeasureView measure, Subject subject) {
        for (Leg leg : List.of(Leg.COUNCIL, Leg.MANAGEMENT)) {
            if (measure.leg(leg).state() == LegState.NOT_KNOWN) {
                return Verdict.notAssessed(this, subject, AnchoringMissing.question(measure.leg(leg), measure.ref()));
            }
        }
        return Verdict.no(this, subject);
    }

    private Verdict between(
            MeasureView measure,
            StepView rollout,
            Anchoring decision,
            boolean noMore,
            Subject subject,
            Situation situation) {
        Optional<StepView> vague = Optional.empty();
        for (StepView step : measure.steps()) {
            if (step.step().kind() != Step.Kind.ROLLOUT) {
                Lies lies = lies(step, decision.held().orElse(When.unknown()), rollout.start());
                if (lies == Lies.BETWEEN) {
                    return Verdict.no(this, subject);
                } else if (lies == Lies.NOT_KNOWN && vague.isEmpty()) {
                    vague = Optional.of(step);
                }
            }
        }
        if (vague.isPresent()) {
            return Verdict.notAssessed(this, subject, when(vague.get(), rollout, decision));
        }
        if (!noMore && rollout.start().isBefore(situation.facts().municipality().inUseSince())) {
            return Verdict.notAssessed(this, subject, NoReflectionStep.question(measure, situation));
        }
        return Verdict.yes(finding(measure, rollout, decision, subject, situation));
    }

    /** The first of the three times that is no day: the step's, the decision's, the rollout's. */
    private Question when(StepView step, StepView rollout, Anchoring decision) {
        boolean decided = decision.held().flatMap(When::exactDay).isPresent();
        if (step.start().exactDay().isPresent() && !decided) {
            return Question.of(say("ask.decided", decision.body()), Ref.Kind.ANCHORING, decision.ref());
        }
        Step asked = step.start().exactDay().isPresent() ? rollout.step() : step.step();
        return Question.of(say("ask.when", Acts.name(asked)), Ref.Kind.STEP, asked.ref());
    }

    /** Whether a step begins on or after the day of the decision and before the rollout. */
    private static Lies lies(StepView step, When decision, When rollout) {
        When.Order toDecision = step.start().compareWith(decision);
        When.Order toRollout = step.start().compareWith(rollout);
        if (toDecision == When.Order.BEFORE || toRollout == When.Order.AFTER || toRollout == When.Order.SAME_DAY) {
            return Lies.OUTSIDE;
        }
        boolean known = toDecision != When.Order.NOT_KNOWN && toRollout != When.Order.NOT_KNOWN;
        return known ? Lies.BETWEEN : Lies.NOT_KNOWN;
    }

    private Finding finding(
            MeasureView measure, StepView rollout, Anchoring decision, Subject subject, Situation situation) {
        boolean ahead = rollout.started().isEmpty();
        int soon = situation.parameters().days(Acts.SOON, situation.asOf());
        boolean risk = ahead
                && rollout.start()
                        .earliest()
                        .filter(day -> !day.isAfter(situation.asOf().plusDays(soon)))
                        .isPresent();
        List<Reason> reasons = new ArrayList<>();
        measure.balance()
                .raised()
                .ifPresent(answer -> reasons.add(new Reason(say("reason.raised", answer.value()), answer.ref())));
        reasons.add(Words.held(decision));
        reasons.add(new Reason(
                say(ahead ? "reason.planned" : "reason.begun", rollout.start()),
                rollout.step().ref()));
        return Finding.of(this, risk ? Finding.Kind.RISK : Finding.Kind.GAP, subject, say("yes"))
                .because(reasons)
                .suggesting(say(ahead ? "suggest.ahead" : "suggest.begun"))
                .toldTo(List.of(Audience.LEADERS))
                .before(Acts.days(measure));
    }
}
