package no.varde.persistence;

import static no.varde.core.basics.Ref.Kind.ADOPTION;
import static no.varde.core.basics.Ref.Kind.MEASURE;
import static no.varde.core.basics.Ref.Kind.PLEDGE;
import static no.varde.core.basics.Ref.Kind.STEP;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Note;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.SavedView;
import no.varde.core.plan.Stance;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;

/** The tables of the room {@code plan}, but for the measures themselves. */
final class PlanTables {

    private PlanTables() {}

    static List<FactTable<?>> all() {
        return List.of(
                adoptions(),
                periodChanges(),
                choices(),
                dutyStatuses(),
                planLines(),
                responsibilities(),
                steps(),
                stepMoves(),
                statusNotes(),
                pledges(),
                deliveries(),
                substanceChanges(),
                carryOvers(),
                steeringAnswers(),
                confirmations(),
                notes(),
                savedViews());
    }

    private static FactTable<Adoption> adoptions() {
        return new FactTable<>(
                ADOPTION,
                Adoption.class,
                "reform period_from period_until ~note",
                (to, fact) -> to.text(fact.reform())
                        .day(fact.period().from())
                        .maybeDay(fact.period().until())
                        .maybe(fact.note()),
                (from, id) -> new Adoption(id, from.text(), from.period(), from.maybeText()));
    }

    private static FactTable<PeriodChange> periodChanges() {
        return new FactTable<>(
                Ref.Kind.PERIOD_CHANGE,
                PeriodChange.class,
                ">adoption decided_on new_end ~reason",
                (to, fact) -> to.pointer(ADOPTION, fact.adoption())
                        .day(fact.decidedOn())
                        .maybeDay(fact.end())
                        .text(fact.reason()),
                (from, id) -> new PeriodChange(id, from.text(), from.day(), from.maybeDay(), from.text()));
    }

    private static FactTable<Choice> choices() {
        return new FactTable<>(
                Ref.Kind.CHOICE,
                Choice.class,
                ">adoption target stance occurred ~reason",
                (to, fact) -> to.pointer(ADOPTION, fact.adoption())
                        .text(fact.target().text())
                        .constant(fact.stance())
                        .when(fact.on())
                        .maybe(fact.reason()),
                (from, id) -> new Choice(
                        id,
                        from.text(),
                        from.writtenRef(),
                        from.constant(Stance.class),
                        from.when(),
                        from.maybeText()));
    }

    private static FactTable<DutyStatus> dutyStatuses() {
        return new FactTable<>(
                Ref.Kind.DUTY_STATUS,
                DutyStatus.class,
                "duty answer occurred ~evidence",
                (to, fact) -> to.text(fact.duty())
                        .constant(fact.answer())
                        .when(fact.on())
                        .maybe(fact.evidence()),
                (from, id) -> new DutyStatus(
                        id, from.text(), from.constant(DutyStatus.Answer.class), from.when(), from.maybeText()));
    }

    private static FactTable<PlanLine> planLines() {
        return new FactTable<>(
                Ref.Kind.PLAN_LINE,
                PlanLine.class,
                "~plan period_from period_until number ~title",
                (to, fact) -> to.text(fact.plan())
                        .maybePeriod(fact.period())
                        .maybe(fact.number())
                        .maybe(fact.title()),
                (from, id) -> new PlanLine(id, from.text(), from.maybePeriod(), from.maybeText(), from.maybeText()));
    }

    private static FactTable<Responsibility> responsibilities() {
        return new FactTable<>(
                Ref.Kind.RESPONSIBILITY,
                Responsibility.class,
                ">measure role ~name valid_from valid_until",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .constant(fact.role())
                        .text(fact.name())
                        .validity(fact.validity()),
                (from, id) -> new Responsibility(
                        id, from.text(), from.constant(Responsibility.Role.class), from.text(), from.validity()));
    }

    private static FactTable<Step> steps() {
        return new FactTable<>(
                STEP,
                Step.class,
                ">measure step_kind planned_start planned_end irreversible ~title",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .constant(fact.kind())
                        .when(fact.plannedStart())
                        .when(fact.plannedEnd())
                        .flag(fact.irreversible())
                        .maybe(fact.title()),
                (from, id) -> new Step(
                        id,
                        from.text(),
                        from.constant(Step.Kind.class),
                        from.when(),
                        from.when(),
                        from.flag(),
                        from.maybeText()));
    }

    private static FactTable<StepMove> stepMoves() {
        return new FactTable<>(
                Ref.Kind.STEP_MOVE,
                StepMove.class,
                ">step move occurred ~reason",
                (to, fact) -> to.pointer(STEP, fact.step())
                        .constant(fact.move())
                        .when(fact.on())
                        .maybe(fact.reason()),
                (from, id) -> new StepMove(
                        id, from.text(), from.constant(StepMove.Move.class), from.when(), from.maybeText()));
    }

    private static FactTable<StatusNote> statusNotes() {
        return new FactTable<>(
                Ref.Kind.STATUS_NOTE,
                StatusNote.class,
                ">measure on_day progress ~said",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .day(fact.on())
                        .maybeConstant(fact.progress())
                        .text(fact.text()),
                (from, id) -> new StatusNote(
                        id, from.text(), from.day(), from.maybeConstant(StatusNote.Progress.class), from.text()));
    }

    private static FactTable<Pledge> pledges() {
        return new FactTable<>(
                PLEDGE,
                Pledge.class,
                ">measure party ~promised_by ~promised occurred due",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .constant(fact.party())
                        .text(fact.by())
                        .text(fact.what())
                        .when(fact.on())
                        .when(fact.due()),
                (from, id) -> new Pledge(
                        id,
                        from.text(),
                        from.constant(Pledge.Party.class),
                        from.text(),
                        from.text(),
                        from.when(),
                        from.when()));
    }

    private static FactTable<Delivery> deliveries() {
        return new FactTable<>(
                Ref.Kind.DELIVERY,
                Delivery.class,
                ">pledge occurred ~delivered complete",
                (to, fact) -> to.pointer(PLEDGE, fact.pledge())
                        .when(fact.on())
                        .text(fact.what())
                        .flag(fact.complete()),
                (from, id) -> new Delivery(id, from.text(), from.when(), from.text(), from.flag()));
    }

    private static FactTable<SubstanceChange> substanceChanges() {
        return new FactTable<>(
                Ref.Kind.SUBSTANCE_CHANGE,
                SubstanceChange.class,
                "?subject occurred ~changed ~changed_by",
                (to, fact) ->
                        to.ref(fact.subject()).when(fact.on()).text(fact.what()).maybe(fact.by()),
                (from, id) -> new SubstanceChange(id, from.ref(), from.when(), from.text(), from.maybeText()));
    }

    private static FactTable<CarryOver> carryOvers() {
        return new FactTable<>(
                Ref.Kind.CARRY_OVER,
                CarryOver.class,
                ">measure reform destination occurred ~note to_reform >to_plan_line",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .text(fact.reform())
                        .constant(fact.destination())
                        .when(fact.on())
                        .maybe(fact.note())
                        .maybe(target(fact, Ref.Kind.REFORM))
                        .maybePointer(Ref.Kind.PLAN_LINE, target(fact, Ref.Kind.PLAN_LINE)),
                (from, id) -> new CarryOver(
                        id,
                        from.text(),
                        from.text(),
                        from.constant(CarryOver.Destination.class),
                        from.when(),
                        from.maybeText(),
                        carriedTo(from.maybeText(), from.maybeText())));
    }

    private static Optional<String> target(CarryOver fact, Ref.Kind kind) {
        return fact.target().filter(each -> each.kind() == kind).map(Ref::id);
    }

    private static Optional<Ref> carriedTo(Optional<String> reform, Optional<String> planLine) {
        return reform.map(Ref::reform).or(() -> planLine.map(Ref::planLine));
    }

    private static FactTable<SteeringAnswer> steeringAnswers() {
        return new FactTable<>(
                Ref.Kind.STEERING_ANSWER,
                SteeringAnswer.class,
                ">measure question answer occurred",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .text(question(fact.value()))
                        .text(fact.value().name())
                        .when(fact.on()),
                (from, id) -> new SteeringAnswer(id, from.text(), answer(from), from.when()));
    }

    private static String question(SteeringAnswer.Value value) {
        if (value instanceof SteeringAnswer.Raiser) {
            return "RAISER";
        }
        return value instanceof SteeringAnswer.Settler ? "SETTLER" : "FREEDOM";
    }

    private static SteeringAnswer.Value answer(RowReader from) throws SQLException {
        return switch (from.text()) {
            case "RAISER" -> from.constant(SteeringAnswer.Raiser.class);
            case "SETTLER" -> from.constant(SteeringAnswer.Settler.class);
            default -> from.constant(SteeringAnswer.Freedom.class);
        };
    }

    private static FactTable<PlanConfirmation> confirmations() {
        return new FactTable<>(
                Ref.Kind.PLAN_CONFIRMATION,
                PlanConfirmation.class,
                ">measure topic up_to before_our_time",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .constant(fact.topic())
                        .day(fact.upTo())
                        .flag(fact.beforeOurTime()),
                (from, id) -> new PlanConfirmation(
                        id, from.text(), from.constant(PlanConfirmation.Topic.class), from.day(), from.flag()));
    }

    private static FactTable<Note> notes() {
        return new FactTable<>(
                Ref.Kind.NOTE,
                Note.class,
                "?subject ~heading ~said",
                (to, fact) -> to.ref(fact.subject()).maybe(fact.heading()).text(fact.text()),
                (from, id) -> new Note(id, from.ref(), from.maybeText(), from.text()));
    }

    private static FactTable<SavedView> savedViews() {
        return new FactTable<>(
                Ref.Kind.SAVED_VIEW,
                SavedView.class,
                "~name query",
                (to, fact) -> to.text(fact.name()).text(fact.query()),
                (from, id) -> new SavedView(id, from.text(), from.text()));
    }
}
