package no.varde.core.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/**
 * The status of a measure and its rollout. «Oppstart» is the start of rollout, never of design (L8): the actual one when
 * the status says that the measure has begun and the day has come, else the planned one; and so with the end.
 */
final class MeasureTimes {

    private static final Set<Life> BEGUN =
            EnumSet.of(Life.RUNNING, Life.ORDINARY_OPERATION, Life.COMPLETED, Life.STOPPED);

    private static final Set<Life> OVER = EnumSet.of(Life.ORDINARY_OPERATION, Life.COMPLETED, Life.STOPPED);
    private static final Set<Life> DONE = EnumSet.of(Life.ORDINARY_OPERATION, Life.COMPLETED);

    private final Gathering to;
    private final LocalDate today;
    private final RowDraft row;
    private final Ref measure;
    private final Optional<Statuses.Mention> status;
    private final Optional<Life> life;

    MeasureTimes(Gathering to, LocalDate today, RowDraft row, Ref measure) {
        this.to = to;
        this.today = today;
        this.row = row;
        this.measure = measure;
        this.status = row.get(Column.STATUS, Statuses.Mention.class);
        this.life = status.flatMap(Statuses.Mention::life);
    }

    void gather() {
        When said = status.flatMap(Statuses.Mention::on).orElse(When.unknown());
        boolean over = life.filter(OVER::contains).isPresent();
        When start = or(row.time(Column.START, true), over ? When.unknown() : said);
        When until = status.flatMap(Statuses.Mention::until).orElse(When.unknown());
        When end = or(row.time(Column.END, false), over ? said : until);
        boolean begun = hasBegun(life, start, today);
        boolean done = isDone(life, end, today);
        boolean stopped = isStopped(life, end, today);
        // One that is told to have begun, while it stands as planned, is planned for that day.
        boolean ahead = life.equals(Optional.of(Life.PLANNED));
        When told = row.when(Column.ACTUAL_START);
        When actualStart = or(ahead ? When.unknown() : told, begun ? start : When.unknown());
        When actualEnd = or(row.when(Column.ACTUAL_END), done ? end : When.unknown());
        When plannedStart =
                or(or(row.when(Column.PLANNED_START), ahead ? told : When.unknown()), begun ? When.unknown() : start);
        When plannedEnd = or(row.when(Column.PLANNED_END), done || stopped ? When.unknown() : end);
        step(Step.Kind.ROLLOUT, plannedStart, plannedEnd, actualStart, actualEnd);
        When planning = row.when(Column.PLANNING_START);
        boolean planned = planning.isAfter(today);
        step(
                Step.Kind.PLANNING,
                planned ? planning : When.unknown(),
                When.unknown(),
                planned ? When.unknown() : planning,
                When.unknown());
        life(actualStart, stopped ? end : actualEnd);
        progress();
    }

    /** Whether «Oppstart» is when a measure began, and not when it is planned to. */
    static boolean hasBegun(Optional<Life> life, When start, LocalDate today) {
        return life.filter(BEGUN::contains).isPresent() && start.hasBegunBy(today);
    }

    /** Whether «Slutt» is when a measure was carried out, and not when it is planned to be. */
    static boolean isDone(Optional<Life> life, When end, LocalDate today) {
        return life.filter(DONE::contains).isPresent() && end.hasBegunBy(today);
    }

    /** Whether «Slutt» is when a measure was stopped. */
    static boolean isStopped(Optional<Life> life, When end, LocalDate today) {
        return life.equals(Optional.of(Life.STOPPED)) && end.hasBegunBy(today);
    }

    private static When or(When first, When second) {
        return first.isKnown() ? first : second;
    }

    private void step(Step.Kind kind, When plannedStart, When plannedEnd, When actualStart, When actualEnd) {
        if (!plannedStart.isKnown() && !plannedEnd.isKnown() && !actualStart.isKnown() && !actualEnd.isKnown()) {
            return;
        }
        Optional<Step> before = to.known().about(Step.class, measure).stream()
                .filter(step -> step.kind() == kind)
                .findFirst();
        When from = or(plannedStart, before.map(Step::plannedStart).orElse(When.unknown()));
        When until = or(plannedEnd, before.map(Step::plannedEnd).orElse(When.unknown()));
        if (until.compareWith(from) == When.Order.BEFORE) {
            from = plannedStart;
            until = plannedEnd.compareWith(plannedStart) == When.Order.BEFORE ? When.unknown() : plannedEnd;
        }
        Step step = new Step(
                before.map(Step::id).orElseGet(to::id),
                measure.id(),
                kind,
                from,
                until,
                before.map(Step::irreversible).orElse(false),
                before.flatMap(Step::title));
        if (before.isEmpty()) {
            to.add(step);
        } else if (!before.get().equals(step)) {
            to.change(step);
        }
        if (!before.equals(Optional.of(step))) {
            Telling.plan(step)
                    .ifPresent(plan -> to.say(before.flatMap(Telling::plan)
                            .map(was -> Doubt.message("change.step.was", kind, plan, was))
                            .orElseGet(() -> Doubt.message("change.step", kind, plan))));
        }
        move(step, StepMove.Move.STARTED, actualStart);
        move(step, StepMove.Move.FINISHED, actualEnd);
    }

    private void move(Step step, StepMove.Move kind, When on) {
        if (!on.isKnown()) {
            return;
        }
        List<StepMove> before = to.known().about(StepMove.class, step.ref()).stream()
                .filter(move -> move.move() == kind)
                .toList();
        if (before.isEmpty()) {
            to.add(StepMove.of(to.id(), step.id(), kind, on), Doubt.message("change.move", step.kind(), kind, on));
        } else if (before.stream().noneMatch(move -> move.on().equals(on))) {
            StepMove last = before.get(before.size() - 1);
            to.change(
                    new StepMove(last.id(), step.id(), kind, on, last.reason()),
                    Doubt.message("change.move.was", step.kind(), kind, on, last.on()));
        }
    }

    private void life(When started, When ended) {
        if (life.isEmpty()) {
            return;
        }
        Life now = life.get();
        When on = now == Life.RUNNING ? started : now == Life.PLANNED ? When.unknown() : ended;
        Optional<LifeChange> last = last(to.known().about(LifeChange.class, measure));
        if (last.filter(change -> change.life() == now).isPresent()) {
            LifeChange same = last.orElseThrow();
            if (on.isKnown() && !on.equals(same.on())) {
                to.change(
                        new LifeChange(same.id(), same.measure(), now, on, same.reason(), same.mergedInto()),
                        Doubt.message("change.life.on", now, on));
            }
            return;
        }
        boolean later = last.isEmpty() || on.compareWith(last.get().on()) == When.Order.AFTER;
        When day = later ? on : When.day(today);
        Optional<String> reason = now == Life.STOPPED ? status.flatMap(Statuses.Mention::reason) : Optional.empty();
        to.add(
                new LifeChange(to.id(), measure.id(), now, day, reason, Optional.empty()),
                Telling.field(Column.STATUS, now, last.map(LifeChange::life)));
    }

    /** The latest: of those that no other is known to follow, the one that was recorded last. */
    static Optional<LifeChange> last(List<LifeChange> recorded) {
        return recorded.stream()
                .filter(each ->
                        recorded.stream().noneMatch(other -> other.on().compareWith(each.on()) == When.Order.AFTER))
                .reduce((earlier, later) -> later);
    }

    private void progress() {
        Optional<StatusNote.Progress> progress = status.flatMap(Statuses.Mention::progress);
        RowDraft.Single single = row.singles.get(Column.STATUS);
        if (progress.isEmpty() || single == null) {
            return;
        }
        boolean there = to.known().about(StatusNote.class, measure).stream()
                .anyMatch(note ->
                        note.text().equals(single.text()) && note.progress().equals(progress));
        if (!there) {
            to.add(
                    new StatusNote(to.id(), measure.id(), today, progress, single.text()),
                    Doubt.message("change.progress", progress.get()));
        }
    }
}
