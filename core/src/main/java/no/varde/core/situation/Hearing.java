package no.varde.core.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;

/**
 * The verdict on when a group was first heard (L8), over times that may be vague. A verdict falls only where every day
 * that the times may mean leads to it.
 */
final class Hearing {

    private final When designStart;
    private final List<Anchoring> decisions;
    private final List<InvolvementConfirmation> confirmations;
    private final LocalDate asOf;

    /**
     * @param decisions the adopted own or delegated decisions by the day
     * @param confirmations the confirmations on the measure
     */
    Hearing(When designStart, List<Anchoring> decisions, List<InvolvementConfirmation> confirmations, LocalDate asOf) {
        this.designStart = designStart;
        this.decisions = decisions;
        this.confirmations = confirmations;
        this.asOf = asOf;
    }

    /** The view on a group, given all its involvements by the day, in the order of their days. */
    GroupView of(ActorGroup group, boolean concerned, List<Involvement> involvements) {
        Optional<InvolvementConfirmation> confirmation = confirmation(group);
        boolean olderThanRecords = involvements.isEmpty()
                && confirmation.map(InvolvementConfirmation::beforeOurTime).orElse(false);
        Heard heard = involvements.isEmpty()
                ? (confirmation.isPresent() && !olderThanRecords ? Heard.NOT_YET : Heard.NOT_KNOWN)
                : verdict(group, involvements);
        return new GroupView(
                group,
                concerned,
                heard,
                olderThanRecords,
                evidence(group, involvements, heard),
                involvements.stream()
                        .flatMap(each -> level(each, group).stream())
                        .max(Comparator.naturalOrder()),
                involvements);
    }

    private Optional<InvolvementConfirmation> confirmation(ActorGroup group) {
        return confirmations.stream()
                .filter(each -> each.group().map(group::equals).orElse(true) && !asOf.isAfter(each.upTo()))
                .min(Comparator.comparing(InvolvementConfirmation::beforeOurTime));
    }

    private Heard verdict(ActorGroup group, List<Involvement> involvements) {
        List<Involvement> heard =
                involvements.stream().filter(each -> isHeard(each, group)).toList();
        List<Involvement> unclear = involvements.stream()
                .filter(each -> level(each, group).isEmpty())
                .toList();
        if (heard.isEmpty()) {
            return unclear.isEmpty() ? Heard.INFORMED_ONLY : Heard.NOT_KNOWN;
        }
        if (heard.stream().anyMatch(each -> isFromTheStart(each.on()))) {
            return Heard.FROM_THE_START;
        }
        if (heard.stream().anyMatch(each -> isBeforeEveryDecision(each.on()))) {
            return Heard.BEFORE_THE_DECISION;
        }
        boolean allAfter = heard.stream().allMatch(each -> isAfterADecision(each.on()))
                && unclear.stream().allMatch(each -> isAfterADecision(each.on()));
        return allAfter ? Heard.AFTER_THE_DECISION : Heard.NOT_KNOWN;
    }

    private Optional<Involvement> evidence(ActorGroup group, List<Involvement> involvements, Heard heard) {
        return involvements.stream()
                .filter(each -> switch (heard) {
                    case FROM_THE_START -> isHeard(each, group) && isFromTheStart(each.on());
                    case BEFORE_THE_DECISION -> isHeard(each, group) && isBeforeEveryDecision(each.on());
                    case AFTER_THE_DECISION -> isHeard(each, group);
                    case INFORMED_ONLY, NOT_KNOWN, NOT_YET -> true;
                })
                .findFirst();
    }

    private boolean isFromTheStart(When on) {
        When.Order toStart = on.compareWith(designStart);
        return (toStart == When.Order.BEFORE || toStart == When.Order.SAME_DAY) && isBeforeEveryDecision(on);
    }

    /** Known to lie before every decision; true when there is none, whatever the day. */
    private boolean isBeforeEveryDecision(When on) {
        return decisions.stream().allMatch(each -> on.compareWith(heldOn(each)) == When.Order.BEFORE);
    }

    private boolean isAfterADecision(When on) {
        return decisions.stream().map(each -> on.compareWith(heldOn(each))).anyMatch(Hearing::isAfter);
    }

    private static boolean isAfter(When.Order order) {
        return order == When.Order.AFTER || order == When.Order.SAME_DAY;
    }

    static When heldOn(Anchoring decision) {
        return decision.held().orElse(When.unknown());
    }

    static Optional<InvolvementLevel> level(Involvement involvement, ActorGroup group) {
        return involvement.participant(group).flatMap(Participant::level);
    }

    private static boolean isHeard(Involvement involvement, ActorGroup group) {
        return level(involvement, group)
                .filter(level -> level.isAtLeast(InvolvementLevel.CONSULT))
                .isPresent();
    }
}
