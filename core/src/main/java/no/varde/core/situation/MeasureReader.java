package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.Participant;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.Step;
import no.varde.core.plan.SubstanceChange;

/** Makes the view on a measure from the facts about it. */
final class MeasureReader {

    private static final Comparator<StepView> BY_START = Comparator.comparing(
                    (StepView view) -> view.start().earliest().orElse(LocalDate.MAX))
            .thenComparing(view -> view.step().kind());

    /** Of how many involvements of one group on one measure there is room at first. */
    private static final int FEW = 4;

    private final Facts facts;
    private final LocalDate asOf;
    private final LocalDate inUseSince;
    private final Happened happened;
    private final Beginnings beginnings;
    private final Legs legs;
    private final Balancing balancing;

    MeasureReader(Facts facts, Parameters parameters, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.inUseSince = facts.municipality().inUseSince();
        this.happened = new Happened(facts, asOf);
        this.beginnings = new Beginnings(facts, asOf);
        this.legs = new Legs(facts, asOf);
        this.balancing = new Balancing(facts, parameters, asOf);
    }

    /** Whether a measure was there on the day. */
    boolean wasThere(Measure measure) {
        return beginnings.wasThere(measure);
    }

    MeasureView read(Measure measure) {
        Ref ref = measure.ref();
        List<Link> links = holding(Link.class, ref, Link::validity);
        List<StepView> steps = steps(ref);
        List<Anchoring> held = legs.held(ref);
        List<Anchoring> decisions = new ArrayList<>(held);
        decisions.removeIf(each -> !isFirstDecisionMaterial(each));
        DecisionTimes decided = new DecisionTimes(decisions);
        List<Involvement> meetings = happened.about(Involvement.class, ref, Involvement::on);
        Optional<LifeChange> life = happened.latest(LifeChange.class, ref, LifeChange::on);
        Optional<LocalDate> begunBy = beginnings.begunBy(measure, life, steps, meetings, decisions);
        List<GroupView> groups = groups(
                measure, meetings, decided, begunBy.filter(inUseSince::isAfter).isPresent());
        List<SubjectChange> changes = new ArrayList<>();
        for (SubstanceChange change : happened.about(SubstanceChange.class, ref, SubstanceChange::on)) {
            changes.add(new SubjectChange(change.ref(), change.on()));
        }
        List<NextAct> acts = acts(ref, steps);
        Optional<NextAct> next = next(acts);
        Set<String> areas = areas(links);
        return new MeasureView(
                measure,
                asOf,
                life,
                happened.latest(StatusNote.class, ref, note -> When.day(note.on())),
                holding(Responsibility.class, ref, Responsibility::validity),
                links,
                areas,
                belongsTo(ref, areas),
                planLines(links),
                steps,
                groups,
                legs.of(ref, held, meetings, changes),
                decisions,
                balancing.of(ref, groups, decided, happened),
                next,
                next.isEmpty() ? acts.stream().map(NextAct::ref).toList() : List.of(),
                begunBy,
                LocalizedText.only(Language.NB, measure.title()));
    }

    /** The facts about a measure that hold on the day, in the order in which they were recorded. */
    private <F extends Fact> List<F> holding(Class<F> type, Ref measure, Function<F, Validity> validity) {
        List<F> holding = new ArrayList<>();
        for (F each : facts.about(type, measure)) {
            if (validity.apply(each).holdsOn(asOf)) {
                holding.add(each);
            }
        }
        return holding;
    }

    private List<StepView> steps(Ref measure) {
        List<StepView> steps = new ArrayList<>();
        for (Step step : facts.about(Step.class, measure)) {
            StepView view = StepView.of(step, happened, asOf);
            if (wasThere(view)) {
                steps.add(view);
            }
        }
        steps.sort(BY_START);
        return steps;
    }

    /**
     * Whether a step was there on the day. It is dated by its plan and its moves: one that is planned shows on days before,
     * one that was planned for no known day from its first move, or the day it was recorded.
     */
    private boolean wasThere(StepView view) {
        Step step = view.step();
        return step.plannedStart().isKnown()
                || step.plannedEnd().isKnown()
                || !view.log().isEmpty()
                || happened.by(When.unknown(), step.ref());
    }

    private List<PlanLine> planLines(List<Link> links) {
        List<PlanLine> lines = new ArrayList<>();
        for (Link link : links) {
            if (link.target().kind() == Ref.Kind.PLAN_LINE) {
                facts.find(PlanLine.class, link.target()).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** The first decision is sought among adopted own or delegated decisions by council or management (L8). */
    private static boolean isFirstDecisionMaterial(Anchoring each) {
        return each.act().isOwnDecision()
                && each.leg() != Leg.ORGANISATIONS
                && each.outcome().equals(Optional.of(Outcome.ADOPTED));
    }

    private Set<String> areas(List<Link> links) {
        Set<String> areas = new LinkedHashSet<>();
        for (Link link : links) {
            MeasureView.areaOf(link).ifPresent(areas::add);
        }
        return areas;
    }

    private static List<Ref> belongsTo(Ref measure, Set<String> areas) {
        List<Ref> belongsTo = new ArrayList<>(1 + 2 * areas.size());
        belongsTo.add(measure);
        for (String area : areas) {
            belongsTo.add(Ref.area(area));
            Ref reform = Ref.reform(area.substring(0, area.indexOf('.')));
            if (!belongsTo.contains(reform)) {
                belongsTo.add(reform);
            }
        }
        return List.copyOf(belongsTo);
    }

    private List<GroupView> groups(
            Measure measure, List<Involvement> meetings, DecisionTimes decisions, boolean olderThanUse) {
        Map<ActorGroup, List<Involvement>> byGroup = new EnumMap<>(ActorGroup.class);
        Set<ActorGroup> concerned = java.util.EnumSet.noneOf(ActorGroup.class);
        for (Concern concern : facts.about(Concern.class, measure.ref())) {
            if (concern.validity().holdsOn(asOf)) {
                concerned.add(concern.group());
                byGroup.put(concern.group(), new ArrayList<>(FEW));
            }
        }
        for (Involvement meeting : meetings) {
            for (Participant participant : meeting.participants()) {
                byGroup.computeIfAbsent(participant.group(), any -> new ArrayList<>(FEW))
                        .add(meeting);
            }
        }
        Hearing hearing = new Hearing(
                measure.designStart(),
                decisions,
                facts.about(InvolvementConfirmation.class, measure.ref()),
                olderThanUse ? Optional.of(inUseSince) : Optional.empty(),
                asOf);
        List<GroupView> groups = new ArrayList<>(byGroup.size());
        byGroup.forEach((group, its) -> groups.add(hearing.of(group, concerned.contains(group), its)));
        return groups;
    }

    /** The first of those that lie ahead; of two on the same day the one that was found first. */
    private Optional<NextAct> next(List<NextAct> acts) {
        Optional<NextAct> next = Optional.empty();
        for (NextAct act : acts) {
            boolean liesAhead = act.planned().isKnown() && !act.planned().isBefore(asOf);
            if (liesAhead
                    && (next.isEmpty() || act.firstDay().isBefore(next.get().firstDay()))) {
                next = Optional.of(act);
            }
        }
        return next;
    }

    /** What has not been done and, once done, leaves less to be changed; its time may have passed, or be unknown. */
    private List<NextAct> acts(Ref measure, List<StepView> steps) {
        Ahead ahead = new Ahead(facts, happened);
        List<NextAct> acts = new ArrayList<>();
        for (StepView view : steps) {
            if (view.step().irreversible() && ahead.isAhead(view)) {
                acts.add(new NextAct(view.step().ref(), view.step().plannedStart(), asOf));
            }
        }
        for (Anchoring each : ahead.ownDecisions(measure)) {
            acts.add(new NextAct(each.ref(), each.planned(), asOf));
        }
        return acts;
    }
}
