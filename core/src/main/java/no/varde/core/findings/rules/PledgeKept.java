package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L12;

import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Pledge;
import no.varde.core.situation.PledgeView;
import no.varde.core.situation.Situation;

/**
 * A pledge that was kept (L12; knowledge note on Leve hele livet). For each pledge to a live measure: has what completes it
 * been delivered?
 *
 * <p>Yes, a strength: it has, in time or late. No: only a part is on record as delivered, or nothing is and it has a day,
 * which need not be a fault: that day may not have come. Not assessed: nothing is on record, and nobody knows when it is
 * due, so that nobody will miss it.
 *
 * <p>Worked example: culture pledged a room and handed over the key: a strength. Half of it: no. No key and no day: asked.
 */
final class PledgeKept extends PledgeRule {

    PledgeKept() {
        super("pledge-kept", List.of(L12));
    }

    @Override
    Verdict assess(PledgeView view, Subject subject, Situation situation) {
        Pledge pledge = view.pledge();
        if (!view.isKept()) {
            return view.deliveries().isEmpty() && !pledge.due().isKnown()
                    ? Verdict.notAssessed(
                            this,
                            subject,
                            Question.of(say("ask", pledge.by(), pledge.what()), Ref.Kind.DELIVERY, pledge.ref()))
                    : Verdict.no(this, subject);
        }
        List<Reason> reasons = view.deliveries().stream()
                .filter(Delivery::complete)
                .map(each -> new Reason(say("reason", each.what(), each.on()), each.ref()))
                .toList();
        return Verdict.yes(Finding.of(this, Finding.Kind.STRENGTH, subject, say("yes", pledge.by()))
                .because(reasons)
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COORDINATORS, Audience.COUNCIL))
                .before(Acts.days(view.measure())));
    }
}
