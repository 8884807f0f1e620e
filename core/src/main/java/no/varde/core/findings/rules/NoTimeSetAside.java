package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L17;

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
import no.varde.core.plan.TimeSetAside;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/**
 * No time set aside (L17; knowledge note on Leve hele livet). For each live measure: has time been set aside for it, as a
 * share of a post, relief cover or otherwise?
 *
 * <p>Yes, a gap: confirmed that none was. No: some was. Not assessed: not known.
 *
 * <p>Worked example: "20 % of a post" answers no; "none" answers yes; an empty field is not assessed.
 */
final class NoTimeSetAside extends MeasureRule {

    NoTimeSetAside() {
        super("no-time-set-aside", List.of(L17));
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        Optional<TimeSetAside> time = measure.measure().timeSetAside();
        if (time.isEmpty()) {
            verdicts.add(Verdict.notAssessed(this, subject, Question.of(say("ask"), Ref.Kind.MEASURE, measure.ref())));
        } else if (time.get().kind() != TimeSetAside.Kind.NONE) {
            verdicts.add(Verdict.no(this, subject));
        } else {
            Rollout rollout = Rollout.of(measure);
            List<Reason> reasons = new ArrayList<>(List.of(new Reason(say("reason"), measure.ref())));
            rollout.reason().ifPresent(reasons::add);
            verdicts.add(Verdict.yes(Finding.of(this, Finding.Kind.GAP, subject, say("yes"))
                    .because(reasons)
                    .suggesting(say("suggest" + rollout.suffix()))
                    .toldTo(List.of(Audience.LEADERS))
                    .before(Acts.days(measure))));
        }
    }
}
