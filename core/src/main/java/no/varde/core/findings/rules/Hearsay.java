package no.varde.core.findings.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/** What is known, and what would have to be known, of a group on a measure. */
final class Hearsay {

    private static final String ROOM = "participation-from-the-start.";

    private Hearsay() {}

    /**
     * The question that would settle when a group was first heard: whether it was heard at all, how far it took part in a
     * meeting, the day of a meeting or decision, or whether it was heard before Varde was taken into use. It asks of no
     * meeting that settles nothing, whatever its answer.
     */
    static Question question(GroupView group, MeasureView measure) {
        ActorGroup who = group.group();
        if (group.involvements().isEmpty()) {
            Question whether = Question.of(
                            say("ask" + ParticipationFromTheStart.manner(who), who),
                            Ref.Kind.INVOLVEMENT,
                            measure.ref())
                    .ofGroup(who);
            return group.beforeOurTime() ? whether.closed(Words.say("before-our-time")) : whether;
        }
        if (group.unrecordedBefore().isPresent()) {
            return older(group, measure, group.unrecordedBefore().get());
        }
        List<Involvement> open = open(group, measure);
        Optional<Involvement> levelless =
                open.stream().filter(each -> each.level(who).isEmpty()).findFirst();
        if (levelless.isPresent()) {
            return level(levelless.get(), who);
        }
        return open.stream()
                .filter(each -> each.on().exactDay().isEmpty() && overlapsKnownDecision(each, measure))
                .findFirst()
                .map(each -> of("ask.day", each, who))
                .orElseGet(() -> decisionDay(open, measure, who));
    }

    /** How far a group took part in a meeting; of which often nothing but who was there is on record. */
    private static Question level(Involvement meeting, ActorGroup who) {
        boolean bare = meeting.title().isEmpty()
                && meeting.form() == Form.OTHER
                && !meeting.on().isKnown();
        return bare
                ? Question.of(say("ask.level.bare", Words.first(who)), Ref.Kind.INVOLVEMENT, meeting.ref())
                        .ofGroup(who)
                : of("ask.level", meeting, who);
    }

    /** Whether a group was heard before Varde was taken into use; a closed question when nobody can know. */
    private static Question older(GroupView group, MeasureView measure, LocalDate inUse) {
        ActorGroup who = group.group();
        Question whether = Question.of(
                        say("ask.older" + ParticipationFromTheStart.manner(who), who, inUse),
                        Ref.Kind.INVOLVEMENT,
                        measure.ref())
                .ofGroup(who);
        return group.beforeOurTime() ? whether.closed(Words.say("before-our-time")) : whether;
    }

    /**
     * The meetings that could settle it: the group was heard in them, or may have been, and they are not known to come
     * after a decision. When there are none, it is open whether the group was heard in any.
     */
    private static List<Involvement> open(GroupView group, MeasureView measure) {
        List<Involvement> heard = group.involvements().stream()
                .filter(each -> each.level(group.group())
                        .map(level -> level.isAtLeast(InvolvementLevel.CONSULT))
                        .orElse(true))
                .toList();
        List<Involvement> early = heard.stream()
                .filter(each -> orders(each, measure)
                        .noneMatch(order -> order == When.Order.AFTER || order == When.Order.SAME_DAY))
                .toList();
        return early.isEmpty() ? heard : early;
    }

    private static Stream<When.Order> orders(Involvement meeting, MeasureView measure) {
        return measure.decisions().stream().map(each -> meeting.on().compareWith(heldOn(each)));
    }

    private static boolean overlapsKnownDecision(Involvement meeting, MeasureView measure) {
        return measure.decisions().stream()
                .map(Hearsay::heldOn)
                .anyMatch(on -> on.isKnown() && meeting.on().compareWith(on) == When.Order.NOT_KNOWN);
    }

    private static When heldOn(Anchoring decision) {
        return decision.held().orElse(When.unknown());
    }

    private static Question of(String key, Involvement meeting, ActorGroup who) {
        Object name = meeting.title().map(title -> (Object) title).orElse(meeting.form());
        return Question.of(say(key, who, name, meeting.on()), Ref.Kind.INVOLVEMENT, meeting.ref())
                .ofGroup(who);
    }

    /** The day of a decision that a meeting is not known to lie before or after. */
    private static Question decisionDay(List<Involvement> meetings, MeasureView measure, ActorGroup who) {
        return measure.decisions().stream()
                .filter(each -> meetings.stream()
                        .anyMatch(meeting -> meeting.on().compareWith(heldOn(each)) == When.Order.NOT_KNOWN))
                .findFirst()
                .map(each -> Question.of(say("ask.decision", who, each.body()), Ref.Kind.ANCHORING, each.ref())
                        .ofGroup(who))
                .orElseGet(() -> Question.of(say("ask", who), Ref.Kind.INVOLVEMENT, measure.ref())
                        .ofGroup(who));
    }

    /** That a measure concerns a group, as a fact behind a finding. */
    static Optional<Reason> concern(ActorGroup group, MeasureView measure, Situation situation) {
        return situation.facts().about(Concern.class, measure.ref()).stream()
                .filter(each -> each.group() == group && each.validity().holdsOn(situation.asOf()))
                .findFirst()
                .map(each -> new Reason(
                        each.validity().from().isKnown()
                                ? say(
                                        "reason.concerned.since",
                                        Words.first(group),
                                        each.validity().from())
                                : say("reason.concerned", Words.first(group)),
                        each.ref()));
    }

    /** That somebody confirmed that a group has not been heard, as a fact behind a finding. */
    static Optional<Reason> confirmation(ActorGroup group, MeasureView measure, Situation situation) {
        return situation.facts().about(InvolvementConfirmation.class, measure.ref()).stream()
                .filter(each -> !each.beforeOurTime()
                        && each.group().map(group::equals).orElse(true)
                        && !situation.asOf().isAfter(each.upTo()))
                .max(Comparator.comparing(InvolvementConfirmation::upTo))
                .map(each -> new Reason(say("reason.confirmed", each.upTo()), each.ref()));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("findings", ROOM + key, arguments);
    }
}
