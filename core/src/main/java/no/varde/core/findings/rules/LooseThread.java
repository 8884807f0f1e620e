package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L1;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.Link;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/**
 * A loose thread (L1; knowledge note on Leve hele livet). For each live measure: does it belong to anything, an area, a
 * solution or a plan line?
 *
 * <p>Yes, a gap: to nothing, and that is confirmed, or the municipality does note plan lines on its measures. No: to
 * something, if only to a line of a plan that has expired, which is a broken thread. Not assessed: to nothing on record,
 * while no measure has ever been given a plan line, so that nobody can tell; or it is confirmed that nobody can know, since
 * that is older than the records.
 *
 * <p>Worked example: of ten measures nine stand in the action plan and one stands nowhere: that one is a loose thread. When
 * none of the ten has a plan line, and one has no area either, that one is not assessed.
 */
final class LooseThread extends MeasureRule {

    LooseThread() {
        super("loose-thread", List.of(L1));
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        if (!measure.links().isEmpty()) {
            verdicts.add(Verdict.no(this, subject));
            return;
        }
        Optional<PlanConfirmation> confirmed = Confirmed.noMore(PlanConfirmation.Topic.LINKS, measure, situation);
        boolean olderThanRecords = Confirmed.isBeforeOurTime(PlanConfirmation.Topic.LINKS, measure, situation);
        if (confirmed.isEmpty() && (olderThanRecords || !plansAreNoted(situation))) {
            verdicts.add(Verdict.notAssessed(this, subject, question(measure, situation)));
            return;
        }
        Finding finding = Finding.of(this, Finding.Kind.GAP, subject, say("yes"))
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COORDINATORS))
                .before(Acts.days(measure));
        verdicts.add(Verdict.yes(confirmed
                .map(each -> finding.because(List.of(Confirmed.reason(each))))
                .orElseGet(() -> finding.because(say("reason"), measure.ref()))));
    }

    /** What a measure belongs to. */
    static Question question(MeasureView measure, Situation situation) {
        return Confirmed.question(
                Words.say("loose-thread.ask", measure.title()),
                Ref.Kind.LINK,
                PlanConfirmation.Topic.LINKS,
                measure,
                situation);
    }

    private static boolean plansAreNoted(Situation situation) {
        return situation.facts().all(Link.class).stream()
                .anyMatch(link -> link.target().kind() == Ref.Kind.PLAN_LINE
                        && (!link.validity().from().isKnown()
                                || link.validity().from().hasBegunBy(situation.asOf())));
    }
}
