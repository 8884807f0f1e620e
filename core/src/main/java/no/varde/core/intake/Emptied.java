package no.varde.core.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Cost;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/**
 * What a sheet has a column for and leaves empty, and is recorded all the same: it is kept, and said. A column that is
 * filled in for the measure is not looked at, even where it says less than is recorded.
 */
final class Emptied {

    private static final Set<Column> TARGETS = EnumSet.of(Column.REFORM, Column.AREA, Column.SOLUTION);
    private static final Set<Column> ANCHORED = EnumSet.of(Column.ANCHORING, Column.DECISION_DATE, Column.CASE_NUMBER);
    private static final Set<Column> STARTS = EnumSet.of(Column.START, Column.PLANNED_START, Column.ACTUAL_START);
    private static final Set<Column> ENDS = EnumSet.of(Column.END, Column.PLANNED_END, Column.ACTUAL_END);

    private final Known known;
    private final Names names;
    private final Mapping mapping;
    private final Set<Column> present;
    private final Map<Integer, RowText> rows = new HashMap<>();

    Emptied(Known known, Source source) {
        this.known = known;
        this.names = source.names;
        this.mapping = source.mapping;
        this.present = EnumSet.noneOf(Column.class);
        mapping.columns().values().forEach(meaning -> present.add(field(meaning)));
        source.lines.forEach(line -> rows.put(line.row().number(), line.row()));
    }

    /** Columns for single years tell the cost. */
    private static Column field(Column meaning) {
        return meaning == Column.COST_YEAR ? Column.COST : meaning;
    }

    /** What is empty in the rows of a measure and kept, a message each. */
    List<Message> of(Group group, Measure measure) {
        return new OfOne(group, measure).all();
    }

    private final class OfOne {

        private final Group group;
        private final Measure measure;
        private final Set<Integer> filled = new HashSet<>();
        private final Set<Column> filledIn = EnumSet.noneOf(Column.class);
        private final List<Message> kept = new ArrayList<>(0);

        OfOne(Group group, Measure measure) {
            this.group = group;
            this.measure = measure;
            mapping.columns().forEach((column, meaning) -> {
                if (isFilled(column)) {
                    filled.add(column);
                    filledIn.add(field(meaning));
                }
            });
        }

        /** Most rows of a large sheet leave nothing empty, and there is nothing to look for. */
        List<Message> all() {
            if (filled.size() == mapping.columns().size()) {
                return List.of();
            }
            one(Column.OUTCOME, () -> measure.outcome().map(Telling::text));
            one(Column.APPROACH, measure::approach);
            one(Column.COST, () -> measure.cost().map(Telling::cost));
            if (filled(Column.COST)) {
                one(Column.COST_SOURCE, this::sourceOfCost);
            }
            one(Column.TIME, () -> measure.timeSetAside().map(Telling::time));
            raiser();
            many(Column.SECTOR, () -> responsible(role -> role != Responsibility.Role.OWNER));
            many(Column.OWNER, () -> responsible(role -> role == Responsibility.Role.OWNER));
            targets();
            many(Column.PLAN_LINE, this::plans);
            groups();
            anchored();
            one(
                    Column.STATUS,
                    () -> MeasureTimes.last(known.about(LifeChange.class, measure.ref()))
                            .map(LifeChange::life));
            times();
            notes();
            return kept;
        }

        private <F extends Fact> Stream<F> about(Class<F> type) {
            return known.about(type, measure.ref()).stream();
        }

        /** Whether the sheet has such a column and leaves it empty in every row of the measure. */
        private boolean empty(Column column) {
            return present.contains(column) && !filled(column);
        }

        private boolean filled(Column column) {
            return filledIn.contains(column);
        }

        private boolean isFilled(int column) {
            return group.rows.stream()
                    .flatMap(row -> Optional.ofNullable(rows.get(row.number)).stream())
                    .map(row -> row.cell(column))
                    .anyMatch(cell -> !cell.isBlank() && !Marks.isNothing(cell.text()));
        }

        private void one(Column column, Supplier<? extends Optional<?>> recorded) {
            if (empty(column)) {
                recorded.get().ifPresent(each -> kept.add(Doubt.message("row.emptied", column, each)));
            }
        }

        private void many(Column column, Supplier<? extends List<?>> recorded) {
            one(column, () -> Optional.of(recorded.get()).filter(all -> !all.isEmpty()));
        }

        private Optional<Cost.Source> sourceOfCost() {
            boolean said = group.whole()
                    .get(Column.COST, Cost.class)
                    .flatMap(Cost::source)
                    .isPresent();
            return said ? Optional.empty() : measure.cost().flatMap(Cost::source);
        }

        private void raiser() {
            one(
                    Column.RAISED_BY,
                    () -> about(SteeringAnswer.class)
                            .map(SteeringAnswer::value)
                            .filter(SteeringAnswer.Raiser.class::isInstance)
                            .reduce((earlier, later) -> later));
        }

        private List<String> responsible(Predicate<Responsibility.Role> role) {
            return about(Responsibility.class)
                    .filter(each ->
                            role.test(each.role()) && each.validity().until().isEmpty())
                    .map(Responsibility::name)
                    .toList();
        }

        private Stream<Ref> linked() {
            return about(Link.class)
                    .filter(link -> link.validity().until().isEmpty())
                    .map(Link::target);
        }

        /** Areas and solutions stand in any of three columns, or in a heading between the rows. */
        private void targets() {
            if (!group.whole().hasTargets() && TARGETS.stream().noneMatch(this::filled)) {
                TARGETS.stream()
                        .filter(this::empty)
                        .findFirst()
                        .ifPresent(column -> many(
                                column,
                                () -> linked().filter(
                                                ref -> ref.kind() == Ref.Kind.AREA || ref.kind() == Ref.Kind.SOLUTION)
                                        .map(names::name)
                                        .toList()));
            }
        }

        /** A day or a case number alone is a decision too. */
        private void anchored() {
            if (ANCHORED.stream().noneMatch(this::filled)) {
                many(
                        Column.ANCHORING,
                        () -> about(Anchoring.class)
                                .filter(each -> each.act() != Act.PLAN_DECISION)
                                .map(Anchoring::body)
                                .distinct()
                                .toList());
            }
        }

        private List<String> plans() {
            Set<Ref> lines = new LinkedHashSet<>();
            linked().filter(ref -> ref.kind() == Ref.Kind.PLAN_LINE).forEach(lines::add);
            return lines.isEmpty()
                    ? List.of()
                    : known.all(PlanLine.class).stream()
                            .filter(line -> lines.contains(line.ref()))
                            .map(PlanLine::plan)
                            .distinct()
                            .toList();
        }

        private void groups() {
            many(
                    Column.GROUPS,
                    () -> about(Involvement.class)
                            .flatMap(each -> each.participants().stream())
                            .map(Participant::group)
                            .distinct()
                            .toList());
            Set<ActorGroup> said = EnumSet.noneOf(ActorGroup.class);
            group.whole().groups.forEach(mention -> said.add(mention.group()));
            about(Involvement.class)
                    .flatMap(each -> each.participants().stream())
                    .forEach(each -> said.add(each.group()));
            many(
                    Column.CONCERNED,
                    () -> about(Concern.class)
                            .filter(each -> each.validity().until().isEmpty())
                            .map(Concern::group)
                            .filter(each -> !said.contains(each))
                            .toList());
        }

        /** Days that the status tells stand in its column. */
        private void times() {
            Optional<Statuses.Mention> status = group.whole().get(Column.STATUS, Statuses.Mention.class);
            boolean told = status.filter(
                            each -> each.on().isPresent() || each.until().isPresent())
                    .isPresent();
            if (!told) {
                step(Step.Kind.ROLLOUT).ifPresent(this::rollout);
            }
            step(Step.Kind.PLANNING).ifPresent(step -> {
                When began = moved(step, StepMove.Move.STARTED);
                time(Column.PLANNING_START, began.isKnown() ? began : step.plannedStart());
            });
        }

        private void rollout(Step step) {
            When began = moved(step, StepMove.Move.STARTED);
            When ended = moved(step, StepMove.Move.FINISHED);
            When start = began.isKnown() ? began : step.plannedStart();
            When end = ended.isKnown() ? ended : step.plannedEnd();
            boolean said = filled(Column.PERIOD);
            if (!said && !filled(Column.START)) {
                time(Column.PLANNED_START, step.plannedStart());
                time(Column.ACTUAL_START, began);
            }
            boolean startSaid = said || STARTS.stream().anyMatch(this::filled);
            time(Column.START, startSaid ? When.unknown() : start);
            if (!said && !filled(Column.END)) {
                time(Column.PLANNED_END, step.plannedEnd());
                time(Column.ACTUAL_END, ended);
            }
            boolean endSaid = said || ENDS.stream().anyMatch(this::filled);
            time(Column.END, endSaid ? When.unknown() : end);
            if (!startSaid && !endSaid) {
                one(Column.PERIOD, () -> period(start, end));
            }
        }

        private static Optional<Message> period(When start, When end) {
            if (start.isKnown() && end.isKnown()) {
                return Optional.of(Doubt.message("period.fromto", start, end));
            } else if (start.isKnown()) {
                return Optional.of(Doubt.message("period.from", start));
            }
            return end.isKnown() ? Optional.of(Doubt.message("period.until", end)) : Optional.empty();
        }

        private void time(Column column, When recorded) {
            one(column, () -> Optional.of(recorded).filter(When::isKnown));
        }

        private Optional<Step> step(Step.Kind kind) {
            return about(Step.class).filter(step -> step.kind() == kind).findFirst();
        }

        private When moved(Step step, StepMove.Move kind) {
            return known.about(StepMove.class, step.ref()).stream()
                    .filter(move -> move.move() == kind)
                    .map(StepMove::on)
                    .reduce((earlier, later) -> later)
                    .orElse(When.unknown());
        }

        /** A heading may stand twice, and a comment beside an empty cell is kept under the cell's heading. */
        private void notes() {
            Set<String> headings = new LinkedHashSet<>();
            mapping.columns().forEach((column, meaning) -> {
                if (meaning == Column.NOTE || meaning == Column.COST_YEAR) {
                    headings.add(mapping.heading(column));
                }
            });
            filled.stream().map(mapping::heading).forEach(headings::remove);
            about(Note.class)
                    .filter(note -> note.heading().filter(headings::contains).isPresent())
                    .filter(note -> group.whole().notes.stream()
                            .noneMatch(said -> said.text().equals(note.text())))
                    .forEach(note -> kept.add(Doubt.message(
                            "row.emptied", note.heading().orElseThrow(), "«" + Telling.text(note.text()) + "»")));
        }
    }
}
