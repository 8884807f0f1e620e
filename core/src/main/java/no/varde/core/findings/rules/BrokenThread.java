package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L1;
import static no.varde.core.basics.Principle.L11;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.PlanLine;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/**
 * A broken thread (L1, L11; knowledge note on Leve hele livet). For each live measure that stands in a plan: does the plan
 * still run?
 *
 * <p>Yes, a gap: every plan that it stands in has expired. No: one of them runs, or has not begun yet. Not assessed: none
 * runs, and of one the period is not known. A measure that stands in no plan is not asked. Periods are half-open: on the
 * day a plan ends, it is gone.
 *
 * <p>Worked example: point 4.2 of the action plan 2023–2026. On 31 December 2026 nothing; on 1 January 2027 a broken
 * thread, until the measure is carried into the next plan.
 */
final class BrokenThread extends MeasureRule {

    BrokenThread() {
        super("broken-thread", List.of(L1, L11));
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        List<PlanLine> lines = measure.planLines();
        if (lines.isEmpty()) {
            return;
        }
        Optional<PlanLine> undated =
                lines.stream().filter(each -> each.period().isEmpty()).findFirst();
        boolean runs = lines.stream()
                .flatMap(each -> each.period().stream())
                .anyMatch(period -> !period.isOver(situation.asOf()));
        if (runs) {
            verdicts.add(Verdict.no(this, subject));
        } else if (undated.isPresent()) {
            PlanLine line = undated.get();
            verdicts.add(Verdict.notAssessed(
                    this, subject, Question.of(say("ask", line.plan()), Ref.Kind.PLAN_LINE, line.ref())));
        } else {
            verdicts.add(Verdict.yes(finding(measure, subject, lines)));
        }
    }

    private Finding finding(MeasureView measure, Subject subject, List<PlanLine> lines) {
        List<Reason> reasons = new ArrayList<>();
        for (PlanLine line : lines) {
            line.period()
                    .flatMap(period -> period.lastDay())
                    .map(last -> new Reason(say("reason", line.plan(), last), line.ref()))
                    .ifPresent(reasons::add);
        }
        return Finding.of(this, Finding.Kind.GAP, subject, say("yes"))
                .because(reasons)
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COORDINATORS, Audience.COUNCIL))
                .before(Acts.days(measure));
    }
}
