package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.PledgeView;
import no.varde.core.situation.Situation;

/**
 * Only one sector carries it (L12; knowledge note on Leve hele livet). For each live measure: does more than one of the
 * municipality's sectors carry it, as one that leads, takes part, or has pledged something?
 *
 * <p>Yes, a gap: one does, or none, and it is confirmed that there are no more. No: two or more do. Not assessed: one is on
 * record, or none, and nobody has confirmed that there are no more.
 *
 * <p>Worked example: health and care leads, and nothing more is on record: not assessed. Somebody confirms that no other
 * sector takes part: yes. Culture pledges a room: no.
 */
final class OnlyOneSector extends MeasureRule {

    OnlyOneSector() {
        super("only-one-sector", List.of(L12));
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        List<String> sectors = situation.sectorsOf(measure);
        if (sectors.size() > 1) {
            verdicts.add(Verdict.no(this, subject));
            return;
        }
        Optional<PlanConfirmation> confirmed = Confirmed.noMore(PlanConfirmation.Topic.SECTORS, measure, situation);
        if (confirmed.isEmpty()) {
            verdicts.add(Verdict.notAssessed(
                    this,
                    subject,
                    Confirmed.question(
                            sectors.isEmpty() ? say("ask") : say("ask.more", sectors.get(0)),
                            Ref.Kind.RESPONSIBILITY,
                            PlanConfirmation.Topic.SECTORS,
                            measure,
                            situation)));
        } else {
            List<Reason> reasons = new ArrayList<>();
            sectors.forEach(each -> reasons.add(new Reason(say("reason", each), carrier(each, measure, situation))));
            reasons.add(Confirmed.reason(confirmed.get()));
            Message sentence = sectors.isEmpty() ? say("none") : say("yes", sectors.get(0));
            verdicts.add(Verdict.yes(Finding.of(this, Finding.Kind.GAP, subject, sentence)
                    .because(reasons)
                    .suggesting(say("suggest"))
                    .toldTo(List.of(Audience.COORDINATORS, Audience.LEADERS))
                    .before(Acts.days(measure))));
        }
    }

    /** What says that a sector carries a measure: that it leads or takes part, else what it pledged. */
    private static Ref carrier(String sector, MeasureView measure, Situation situation) {
        return measure.responsibilities().stream()
                .filter(each -> each.role() != Responsibility.Role.OWNER
                        && each.name().strip().equals(sector))
                .map(Responsibility::ref)
                .findFirst()
                .or(() -> situation.pledgesTo(measure.id()).stream()
                        .map(PledgeView::pledge)
                        .filter(each -> each.by().strip().equals(sector))
                        .map(Pledge::ref)
                        .findFirst())
                .orElseThrow();
    }
}
