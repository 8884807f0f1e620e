package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.Step;

/**
 * One measure as of a day, with everything that can be reasoned from its facts. Made by {@link Situation}; immutable.
 *
 * @param measure the measure; its title and wording are the current ones
 * @param asOf the day that was asked for
 * @param lifeChange the latest change in its life by the day; empty when its life is not known
 * @param status the latest status note by the day; empty when there is none
 * @param responsibilities the owner and sectors that hold on the day
 * @param links what it serves on the day: areas, solutions and plan lines
 * @param areas the ids of the areas that it serves, by itself or by one of their solutions, in the order of the links
 * @param belongsTo itself, then each area with its reform, as far as it serves them; for filtering
 * @param planLines the plan lines that it stands in on the day
 * @param steps its steps by their start; those without a day last
 * @param groups the groups that it concerns, and those that took part all the same, in the order of the groups
 * @param legs its three legs
 * @param decisions the adopted own or delegated decisions of council and management by the day, in order
 * @param balance its steering balance
 * @param nextAct the next act after which less can be changed; empty when none is planned
 * @param overdueActs the acts that are planned when all of them are for days that have passed or that nobody knows, so that
 *     the next is not known; empty otherwise
 * @param begunBy the day by which work on it had surely begun, told by its life, design start, steps, meetings and adopted
 *     decisions; empty when none of them is dated
 * @param name the title as a text, in the language in which it was written
 */
public record MeasureView(
        Measure measure,
        LocalDate asOf,
        Optional<LifeChange> lifeChange,
        Optional<StatusNote> status,
        List<Responsibility> responsibilities,
        List<Link> links,
        Set<String> areas,
        List<Ref> belongsTo,
        List<PlanLine> planLines,
        List<StepView> steps,
        List<GroupView> groups,
        Map<Leg, LegView> legs,
        List<Anchoring> decisions,
        SteeringBalance balance,
        Optional<NextAct> nextAct,
        List<Ref> overdueActs,
        Optional<LocalDate> begunBy,
        LocalizedText name) {

    /** Copies. */
    public MeasureView {
        responsibilities = List.copyOf(responsibilities);
        links = List.copyOf(links);
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        planLines = List.copyOf(planLines);
        steps = List.copyOf(steps);
        groups = List.copyOf(groups);
        legs = Collections.unmodifiableMap(new EnumMap<>(legs));
        decisions = List.copyOf(decisions);
        overdueActs = List.copyOf(overdueActs);
    }

    /** The id of the area that a link serves, by itself or by one of its solutions; empty for a link to anything else. */
    public static Optional<String> areaOf(Link link) {
        String id = link.target().id();
        if (link.target().kind() == Ref.Kind.AREA && id.indexOf('.') > 0) {
            return Optional.of(id);
        }
        return link.target().kind() == Ref.Kind.SOLUTION && id.indexOf('.') != id.lastIndexOf('.')
                ? Optional.of(id.substring(0, id.lastIndexOf('.')))
                : Optional.empty();
    }

    /** Whether it serves a solution, an area or a plan line by a link of its own on the day. */
    public boolean isLinkedTo(Ref target) {
        return links.stream().anyMatch(link -> link.target().equals(target));
    }

    /** Whether acts are planned, but all of them for days that have passed or that nobody knows: the next is not known. */
    public boolean onlyOverdueActs() {
        return !overdueActs.isEmpty();
    }

    /** Whether work on it is known to have begun before a day. */
    public boolean hadBegunBefore(LocalDate day) {
        return begunBy.filter(begun -> begun.isBefore(day)).isPresent();
    }

    /** The reference of the measure. */
    public Ref ref() {
        return belongsTo.get(0);
    }

    /** The id of the measure. */
    public String id() {
        return measure.id();
    }

    /** The title of the measure. */
    public String title() {
        return measure.title();
    }

    /** Where it is in its life; empty when not known. */
    public Optional<Life> life() {
        return lifeChange.map(LifeChange::life);
    }

    /** Whether it is live: planned, running, in ordinary operation, or of a life that is not known. */
    public boolean isLive() {
        return lifeChange.isEmpty() || lifeChange.get().life().isLive();
    }

    /** Whether it still serves what it is linked to: everything but stopped and merged measures does. */
    public boolean serves() {
        return lifeChange.isEmpty() || !lifeChange.get().life().isGivenUp();
    }

    /** Who owns it on the day, each once, in the order in which they were recorded; none when that is not known. */
    public List<String> owners() {
        return Sectors.once(responsibilities.stream()
                .filter(each -> each.role() == Responsibility.Role.OWNER)
                .map(Responsibility::name));
    }

    /** The sectors that carry it on the day, the leading one first, each once however its capitals are written. */
    public List<String> sectors() {
        return Sectors.once(responsibilities.stream()
                .filter(each -> each.role() != Responsibility.Role.OWNER)
                .sorted(Comparator.comparing(Responsibility::role))
                .map(Responsibility::name));
    }

    /** The groups that it concerns on the day. */
    public List<GroupView> concerned() {
        List<GroupView> concerned = new ArrayList<>(groups.size());
        for (GroupView each : groups) {
            if (each.concerned()) {
                concerned.add(each);
            }
        }
        return Collections.unmodifiableList(concerned);
    }

    /** The view on a group; empty when it is neither concerned nor took part. */
    public Optional<GroupView> group(ActorGroup group) {
        return groups.stream().filter(each -> each.group() == group).findFirst();
    }

    /** One of the three legs. */
    public LegView leg(Leg leg) {
        return java.util.Objects.requireNonNull(legs.get(leg));
    }

    /** The ids of the reforms that it serves, in the order of the links. */
    public List<String> reforms() {
        return areas.stream()
                .map(area -> area.substring(0, area.indexOf('.')))
                .distinct()
                .toList();
    }

    /** Whether it serves an area, by itself or by one of its solutions, and has not been given up. */
    public boolean servesArea(String area) {
        return serves() && areas.contains(area);
    }

    /**
     * The stage in which something happened, or will: that of the step which had begun last by then. Before the first step
     * it is planning. Of what lies ahead the plan tells; of what has come only a step that is known to have begun, on a day
     * that lies before or is the same.
     *
     * @return empty when the times overlap, so that it could be one stage or another, when a step should have begun by then
     *     and nobody has said whether it did, or when the start of no step is known
     */
    public Optional<Step.Kind> stageOf(When on) {
        boolean dated = steps.stream().anyMatch(view -> view.start().isKnown());
        if (!on.isKnown() || !dated) {
            return Optional.empty();
        }
        Step.Kind certain = Step.Kind.PLANNING;
        Step.Kind possible = Step.Kind.PLANNING;
        for (StepView view : steps) {
            if (view.hadBegunBy(on, asOf)) {
                certain = view.step().kind();
            }
            if (view.mayHaveBegunBy(on, asOf)) {
                possible = view.step().kind();
            }
        }
        return certain == possible ? Optional.of(certain) : Optional.empty();
    }
}
