package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L11;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Choice;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.situation.Facts;
import no.varde.core.situation.LegState;
import no.varde.core.situation.LegView;
import no.varde.core.situation.NextAct;
import no.varde.core.situation.Situation;

/**
 * Changed since the decision (L11; knowledge note on Leve hele livet). For each of the three legs of each live measure and
 * each reform that is followed up, where something was decided or discussed: is it still what was decided?
 *
 * <p>Yes: a change in substance came after the latest that anchors the leg (for a reform: a changed period or a changed
 * choice); a risk when the next act comes within {@code act.soon.days} and is not that leg's own decision, else a gap. The
 * same day is not after. No: nothing changed since, or the leg is missing, so that nothing can have changed. Not assessed:
 * the times overlap. Where it is not known whether anything anchors the leg, the rule asks nothing.
 *
 * <p>Worked example: decided on 4 March, changed in substance on 1 April: changed since. Decided some day in March, changed
 * on 20 March: not assessed, with the question which came first.
 */
final class AnchoringChangedSince extends BuiltInRule {

    AnchoringChangedSince() {
        super("anchoring-changed-since", List.of(L11), Acts.SOON);
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (LegSubjects.Standing standing : LegSubjects.of(situation)) {
            for (LegView leg : standing.legs().values()) {
                Subject subject = standing.subject().ofLeg(leg.leg());
                if (leg.state() == LegState.CHANGED_SINCE) {
                    verdicts.add(Verdict.yes(changed(standing, leg, subject, situation)));
                } else if (leg.state() != LegState.NOT_KNOWN) {
                    verdicts.add(Verdict.no(this, subject));
                } else if (leg.basis().isPresent()) {
                    verdicts.add(Verdict.notAssessed(this, subject, question(leg, subject.ref())));
                }
            }
        }
        return verdicts;
    }

    private Finding changed(LegSubjects.Standing standing, LegView leg, Subject subject, Situation situation) {
        Acts acts = new Acts(situation);
        Optional<NextAct> soon = standing.measure().flatMap(each -> acts.soonOutside(leg.leg(), each));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Words.basis(leg, subject.ref(), situation.facts()));
        leg.change()
                .flatMap(situation.facts()::find)
                .map(each -> new Reason(what(each, situation), each.ref()))
                .ifPresent(reasons::add);
        span(leg, situation).ifPresent(reasons::add);
        standing.measure()
                .flatMap(measure -> measure.nextAct())
                .map(acts::reason)
                .ifPresent(reasons::add);
        Finding finding = Finding.of(
                        this,
                        Finding.Kind.GAP,
                        subject,
                        acts.andThen(say(leg.leg().name()), soon))
                .because(reasons)
                .suggesting(say("suggest." + leg.leg().name()))
                .toldTo(AnchoringMissing.audience(leg.leg()));
        return standing.measure()
                .map(measure -> Acts.remaining(finding, measure, soon))
                .orElse(finding);
    }

    /** How many days the change came after what anchors the leg; empty when one of the two is no day. */
    private Optional<Reason> span(LegView leg, Situation situation) {
        Facts facts = situation.facts();
        When basis = leg.basis()
                .flatMap(ref -> facts.find(Anchoring.class, ref)
                        .flatMap(Anchoring::held)
                        .or(() -> facts.find(Involvement.class, ref).map(Involvement::on)))
                .orElse(When.unknown());
        return leg.change()
                .flatMap(facts::find)
                .flatMap(change -> Rollout.daysBetween(basis, on(change))
                        .map(days -> new Reason(say("reason.span", days, basis, on(change)), change.ref())));
    }

    private static When on(Fact change) {
        if (change instanceof SubstanceChange each) {
            return each.on();
        } else if (change instanceof Choice each) {
            return each.on();
        } else if (change instanceof PeriodChange each) {
            return When.day(each.decidedOn());
        }
        return When.unknown();
    }

    private Message what(Fact change, Situation situation) {
        if (change instanceof SubstanceChange each) {
            return say("reason.substance", each.on(), each.what());
        } else if (change instanceof PeriodChange each) {
            return say("reason.period", each.decidedOn(), each.reason());
        } else if (change instanceof Choice each) {
            return say("reason.choice", each.on(), Words.name(each.target(), situation.facts()), each.stance());
        }
        return say("reason.other");
    }

    /** Which came first, the decision or the change. */
    static Question question(LegView leg, Ref subject) {
        return Question.of(
                        Message.of(
                                "findings",
                                "anchoring-changed-since.ask." + leg.leg().name()),
                        Ref.Kind.SUBSTANCE_CHANGE,
                        subject)
                .ofLeg(leg.leg());
    }
}
