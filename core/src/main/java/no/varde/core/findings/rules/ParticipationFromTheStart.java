package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L18;
import static no.varde.core.basics.Principle.L6;
import static no.varde.core.basics.Principle.L8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.participation.Involvement;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.Heard;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.NextAct;
import no.varde.core.situation.Situation;

/**
 * Participation from the start (L8; also L6 and L18; knowledge note on Leve hele livet). For each live measure and each
 * group that it concerns: was the group heard, at <em>consult</em> or higher, on or before design start and before the
 * first decision?
 *
 * <p>Yes, as a strength: from the start. Yes, as what remains: not yet, informed only, or after the decision; a risk when
 * the next act comes within {@code act.soon.days}, else a gap. No: before the decision. Not assessed: not known, with the
 * question that would settle it; and, once for the measure, when nobody has said whom it concerns. A group that was only
 * informed, or first heard after the decision, as far as the records go, is not assessed when the work began before the
 * day Varde was taken into use, nothing of the group from that time is on record, and nobody has confirmed that it had not
 * been heard by then. A history that is confirmed to be older than the records is not assessed either, and asks nothing
 * more.
 *
 * <p>Worked example: design began on 2 March, the chief executive decided on 4 September, the rollout cannot be undone and
 * starts on 4 December. Employees met on 1 March: from the start, a strength. Next of kin met on 20 August: before the
 * decision, nothing to say. That nobody had asked users was confirmed on 22 November: on that day a risk, with 12 days left.
 */
final class ParticipationFromTheStart extends MeasureRule {

    ParticipationFromTheStart() {
        super("participation-from-the-start", List.of(L8, L6, L18), Acts.SOON);
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        List<GroupView> concerned = measure.concerned();
        if (concerned.isEmpty()) {
            verdicts.add(Verdict.notAssessed(
                    this, subject, Question.of(say("ask.concerned"), Ref.Kind.CONCERN, measure.ref())));
        }
        Surroundings around = Surroundings.of(measure, situation);
        for (GroupView group : concerned) {
            verdicts.add(assess(group, subject.ofGroup(group.group()), measure, around));
        }
    }

    /** What is the same for every group of a measure: the next act, in words when it comes soon, and the decision. */
    private record Surroundings(
            Situation situation,
            Optional<NextAct> soon,
            Optional<Message> coming,
            Optional<Reason> next,
            Optional<Reason> decided) {

        static Surroundings of(MeasureView measure, Situation situation) {
            Acts acts = new Acts(situation);
            Optional<NextAct> soon = acts.soon(measure);
            return new Surroundings(
                    situation,
                    soon,
                    soon.map(acts::coming),
                    measure.nextAct().map(acts::reason),
                    measure.decisions().stream().findFirst().map(Words::held));
        }
    }

    private Verdict assess(GroupView group, Subject subject, MeasureView measure, Surroundings around) {
        return switch (group.heard()) {
            case FROM_THE_START -> Verdict.yes(strength(group, subject, measure));
            case BEFORE_THE_DECISION -> Verdict.no(this, subject);
            case NOT_YET, INFORMED_ONLY, AFTER_THE_DECISION -> Verdict.yes(remaining(group, subject, measure, around));
            case NOT_KNOWN -> Verdict.notAssessed(this, subject, Hearsay.question(group, measure));
        };
    }

    private Finding strength(GroupView group, Subject subject, MeasureView measure) {
        List<Reason> reasons = new ArrayList<>();
        group.first().map(Words::met).ifPresent(reasons::add);
        reasons.add(new Reason(say("reason.design", measure.measure().designStart()), measure.ref()));
        veryFirst(group)
                .flatMap(met -> apart(
                        "reason.before-design",
                        group.group(),
                        met.on(),
                        Rollout.daysBetween(met.on(), measure.measure().designStart()),
                        measure.measure().designStart(),
                        measure.ref()))
                .ifPresent(reasons::add);
        return Finding.of(this, Finding.Kind.STRENGTH, subject, say("from-the-start", Words.first(group.group())))
                .because(reasons)
                .suggesting(say("suggest.tell", group.group()))
                .toldTo(List.of(Audience.REPRESENTATIVES, Audience.COUNCIL))
                .before(Acts.days(measure));
    }

    private Finding remaining(GroupView group, Subject subject, MeasureView measure, Surroundings around) {
        String key = switch (group.heard()) {
            case NOT_YET -> "not-yet";
            case INFORMED_ONLY -> "informed";
            default -> "after";
        };
        String manner = manner(group.group());
        Finding finding = Finding.of(
                        this,
                        Finding.Kind.GAP,
                        subject,
                        Acts.andThenComes(say(key + manner, name(group.group(), key, manner)), around.coming()))
                .because(reasons(group, measure, around))
                .suggesting(suggestion(group, measure, manner))
                .toldTo(List.of(Audience.REPRESENTATIVES, Audience.LEADERS));
        return Acts.remaining(finding, measure, around.soon());
    }

    /** What can still be done: before the next act, else while it is shaped, rolled out or used. */
    private Message suggestion(GroupView group, MeasureView measure, String manner) {
        Rollout rollout = Rollout.of(measure);
        if (group.heard() == Heard.AFTER_THE_DECISION) {
            return say(rollout.isOver() ? "suggest.after.over" : "suggest.after", group.group());
        }
        return measure.nextAct()
                .map(act -> say("suggest.before" + manner, group.group(), act.firstDay()))
                .orElseGet(() -> say(
                        (rollout.isAhead() ? "suggest.now" : "suggest" + rollout.suffix()) + manner, group.group()));
    }

    /** The meeting that counts, when the group was in none before it: one that was only informed before was there already. */
    private static Optional<Involvement> veryFirst(GroupView group) {
        return group.first().filter(each -> each.equals(group.involvements().get(0)));
    }

    /** That a group was there first on a day, and how many days that lies from another day; empty when they are no days. */
    private Optional<Reason> apart(
            String key, ActorGroup group, When met, Optional<Integer> days, When other, Ref fact) {
        return days.map(count -> new Reason(say(key, Words.first(group), met, count, other), fact));
    }

    /** How late a group was: after the rollout had begun or, when it had not, after the decision. */
    private Optional<Reason> late(GroupView group, MeasureView measure) {
        Optional<When> met = veryFirst(group).map(Involvement::on);
        Optional<Reason> afterRollout = met.flatMap(on -> Rollout.firstBegun(measure)
                .flatMap(step -> apart(
                        "reason.after-rollout",
                        group.group(),
                        on,
                        Rollout.daysBetween(step.start(), on),
                        step.start(),
                        step.step().ref())));
        return afterRollout.or(() -> met.flatMap(on -> measure.decisions().stream()
                .findFirst()
                .flatMap(decision -> apart(
                        "reason.after-decision",
                        group.group(),
                        on,
                        Rollout.daysBetween(decision.held().orElse(When.unknown()), on),
                        decision.held().orElse(When.unknown()),
                        decision.ref()))));
    }

    private List<Reason> reasons(GroupView group, MeasureView measure, Surroundings around) {
        Situation situation = around.situation();
        List<Reason> reasons = new ArrayList<>();
        Hearsay.concern(group.group(), measure, situation).ifPresent(reasons::add);
        around.decided().ifPresent(reasons::add);
        if (group.heard() == Heard.NOT_YET) {
            Hearsay.confirmation(group.group(), measure, situation).ifPresent(reasons::add);
        } else {
            group.first().map(Words::met).ifPresent(reasons::add);
        }
        if (group.heard() == Heard.AFTER_THE_DECISION) {
            late(group, measure).ifPresent(reasons::add);
        } else {
            Rollout.of(measure).reason().ifPresent(reasons::add);
        }
        around.next().ifPresent(reasons::add);
        measure.overdueActs().stream()
                .findFirst()
                .ifPresent(act -> reasons.add(new Reason(Words.say("reason.act.overdue"), act)));
        return reasons;
    }

    /** Union representatives discuss, statutory councils give a statement, all others are consulted. */
    static String manner(ActorGroup group) {
        return group == ActorGroup.UNION_REPRESENTATIVES ? ".union" : group.isStatutoryCouncil() ? ".council" : "";
    }

    /** The group as it stands in the sentence: first, unless the sentence begins with what was not done. */
    private static Object name(ActorGroup group, String key, String manner) {
        boolean first =
                key.equals("informed") || manner.equals(".council") || (key.equals("after") && manner.isEmpty());
        return first ? Words.first(group) : group;
    }
}
