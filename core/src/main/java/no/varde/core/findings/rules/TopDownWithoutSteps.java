package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L13;
import static no.varde.core.basics.Principle.L17;

import java.time.LocalDate;
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
 * decided, no rollout among its steps, a step lies between, or the rollout began before it was decided, so that it does not
 * follow the decision. Not assessed: it is not known who raised it, when it was decided, or which steps it has, a rollout
 * alone being no plan of steps; the times are too vague to tell, or a step that should have begun before the rollout is not
 * known to have; the first decision is older than the day Varde was taken into use, so that a step may have been left out,
 * no step of that time is on record, and nobody has confirmed that there was none; or it is confirmed that steps are older
 * than the records.
 *
 * <p>Worked example: a national requirement, planned in August, decided on 4 September, rolled out from 4 December: yes.
 * With a training in October as a step of preparation: no.
 */
final class TopDownWithoutSteps extends MeasureRule {

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
        boolean noMore = Confirmed.noMore(PlanConfirmation.Topic.STEPS, measure, situation)
                .isPresent();
        boolean olderThanRecords =
                !noMore && Confirmed.isBeforeOurTime(PlanConfirmation.Topic.STEPS, measure, situation);
        Optional<StepView> rollout = measure.steps().stream()
                .filter(each -> each.step().kind() == Step.Kind.ROLLOUT)
                .findFirst();
        if (rollout.isEmpty()) {
            return olderThanRecords || (measure.steps().isEmpty() && !noMore)
                    ? Verdict.notAssessed(this, subject, NoReflectionStep.question(measure, situation))
                    : Verdict.no(this, subject);
        }
        if (measure.decisions().isEmpty()) {
            return undecided(measure, subject);
        }
        Span span = Span.of(measure, rollout.get());
        if (span.rolloutLies() == Span.Lies.OUTSIDE
                || span.firstThat(Span.Lies.BETWEEN).isPresent()) {
            return Verdict.no(this, subject);
        }
        Optional<Question> question = vague(span);
        if (question.isEmpty() && !noMore) {
            question = older(span, measure, situation);
        }
        if (question.isEmpty() && !noMore && (olderThanRecords || !NoReflectionStep.arePlanned(measure))) {
            question = Optional.of(NoReflectionStep.question(measure, situation));
        }
        return question.map(each -> Verdict.notAssessed(this, subject, each))
                .orElseGet(() -> Verdict.yes(finding(measure, rollout.get(), subject, situation)));
    }

    private Verdict undecided(MeasureView measure, Subject subject) {
        for (Leg leg : List.of(Leg.COUNCIL, Leg.MANAGEMENT)) {
            if (measure.leg(leg).state() == LegState.NOT_KNOWN) {
                return Verdict.notAssessed(this, subject, AnchoringMissing.question(measure.leg(leg), measure.ref()));
            }
        }
        return Verdict.no(this, subject);
    }

    /** The time that is too vague to tell whether a step lies between, or whether the rollout follows the decision. */
    private Optional<Question> vague(Span span) {
        Optional<StepView> step = span.firstThat(Span.Lies.NOT_KNOWN);
        if (step.isPresent()) {
            return Optional.of(when(step.get(), span));
        }
        return span.rolloutLies() == Span.Lies.NOT_KNOWN ? Optional.of(when(span.rollout(), span)) : Optional.empty();
    }

    /** The first of the three times that is no day: the step's, the decision's, the rollout's; else the step's. */
    private Question when(StepView step, Span span) {
        Optional<Anchoring> decision = span.vagueDecision();
        if (step.start().exactDay().isPresent() && decision.isPresent()) {
            return decided(decision.get());
        }
        boolean rolloutIsVague = span.rollout().start().exactDay().isEmpty();
        Step asked = step.start().exactDay().isPresent() && rolloutIsVague
                ? span.rollout().step()
                : step.step();
        return Question.of(say("ask.when", Acts.name(asked)), Ref.Kind.STEP, asked.ref());
    }

    private Question decided(Anchoring decision) {
        return Question.of(say("ask.decided", decision.body()), Ref.Kind.ANCHORING, decision.ref());
    }

    /**
     * What one would have to know where the first decision may be older than the day Varde was taken into use: its day or,
     * when it is older, the steps, unless steps of that time are on record.
     */
    private Optional<Question> older(Span span, MeasureView measure, Situation situation) {
        LocalDate inUse = situation.facts().municipality().inUseSince();
        if (!span.mayHaveBegunBefore(inUse) || span.hasStepBefore(inUse)) {
            return Optional.empty();
        }
        return span.beganBefore(inUse)
                ? Optional.of(NoReflectionStep.question(measure, situation))
                : span.vagueDecision().map(this::decided);
    }

    private Finding finding(MeasureView measure, StepView rollout, Subject subject, Situation situation) {
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
        reasons.add(Words.held(measure.decisions().get(0)));
        reasons.add(new Reason(
                say(ahead ? "reason.planned" : "reason.begun", rollout.start()),
                rollout.step().ref()));
        When decided = measure.decisions().get(0).held().orElse(When.unknown());
        Rollout.daysBetween(decided, rollout.start())
                .map(days -> new Reason(
                        say("reason.span", days, decided, rollout.start()),
                        rollout.step().ref()))
                .ifPresent(reasons::add);
        return Finding.of(this, risk ? Finding.Kind.RISK : Finding.Kind.GAP, subject, say("yes"))
                .because(reasons)
                .suggesting(
                        say(ahead ? "suggest.ahead" : Rollout.of(measure).isOver() ? "suggest.over" : "suggest.begun"))
                .toldTo(List.of(Audience.LEADERS))
                .before(Acts.days(measure));
    }
}
