package no.varde.core.situation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.Link;
import no.varde.core.plan.Stance;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.reform.Reforms;
import no.varde.core.reform.Solution;

/**
 * What the facts suggest about a measure where nobody has said anything: for a form to propose, and for people to choose.
 * A proposal is no fact: no definition and no rule counts it.
 *
 * @param groups the groups that measures of its areas usually concern, without those that it is said to concern; in the
 *     order of the groups, empty when there are none or it serves no area
 * @param designStart when its planning really began, as the day on which it began to take shape; empty when that is said,
 *     or no step of planning has begun on a known day
 * @param freedom what units may decide, by what its solutions rest on: what the law fixes is fixed, what is expected can
 *     be adapted, what is free is free. With several solutions the least free counts; empty when that is said, or it
 *     serves none
 * @param raiser who raised it: the state for what the law lays down, else whoever stands behind the one act on record that
 *     is known to lie before all others; empty when that is said, or the acts allow no verdict
 * @param settler who settled its content: the state for what the law lays down, else the council, or the management with or
 *     without the organisations, by the legs that decided on the measure itself; empty when that is said, or none did
 */
public record Proposals(
        Set<ActorGroup> groups,
        Optional<When> designStart,
        Optional<SteeringAnswer.Freedom> freedom,
        Optional<SteeringAnswer.Raiser> raiser,
        Optional<SteeringAnswer.Settler> settler) {

    /** Copies. */
    public Proposals {
        groups = groups.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(groups));
    }

    /** What the facts suggest about a measure. */
    public static Proposals of(MeasureView measure, Reforms reforms) {
        BalanceProposals balance = new BalanceProposals(measure, reforms);
        return new Proposals(
                groups(measure, reforms),
                designStart(measure),
                freedom(measure, reforms),
                balance.raiser(),
                balance.settler());
    }

    /**
     * The stance that measures suggest on a solution, or on an area: already in place when one that serves it was in
     * ordinary operation before the reform was taken up, else taken into use when any that was not given up serves it. What
     * nobody does anything about suggests nothing; that it is not now takes somebody's reason.
     *
     * @param target the solution or area
     * @param reform the reform that it belongs to, with the measures that serve it
     */
    public static Optional<Stance> stance(Ref target, ReformView reform) {
        List<MeasureView> serving = reform.measures().stream()
                .filter(MeasureView::serves)
                .filter(each -> each.isLinkedTo(target))
                .toList();
        if (serving.isEmpty()) {
            return Optional.empty();
        }
        Optional<When> taken =
                reform.adoption().map(each -> When.day(each.adoption().period().from()));
        boolean before = serving.stream()
                .flatMap(each -> each.lifeChange().stream())
                .filter(each -> each.life() == Life.ORDINARY_OPERATION)
                .anyMatch(each -> taken.filter(day -> each.on().compareWith(day) == When.Order.BEFORE)
                        .isPresent());
        return Optional.of(before ? Stance.IN_PLACE : Stance.ADOPT);
    }

    private static Set<ActorGroup> groups(MeasureView measure, Reforms reforms) {
        Set<ActorGroup> proposed = new LinkedHashSet<>();
        measure.areas().forEach(id -> reforms.area(id).ifPresent(area -> proposed.addAll(area.proposedGroups())));
        measure.concerned().forEach(view -> proposed.remove(view.group()));
        return proposed;
    }

    private static Optional<When> designStart(MeasureView measure) {
        if (measure.measure().designStart().isKnown()) {
            return Optional.empty();
        }
        return measure.steps().stream()
                .filter(view -> view.step().kind() == Step.Kind.PLANNING)
                .flatMap(view -> view.started().stream())
                .filter(When::isKnown)
                .min(Comparator.comparing(begun -> begun.earliest().orElseThrow()));
    }

    private static Optional<SteeringAnswer.Freedom> freedom(MeasureView measure, Reforms reforms) {
        if (measure.balance().freedom().isPresent()) {
            return Optional.empty();
        }
        return measure.links().stream()
                .map(Link::target)
                .filter(target -> target.kind() == Ref.Kind.SOLUTION)
                .flatMap(target -> reforms.solution(target.id()).stream())
                .map(Solution::freedom)
                .map(freedom -> switch (freedom) {
                    case FIXED_BY_LAW -> SteeringAnswer.Freedom.FIXED;
                    case EXPECTED -> SteeringAnswer.Freedom.ADAPT;
                    case FREE -> SteeringAnswer.Freedom.FREE;
                })
                .min(Comparator.naturalOrder());
    }
}
