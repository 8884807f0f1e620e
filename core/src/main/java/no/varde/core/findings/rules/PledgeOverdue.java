package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L12;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.Pledge;
import no.varde.core.situation.PledgeView;
import no.varde.core.situation.Situation;

/**
 * A pledge that is overdue (L12; knowledge note on Leve hele livet). For each pledge to a live measure: has its day passed
 * without its being kept?
 *
 * <p>Yes: it has; a risk when the measure's next act comes within {@code act.soon.days}, else a gap. It is overdue on the
 * day after; a pledge due in a month is overdue when the month is over. No: it is kept, or its day has not passed. Not
 * assessed: it is not kept, and nobody knows when it is due.
 *
 * <p>Worked example: culture pledged a room by 1 March. On 1 March nothing; on 2 March one day overdue.
 */
final class PledgeOverdue extends PledgeRule {

    PledgeOverdue() {
        super("pledge-overdue", List.of(L12), Acts.SOON);
    }

    @Override
    Verdict assess(PledgeView view, Subject subject, Situation situation) {
        Pledge pledge = view.pledge();
        if (view.isOverdue()) {
            return Verdict.yes(finding(view, subject, situation));
        }
        return view.isKept() || pledge.due().isKnown()
                ? Verdict.no(this, subject)
                : Verdict.notAssessed(
                        this,
                        subject,
                        Question.of(say("ask", pledge.by(), pledge.what()), Ref.Kind.PLEDGE, pledge.ref()));
    }

    private Finding finding(PledgeView view, Subject subject, Situation situation) {
        Pledge pledge = view.pledge();
        LocalDate due = pledge.due().latest().orElseThrow();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(due, situation.asOf()));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                pledge.on().isKnown()
                        ? say("reason.on", pledge.by(), pledge.what(), pledge.on())
                        : say("reason", pledge.by(), pledge.what()),
                pledge.ref()));
        reasons.add(new Reason(say("reason.due", pledge.due()), pledge.ref()));
        view.deliveries()
                .forEach(each -> reasons.add(new Reason(say("reason.part", each.what(), each.on()), each.ref())));
        Acts acts = new Acts(situation);
        view.measure().nextAct().map(acts::reason).ifPresent(reasons::add);
        Finding finding = Finding.of(this, Finding.Kind.GAP, subject, say("yes", pledge.by(), days))
                .because(reasons)
                .suggesting(say("suggest", pledge.by()))
                .toldTo(List.of(Audience.COORDINATORS, Audience.LEADERS));
        return Acts.remaining(finding, view.measure(), acts.soon(view.measure()));
    }
}
