package no.varde.core.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Link;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.plan.SteeringAnswer.Settler;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.Reforms;
import no.varde.core.reform.Solution;

/**
 * What the facts suggest on who raised a measure and who settled its content (L5). Neither is ever inferred: whoever asks
 * sees the suggestion and chooses.
 */
final class BalanceProposals {

    private final MeasureView measure;
    private final boolean fixedByLaw;

    BalanceProposals(MeasureView measure, Reforms reforms) {
        this.measure = measure;
        this.fixedByLaw = measure.links().stream().map(Link::target).anyMatch(each -> isFixed(each, reforms));
    }

    private static boolean isFixed(Ref target, Reforms reforms) {
        return reforms.solution(target.id())
                .map(Solution::freedom)
                .filter(each -> each == Freedom.FIXED_BY_LAW)
                .isPresent();
    }

    /**
     * The state for what the law lays down; else whoever stands behind the one act on record that is known to lie before
     * all others: a decision by its leg, a meeting by its groups when they raise as one.
     */
    Optional<Raiser> raiser() {
        if (measure.balance().raised().isPresent()) {
            return Optional.empty();
        } else if (fixedByLaw) {
            return Optional.of(Raiser.NATIONAL);
        }
        List<Act> acts = Stream.concat(decisions(), meetings()).toList();
        List<Act> others = new ArrayList<>(acts);
        Optional<Act> first = acts.stream()
                .filter(each -> each.on().isKnown())
                .min(Comparator.comparing(each -> each.on().earliest().orElseThrow()));
        first.ifPresent(others::remove);
        return first.filter(each ->
                        others.stream().allMatch(other -> each.on().compareWith(other.on()) == When.Order.BEFORE))
                .flatMap(Act::by);
    }

    /** Something that was done, and who would have raised the measure by it; empty when that is nobody in particular. */
    private record Act(When on, Optional<Raiser> by) {}

    private Stream<Act> decisions() {
        return measure.decisions().stream().map(each -> new Act(DecisionTimes.heldOn(each), Optional.of(behind(each))));
    }

    private static Raiser behind(Anchoring decision) {
        return switch (decision.leg()) {
            case COUNCIL -> Raiser.COUNCIL;
            case MANAGEMENT -> Raiser.MANAGEMENT;
            case ORGANISATIONS -> Raiser.EMPLOYEES;
        };
    }

    private Stream<Act> meetings() {
        Map<Ref, Act> acts = new HashMap<>();
        for (GroupView view : measure.groups()) {
            Optional<Raiser> by = raiser(view.group());
            view.involvements()
                    .forEach(each -> acts.merge(
                            each.ref(),
                            new Act(each.on(), by),
                            (one, other) -> one.by().equals(other.by()) ? one : new Act(one.on(), Optional.empty())));
        }
        return acts.values().stream();
    }

    private static Optional<Raiser> raiser(ActorGroup group) {
        return switch (group) {
            case EMPLOYEES, UNION_REPRESENTATIVES, SAFETY_DELEGATES -> Optional.of(Raiser.EMPLOYEES);
            case USERS, USER_COUNCILS, ELDERLY_COUNCIL, DISABILITY_COUNCIL, YOUTH_COUNCIL -> Optional.of(Raiser.USERS);
            case NEXT_OF_KIN -> Optional.of(Raiser.NEXT_OF_KIN);
            case RESIDENTS -> Optional.of(Raiser.RESIDENTS);
            case VOLUNTEERS -> Optional.of(Raiser.VOLUNTEERS);
            case LEADERS, OTHER_SECTORS -> Optional.of(Raiser.MANAGEMENT);
            case GENERAL_PRACTITIONERS, HOSPITAL_TRUST, OTHER_MUNICIPALITIES, NAV, BUSINESS ->
                Optional.of(Raiser.PROFESSIONALS);
            case STATE -> Optional.of(Raiser.NATIONAL);
        };
    }

    /**
     * The state for what the law lays down; else the council where it decided on the measure itself; else the management
     * where it did, with the organisations where they discussed or agreed.
     */
    Optional<Settler> settler() {
        if (measure.balance().settled().isPresent()) {
            return Optional.empty();
        } else if (fixedByLaw) {
            return Optional.of(Settler.STATE);
        } else if (decidedItself(Leg.COUNCIL)) {
            return Optional.of(Settler.COUNCIL);
        } else if (decidedItself(Leg.MANAGEMENT)) {
            return Optional.of(
                    decidedItself(Leg.ORGANISATIONS) ? Settler.MANAGEMENT_AND_ORGANISATIONS : Settler.MANAGEMENT);
        }
        return Optional.empty();
    }

    private boolean decidedItself(Leg leg) {
        LegState state = measure.leg(leg).state();
        return state == LegState.IN_PLACE || state == LegState.CHANGED_SINCE;
    }
}
