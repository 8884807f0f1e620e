package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L17;
import static no.varde.core.basics.Principle.S8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Step;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StepView;

/**
 * No reflection step (L17, S8; knowledge note on Leve hele livet and KS presentation). For each live measure: is there a
 * step, planned or done, in which those who do the work stop and reflect?
 *
 * <p>Yes, a gap: somebody has planned its steps, and none of them is reflection; or it is confirmed that it has no more, or
 * none at all. A rollout alone, as a spreadsheet's start becomes, is no plan of steps: nobody has said that it is all. An
 * evaluation is no reflection: it judges what came of it, while reflection changes what one does. No: there is one. Not
 * assessed: it has no step on record, or a rollout alone; or none is reflection, and the work began before the day Varde
 * was taken into use while no step of that time is on record, or it is confirmed that some are older than the records.
 *
 * <p>Worked example: planning, preparation, rollout: yes. With two hours of reflection after the first month: no.
 */
final class NoReflectionStep extends MeasureRule {

    NoReflectionStep() {
        super("no-reflection-step", List.of(L17, S8));
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        List<StepView> steps = measure.steps();
        Optional<PlanConfirmation> confirmed = Confirmed.noMore(PlanConfirmation.Topic.STEPS, measure, situation);
        boolean olderThanRecords = Confirmed.isBeforeOurTime(PlanConfirmation.Topic.STEPS, measure, situation);
        if (steps.stream().anyMatch(each -> each.step().kind() == Step.Kind.REFLECTION)) {
            verdicts.add(Verdict.no(this, subject));
        } else if (confirmed.isEmpty()
                && (!arePlanned(measure) || olderThanRecords || isOlderThanUse(measure, situation))) {
            verdicts.add(Verdict.notAssessed(this, subject, question(measure, situation)));
        } else {
            Reason reason = confirmed
                    .filter(each -> steps.isEmpty())
                    .map(Confirmed::reason)
                    .orElseGet(() -> new Reason(
                            say("reason", steps(measure)), steps.get(0).step().ref()));
            verdicts.add(Verdict.yes(Finding.of(this, Finding.Kind.GAP, subject, say("yes"))
                    .because(List.of(reason))
                    .suggesting(say("suggest" + Rollout.of(measure).suffix()))
                    .toldTo(List.of(Audience.LEADERS))
                    .before(Acts.days(measure))));
        }
    }

    /** Whether steps may have been taken before Varde was in use: the work had begun, and no step of that time is there. */
    private static boolean isOlderThanUse(MeasureView measure, Situation situation) {
        LocalDate inUse = situation.facts().municipality().inUseSince();
        return measure.hadBegunBefore(inUse)
                && measure.steps().stream().noneMatch(each -> each.start().isBefore(inUse));
    }

    /** Whether somebody has put down how the work goes step by step, and not only when it starts. */
    static boolean arePlanned(MeasureView measure) {
        return measure.steps().stream().anyMatch(each -> each.step().kind() != Step.Kind.ROLLOUT);
    }

    /** Which steps a measure has. */
    static Question question(MeasureView measure, Situation situation) {
        return Confirmed.question(
                Words.say("ask.steps"), Ref.Kind.STEP, PlanConfirmation.Topic.STEPS, measure, situation);
    }

    /** Each step with the time at which it began or is planned to. */
    private List<Object> steps(MeasureView measure) {
        return measure.steps().stream()
                .map(each -> each.start().isKnown()
                        ? (Object) say("reason.step", each.step().kind(), each.start())
                        : each.step().kind())
                .distinct()
                .toList();
    }
}
