package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L11;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.situation.LegState;
import no.varde.core.situation.LegView;
import no.varde.core.situation.Situation;

/**
 * Three legs in place (L11; knowledge note on Leve hele livet). For each live measure and each reform that is followed up:
 * do council, management and the employees' organisations all stand behind it?
 *
 * <p>Yes, a strength: each leg is in place or covered by a plan that runs. No: a leg is missing or has changed since. Not
 * assessed: no leg is missing or changed, but one is not known.
 *
 * <p>Worked example: the action plan covers it, the chief executive decided it, the unions discussed it: a strength. When
 * nothing is known of the unions: not assessed.
 */
final class ThreeLegsInPlace extends BuiltInRule {

    ThreeLegsInPlace() {
        super("three-legs-in-place", List.of(L11));
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (LegSubjects.Standing standing : LegSubjects.of(situation)) {
            verdicts.add(assess(standing, situation));
        }
        return verdicts;
    }

    private Verdict assess(LegSubjects.Standing standing, Situation situation) {
        Subject subject = standing.subject();
        Optional<LegView> unknown = Optional.empty();
        for (LegView leg : standing.legs().values()) {
            if (leg.state() == LegState.MISSING || leg.state() == LegState.CHANGED_SINCE) {
                return Verdict.no(this, subject);
            }
            if (leg.state() == LegState.NOT_KNOWN && unknown.isEmpty()) {
                unknown = Optional.of(leg);
            }
        }
        return unknown.map(leg -> Verdict.notAssessed(this, subject, question(leg, subject)))
                .orElseGet(() -> Verdict.yes(strength(standing, situation)));
    }

    private static Question question(LegView leg, Subject subject) {
        return leg.basis().isPresent()
                ? AnchoringChangedSince.question(leg, subject.ref())
                : AnchoringMissing.question(leg, subject.ref());
    }

    private Finding strength(LegSubjects.Standing standing, Situation situation) {
        List<Reason> reasons = standing.legs().values().stream()
                .map(leg -> Words.basis(leg, standing.subject().ref(), situation.facts()))
                .toList();
        Finding finding = Finding.of(this, Finding.Kind.STRENGTH, standing.subject(), say("yes"))
                .because(reasons)
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COUNCIL, Audience.LEADERS));
        return standing.measure().map(each -> finding.before(Acts.days(each))).orElse(finding);
    }
}
