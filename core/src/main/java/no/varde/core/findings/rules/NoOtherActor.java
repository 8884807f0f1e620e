package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L10;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Pledge;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.Heard;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/**
 * No other actor than the municipality (L10; knowledge note on Leve hele livet). For each live measure: does anybody beyond
 * the municipality and its own services take part: residents, volunteers, business, another partner?
 *
 * <p>Yes, an opening: nobody does, and it is confirmed of each group beyond the municipality that it did not, or no more,
 * take part, and that no more pledges were made. What is asked and confirmed says nothing of any other group. Only having been informed is not taking part, and users and next of kin receive the service
 * rather than carry it. No: somebody was consulted or more, or has pledged something. Not assessed: not known, or it is not
 * known how far somebody took part.
 *
 * <p>Worked example: employees and users took part, and it is confirmed that nobody beyond did and that nothing more was
 * pledged: yes. The volunteer centre joined a working group: no. Either is not confirmed: not assessed.
 */
final class NoOtherActor extends MeasureRule {

    private static final Set<ActorGroup> BEYOND = Arrays.stream(ActorGroup.values())
            .filter(ActorGroup::isBeyondMunicipality)
            .collect(Collectors.toUnmodifiableSet());

    NoOtherActor() {
        super("no-other-actor", List.of(L10));
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        if (pledged(measure, situation) || measure.groups().stream().anyMatch(NoOtherActor::takesPart)) {
            verdicts.add(Verdict.no(this, subject));
            return;
        }
        Optional<GroupView> unclear = measure.groups().stream()
                .filter(each -> each.group().isBeyondMunicipality()
                        && each.heard() == Heard.NOT_KNOWN
                        && !each.involvements().isEmpty())
                .findFirst();
        Optional<InvolvementConfirmation> confirmed = nobody(measure, situation);
        Optional<PlanConfirmation> noPledges = Confirmed.noMore(PlanConfirmation.Topic.PLEDGES, measure, situation);
        if (unclear.isPresent()) {
            verdicts.add(Verdict.notAssessed(this, subject, Hearsay.question(unclear.get(), measure)));
        } else if (confirmed.isEmpty()) {
            Question open =
                    Question.of(say("ask"), Ref.Kind.INVOLVEMENT, measure.ref()).among(BEYOND);
            verdicts.add(Verdict.notAssessed(
                    this,
                    subject,
                    isBeforeOurTime(measure, situation) ? open.closed(Words.say("before-our-time")) : open));
        } else if (noPledges.isEmpty()) {
            verdicts.add(Verdict.notAssessed(
                    this,
                    subject,
                    Confirmed.question(
                            say("ask.pledged"), Ref.Kind.PLEDGE, PlanConfirmation.Topic.PLEDGES, measure, situation)));
        } else {
            Reason nobodyMore = new Reason(
                    say("reason", confirmed.get().upTo()), confirmed.get().ref());
            verdicts.add(Verdict.yes(Finding.of(this, Finding.Kind.OPENING, subject, say("yes"))
                    .because(List.of(nobodyMore, Confirmed.reason(noPledges.get())))
                    .suggesting(say("suggest"))
                    .toldTo(List.of(Audience.LEADERS, Audience.COUNCIL))
                    .before(Acts.days(measure))));
        }
    }

    private static boolean pledged(MeasureView measure, Situation situation) {
        return situation.pledgesTo(measure.id()).stream()
                .anyMatch(each -> each.pledge().party() != Pledge.Party.SECTOR);
    }

    private static boolean takesPart(GroupView view) {
        return view.group().isBeyondMunicipality()
                && view.highest()
                        .filter(level -> level.isAtLeast(InvolvementLevel.CONSULT))
                        .isPresent();
    }

    /** The confirmation that answers for the fewest days, when each group beyond the municipality has one. */
    private static Optional<InvolvementConfirmation> nobody(MeasureView measure, Situation situation) {
        List<InvolvementConfirmation> each = BEYOND.stream()
                .flatMap(group -> confirmation(group, false, measure, situation).stream())
                .toList();
        return each.size() < BEYOND.size()
                ? Optional.empty()
                : each.stream().min(Comparator.comparing(InvolvementConfirmation::upTo));
    }

    /** Whether of each group somebody said that it did not take part or that nobody can know, and of one the latter. */
    private static boolean isBeforeOurTime(MeasureView measure, Situation situation) {
        return nobody(measure, situation).isEmpty()
                && BEYOND.stream()
                        .allMatch(group -> confirmation(group, false, measure, situation)
                                .or(() -> confirmation(group, true, measure, situation))
                                .isPresent());
    }

    private static Optional<InvolvementConfirmation> confirmation(
            ActorGroup group, boolean beforeOurTime, MeasureView measure, Situation situation) {
        return situation.facts().about(InvolvementConfirmation.class, measure.ref()).stream()
                .filter(each -> each.group().map(group::equals).orElse(true)
                        && each.beforeOurTime() == beforeOurTime
                        && !situation.asOf().isAfter(each.upTo()))
                .max(Comparator.comparing(InvolvementConfirmation::upTo));
    }
}
