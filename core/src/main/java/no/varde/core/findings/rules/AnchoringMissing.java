package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L11;
import static no.varde.core.basics.Principle.L6;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.situation.LegState;
import no.varde.core.situation.LegView;
import no.varde.core.situation.NextAct;
import no.varde.core.situation.Situation;

/**
 * A leg that is missing (L11, L6; knowledge note on Leve hele livet). For each of the three legs of each live measure and
 * of each reform that is followed up: does anything anchor it?
 *
 * <p>Yes: nothing does, and that is confirmed or told by what happened (rejected, returned, noted, only informed, covered
 * by a plan that has expired); a risk when the next act comes within {@code act.soon.days} and is not that leg's own
 * decision, else a gap. No: it is in place, covered by a plan, or was so and has changed since, which is a question of its
 * own. Not assessed: not known.
 *
 * <p>Worked example: the council sent the case back on 4 March, and nothing more is recorded: the council's leg is
 * missing. Nothing is recorded of the unions: not assessed, with the question whether it was discussed with them.
 */
final class AnchoringMissing extends BuiltInRule {

    AnchoringMissing() {
        super("anchoring-missing", List.of(L11, L6), Acts.SOON);
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (LegSubjects.Standing standing : LegSubjects.of(situation)) {
            for (LegView leg : standing.legs().values()) {
                verdicts.add(assess(standing, leg, situation));
            }
        }
        return verdicts;
    }

    private Verdict assess(LegSubjects.Standing standing, LegView leg, Situation situation) {
        Subject subject = standing.subject().ofLeg(leg.leg());
        if (leg.state() == LegState.MISSING) {
            return Verdict.yes(missing(standing, leg, subject, situation));
        }
        return leg.state() == LegState.NOT_KNOWN && leg.basis().isEmpty()
                ? Verdict.notAssessed(this, subject, question(leg, subject.ref()))
                : Verdict.no(this, subject);
    }

    private Finding missing(LegSubjects.Standing standing, LegView leg, Subject subject, Situation situation) {
        Acts acts = new Acts(situation);
        Optional<NextAct> soon = standing.measure().flatMap(each -> acts.soonOutside(leg.leg(), each));
        Message sentence = acts.andThen(say(leg.leg().name()), soon);
        Finding finding = Finding.of(this, Finding.Kind.GAP, subject, sentence)
                .because(reasons(standing, leg, situation, acts))
                .suggesting(suggestion(leg.leg(), standing))
                .toldTo(audience(leg.leg()));
        return standing.measure()
                .map(measure -> Acts.remaining(finding, measure, soon))
                .orElse(finding);
    }

    private List<Reason> reasons(LegSubjects.Standing standing, LegView leg, Situation situation, Acts acts) {
        List<Reason> reasons = new ArrayList<>();
        leg.others().stream().map(Words::held).forEach(reasons::add);
        leg.meetings().stream().map(Words::metUnions).forEach(reasons::add);
        if (leg.others().isEmpty() && leg.meetings().stream().noneMatch(AnchoringMissing::onlyInformed)) {
            situation
                    .facts()
                    .about(AnchoringConfirmation.class, standing.subject().ref())
                    .stream()
                    .filter(each -> each.leg() == leg.leg()
                            && !each.beforeOurTime()
                            && !situation.asOf().isAfter(each.upTo()))
                    .max(Comparator.comparing(AnchoringConfirmation::upTo))
                    .ifPresent(each -> reasons.add(new Reason(say("reason.confirmed", each.upTo()), each.ref())));
        }
        standing.measure().flatMap(measure -> Rollout.of(measure).reason()).ifPresent(reasons::add);
        standing.measure()
                .flatMap(measure -> measure.nextAct())
                .map(acts::reason)
                .ifPresent(reasons::add);
        return reasons;
    }

    /** What is discussed once the rollout has begun is how it goes, and once it is over, how it went. */
    private Message suggestion(Leg leg, LegSubjects.Standing standing) {
        String stage = leg == Leg.ORGANISATIONS
                ? standing.measure().map(each -> Rollout.of(each).suffix()).orElse("")
                : "";
        return say("suggest." + leg.name() + stage);
    }

    private static boolean onlyInformed(Involvement meeting) {
        return Words.unionLevel(meeting)
                .filter(level -> level == InvolvementLevel.INFORM)
                .isPresent();
    }

    /** Whether something anchors a leg or, when the unions met and nobody knows how far they took part, whether that did. */
    static Question question(LegView leg, Ref subject) {
        Optional<Involvement> unclear = leg.meetings().stream()
                .filter(meeting -> Words.unionLevel(meeting).isEmpty())
                .findFirst();
        if (unclear.isPresent()) {
            Involvement meeting = unclear.get();
            Object name = meeting.title().map(title -> (Object) title).orElse(meeting.form());
            return Question.of(
                            Words.say("anchoring-missing.ask.meeting", name, meeting.on()),
                            Ref.Kind.INVOLVEMENT,
                            meeting.ref())
                    .ofLeg(leg.leg());
        }
        Question whether = Question.of(
                        Message.of(
                                "findings", "anchoring-missing.ask." + leg.leg().name()),
                        Ref.Kind.ANCHORING,
                        subject)
                .ofLeg(leg.leg());
        return leg.beforeOurTime() ? whether.closed(Words.say("before-our-time")) : whether;
    }

    static List<Audience> audience(Leg leg) {
        return switch (leg) {
            case COUNCIL -> List.of(Audience.COUNCIL, Audience.COORDINATORS);
            case MANAGEMENT -> List.of(Audience.LEADERS, Audience.COORDINATORS);
            case ORGANISATIONS -> List.of(Audience.REPRESENTATIVES, Audience.LEADERS);
        };
    }
}
