package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;

/**
 * The three legs of a measure or an adoption (L11). Only an adopted decision anchors, and for the employees'
 * organisations a discussion or better; an own decision outranks a later plan decision; a meeting in which union
 * representatives discussed or agreed is the organisations' leg too, and one that only informed them leaves it missing.
 */
final class Legs {

    private final Facts facts;
    private final LocalDate asOf;
    private final Happened happened;

    Legs(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.happened = new Happened(facts, asOf);
    }

    /** What was held on a subject by the day, in the order of the days. */
    List<Anchoring> held(Ref subject) {
        List<Anchoring> held = new ArrayList<>(happened.about(Anchoring.class, subject, DecisionTimes::heldOn));
        held.removeIf(each -> !happened.held(each));
        return held;
    }

    /** All three, given what was held, the meetings and the changes in substance by the day. */
    Map<Leg, LegView> of(Ref subject, List<Anchoring> held, List<Involvement> meetings, List<SubjectChange> changes) {
        Map<Leg, LegView> legs = new EnumMap<>(Leg.class);
        for (Leg leg : Leg.values()) {
            legs.put(leg, of(leg, subject, held, leg == Leg.ORGANISATIONS ? meetings : List.of(), changes));
        }
        return legs;
    }

    private LegView of(
            Leg leg, Ref subject, List<Anchoring> held, List<Involvement> meetings, List<SubjectChange> changes) {
        List<Basis> own = new ArrayList<>();
        List<Basis> plans = new ArrayList<>();
        Besides besides = new Besides(new ArrayList<>(), new ArrayList<>());
        for (Anchoring each : held) {
            if (each.leg() == leg) {
                if (!anchors(each)) {
                    besides.acts().add(each);
                } else if (each.act() == Act.PLAN_DECISION) {
                    plans.add(new Basis(each.ref(), DecisionTimes.heldOn(each)));
                } else {
                    own.add(new Basis(each.ref(), DecisionTimes.heldOn(each)));
                }
            }
        }
        boolean unclear = false;
        boolean informed = false;
        for (Involvement meeting : meetings) {
            if (meeting.participant(ActorGroup.UNION_REPRESENTATIVES).isPresent()) {
                Optional<InvolvementLevel> level = meeting.level(ActorGroup.UNION_REPRESENTATIVES);
                unclear |= level.isEmpty();
                informed |= level.equals(Optional.of(InvolvementLevel.INFORM));
                if (level.filter(Legs::isDiscussionOrAgreement).isPresent()) {
                    own.add(new Basis(meeting.ref(), meeting.on()));
                } else {
                    besides.meetings().add(meeting);
                }
            }
        }
        if (!own.isEmpty()) {
            return anchored(leg, own, LegState.IN_PLACE, changes, besides);
        }
        if (!plans.isEmpty()) {
            return anchored(leg, plans, LegState.COVERED_BY_PLAN, changes, besides);
        }
        return unclear ? notKnown(leg, besides) : unanchored(leg, subject, besides, informed);
    }

    private LegView anchored(Leg leg, List<Basis> bases, LegState fresh, List<SubjectChange> changes, Besides besides) {
        bases.sort(Comparator.comparing((Basis basis) -> Happened.start(basis.on())));
        Collections.reverse(bases);
        Basis latest = bases.get(0);
        for (Basis basis : bases) {
            if (isCovered(changes, basis)) {
                return new LegView(
                        leg,
                        fresh,
                        Optional.of(basis.ref()),
                        Optional.of(basis.on()),
                        Optional.empty(),
                        besides.acts(),
                        besides.meetings(),
                        false);
            }
        }
        Optional<SubjectChange> since = changes.stream()
                .filter(change ->
                        bases.stream().allMatch(basis -> change.on().compareWith(basis.on()) == When.Order.AFTER))
                .reduce((a, b) -> b);
        return new LegView(
                leg,
                since.isPresent() ? LegState.CHANGED_SINCE : LegState.NOT_KNOWN,
                Optional.of(latest.ref()),
                Optional.of(latest.on()),
                since.map(SubjectChange::ref),
                besides.acts(),
                besides.meetings(),
                false);
    }

    /** Somebody met the organisations, and nobody knows whether they discussed it. */
    private static LegView notKnown(Leg leg, Besides besides) {
        return nothing(leg, LegState.NOT_KNOWN, besides, false);
    }

    /** Something happened that does not anchor, or somebody confirmed that nothing did, or it is not known. */
    private LegView unanchored(Leg leg, Ref subject, Besides besides, boolean informed) {
        if (informed || !besides.acts().isEmpty()) {
            return nothing(leg, LegState.MISSING, besides, false);
        }
        return facts.about(AnchoringConfirmation.class, subject).stream()
                .filter(each -> each.leg() == leg && !asOf.isAfter(each.upTo()))
                .min(Comparator.comparing(AnchoringConfirmation::beforeOurTime))
                .map(each -> nothing(
                        leg,
                        each.beforeOurTime() ? LegState.NOT_KNOWN : LegState.MISSING,
                        besides,
                        each.beforeOurTime()))
                .orElseGet(() -> notKnown(leg, besides));
    }

    private static LegView nothing(Leg leg, LegState state, Besides besides, boolean beforeOurTime) {
        return new LegView(
                leg,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                besides.acts(),
                besides.meetings(),
                beforeOurTime);
    }

    /** Every change came before the basis, or on the same known day, which is not stale. */
    private static boolean isCovered(List<SubjectChange> changes, Basis basis) {
        for (SubjectChange change : changes) {
            When.Order order = change.on().compareWith(basis.on());
            if (order != When.Order.BEFORE && order != When.Order.SAME_DAY) {
                return false;
            }
        }
        return true;
    }

    private boolean anchors(Anchoring each) {
        if (!each.act().isDecision()) {
            return each.act() != Act.INFORMED;
        }
        boolean adopted = each.outcome().equals(Optional.of(Outcome.ADOPTED));
        boolean expired =
                each.planPeriod().filter(period -> period.isOver(asOf)).isPresent();
        return adopted && !expired;
    }

    private static boolean isDiscussionOrAgreement(InvolvementLevel level) {
        return level == InvolvementLevel.CONSULT || level.isAtLeast(InvolvementLevel.COLLABORATE);
    }

    private record Basis(Ref ref, When on) {}

    /** What happened in a leg and does not anchor it. */
    private record Besides(List<Anchoring> acts, List<Involvement> meetings) {}
}
