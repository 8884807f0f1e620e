package no.varde.core.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;

/**
 * The verdict on when a group was first heard (L8), over times that may be vague. A verdict falls only where every day
 * that the times may mean leads to it.
 */
final class Hearing {

    private final When designStart;
    private final DecisionTimes decisions;
    private final List<InvolvementConfirmation> confirmations;
    private final Optional<LocalDate> unrecordedBefore;
    private final LocalDate asOf;

    /**
     * @param decisions when the adopted own or delegated decisions by the day were held
     * @param confirmations the confirmations on the measure
     * @param unrecordedBefore the day Varde was taken into use, when the work had begun before it; else empty
     */
    Hearing(
            When designStart,
            DecisionTimes decisions,
            List<InvolvementConfirmation> confirmations,
            Optional<LocalDate> unrecordedBefore,
            LocalDate asOf) {
        this.designStart = designStart;
        this.decisions = decisions;
        this.confirmations = confirmations;
        this.unrecordedBefore = unrecordedBefore;
        this.asOf = asOf;
    }

    /** The view on a group, given all its involvements by the day, in the order of their days. */
    GroupView of(ActorGroup group, boolean concerned, List<Involvement> involvements) {
        if (involvements.isEmpty()) {
            Optional<InvolvementConfirmation> confirmation = confirmation(group);
            boolean olderThanRecords =
                    confirmation.map(InvolvementConfirmation::beforeOurTime).orElse(false);
            Heard heard = confirmation.isPresent() && !olderThanRecords ? Heard.NOT_YET : Heard.NOT_KNOWN;
            return new GroupView(
                    group,
                    concerned,
                    heard,
                    olderThanRecords,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    involvements);
        }
        Tally tally = new Tally();
        for (Involvement each : involvements) {
            tally.count(each, each.level(group));
        }
        Heard heard = tally.verdict();
        Optional<Involvement> evidence = tally.evidence(heard).or(() -> Optional.of(involvements.get(0)));
        Optional<LocalDate> open = unrecordedBefore.filter(day -> leavesOpen(heard, day, group, involvements));
        boolean olderThanRecords = open.isPresent()
                && confirmation(group)
                        .filter(InvolvementConfirmation::beforeOurTime)
                        .isPresent();
        return new GroupView(
                group,
                concerned,
                open.isPresent() ? Heard.NOT_KNOWN : heard,
                olderThanRecords,
                open,
                evidence,
                tally.highest,
                involvements);
    }

    /**
     * Whether a group that was only informed, or first heard after the decision, as far as the records go, may have been
     * heard before Varde was taken into use: nothing of it from that time is on record, and nobody has confirmed that it
     * had not been heard by then.
     */
    private boolean leavesOpen(Heard heard, LocalDate inUse, ActorGroup group, List<Involvement> involvements) {
        if (heard != Heard.INFORMED_ONLY && heard != Heard.AFTER_THE_DECISION) {
            return false;
        }
        boolean allSince = involvements.stream()
                .allMatch(each ->
                        each.on().earliest().filter(day -> !day.isBefore(inUse)).isPresent());
        return allSince
                && confirmations.stream()
                        .noneMatch(each -> !each.beforeOurTime()
                                && speaksOf(each, group)
                                && !each.upTo().isBefore(inUse.minusDays(1)));
    }

    private static boolean speaksOf(InvolvementConfirmation confirmation, ActorGroup group) {
        return confirmation.group().isEmpty() || confirmation.group().get() == group;
    }

    /** The confirmation that answers for the day; of several one that is not older than the records. */
    private Optional<InvolvementConfirmation> confirmation(ActorGroup group) {
        Optional<InvolvementConfirmation> found = Optional.empty();
        for (InvolvementConfirmation each : confirmations) {
            boolean answers = speaksOf(each, group) && !asOf.isAfter(each.upTo());
            if (answers && (found.isEmpty() || (found.get().beforeOurTime() && !each.beforeOurTime()))) {
                found = Optional.of(each);
            }
        }
        return found;
    }

    /** What the involvements of one group come to; counted in the order of their days. */
    private final class Tally {

        private Optional<InvolvementLevel> highest = Optional.empty();
        private Optional<Involvement> heard = Optional.empty();
        private Optional<Involvement> beforeTheDecision = Optional.empty();
        private Optional<Involvement> fromTheStart = Optional.empty();
        private boolean unclear;
        private boolean allAfter = true;

        void count(Involvement each, Optional<InvolvementLevel> level) {
            boolean isHeard = level.isPresent() && level.get().isAtLeast(InvolvementLevel.CONSULT);
            if (level.isEmpty()) {
                unclear = true;
            } else if (highest.isEmpty() || !highest.get().isAtLeast(level.get())) {
                highest = level;
            }
            if (isHeard && decisions.allComeAfter(each.on())) {
                beforeTheDecision = first(beforeTheDecision, each);
                fromTheStart = isFromTheStart(each.on()) ? first(fromTheStart, each) : fromTheStart;
            }
            heard = isHeard ? first(heard, each) : heard;
            allAfter &= (!isHeard && level.isPresent()) || decisions.oneComesBefore(each.on());
        }

        private static Optional<Involvement> first(Optional<Involvement> found, Involvement each) {
            return found.isPresent() ? found : Optional.of(each);
        }

        Heard verdict() {
            if (heard.isEmpty()) {
                return unclear ? Heard.NOT_KNOWN : Heard.INFORMED_ONLY;
            } else if (fromTheStart.isPresent()) {
                return Heard.FROM_THE_START;
            } else if (beforeTheDecision.isPresent()) {
                return Heard.BEFORE_THE_DECISION;
            }
            return allAfter ? Heard.AFTER_THE_DECISION : Heard.NOT_KNOWN;
        }

        Optional<Involvement> evidence(Heard verdict) {
            return switch (verdict) {
                case FROM_THE_START -> fromTheStart;
                case BEFORE_THE_DECISION -> beforeTheDecision;
                case AFTER_THE_DECISION -> heard;
                case INFORMED_ONLY, NOT_KNOWN, NOT_YET -> Optional.empty();
            };
        }
    }

    /** On or before design start; whether it lies before every decision is asked apart. */
    private boolean isFromTheStart(When on) {
        When.Order toStart = on.compareWith(designStart);
        return toStart == When.Order.BEFORE || toStart == When.Order.SAME_DAY;
    }
}
