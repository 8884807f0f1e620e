package no.varde.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/** How the way of a measure is described: its steps, and what is answered on it. */
final class StepShapes {

    private StepShapes() {}

    static List<Shape> all() {
        return List.of(step(), stepMove(), steeringAnswer(), planConfirmation(), traitObservation());
    }

    private static Shape step() {
        return Shape.of(
                Ref.Kind.STEP,
                Step.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("kind", Step.Kind.class).must(),
                        Field.line("title"),
                        Field.time("plannedStart"),
                        Field.time("plannedEnd"),
                        Field.yes("irreversible")),
                in -> {
                    var measure = in.pointer("measure");
                    var kind = in.one("kind", Step.Kind.class);
                    var title = in.text("title");
                    var start = in.time("plannedStart");
                    var end = in.time("plannedEnd");
                    var irreversible = in.yes("irreversible");
                    if (end.compareWith(start) == When.Order.BEFORE) {
                        in.wrong("plannedEnd", "too-early", end, start);
                    }
                    return () -> new Step(
                            in.id(), measure.orElseThrow(), kind.orElseThrow(), start, end, irreversible, title);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("kind", fact.kind())
                        .text("title", fact.title())
                        .time("plannedStart", fact.plannedStart())
                        .time("plannedEnd", fact.plannedEnd())
                        .yes("irreversible", fact.irreversible()));
    }

    private static Shape stepMove() {
        return Shape.of(
                Ref.Kind.STEP_MOVE,
                StepMove.class,
                List.of(
                        Field.pointer("step", Ref.Kind.STEP),
                        Field.one("move", StepMove.Move.class).must(),
                        Field.time("on"),
                        Field.text("reason")),
                in -> {
                    var step = in.pointer("step");
                    var move = in.one("move", StepMove.Move.class);
                    var on = in.time("on");
                    var reason = in.text("reason");
                    if (move.filter(each -> each == StepMove.Move.WALKED_BACK).isPresent() && reason.isEmpty()) {
                        in.wrong("reason", "reason.walked-back");
                    }
                    return () -> new StepMove(in.id(), step.orElseThrow(), move.orElseThrow(), on, reason);
                },
                (fact, to) -> to.text("step", fact.step())
                        .one("move", fact.move())
                        .time("on", fact.on())
                        .text("reason", fact.reason()));
    }

    /** Each answer tells its question, since the same word answers several. */
    private static List<Field.Option> answers() {
        List<Field.Option> answers = new ArrayList<>();
        Stream.of(SteeringAnswer.Raiser.values(), SteeringAnswer.Settler.values(), SteeringAnswer.Freedom.values())
                .flatMap(Stream::of)
                .forEach(each -> answers.add(new Field.Option(written(each), each)));
        return answers;
    }

    private static String written(SteeringAnswer.Value value) {
        String answer = Field.written((Enum<?>) value);
        if (value instanceof SteeringAnswer.Raiser) {
            return "raised-by:" + answer;
        } else if (value instanceof SteeringAnswer.Settler) {
            return "settled-by:" + answer;
        }
        return "units:" + answer;
    }

    private static Shape steeringAnswer() {
        Field value = new Field("value", Field.Type.ONE, true, answers(), Set.of());
        return Shape.of(
                Ref.Kind.STEERING_ANSWER,
                SteeringAnswer.class,
                List.of(Field.pointer("measure", Ref.Kind.MEASURE), value, Field.time("on")),
                in -> {
                    var measure = in.pointer("measure");
                    var answer = in.option("value", SteeringAnswer.Value.class);
                    var on = in.time("on");
                    return () -> new SteeringAnswer(in.id(), measure.orElseThrow(), answer.orElseThrow(), on);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .text("value", written(fact.value()))
                        .time("on", fact.on()));
    }

    private static Shape planConfirmation() {
        return Shape.of(
                Ref.Kind.PLAN_CONFIRMATION,
                PlanConfirmation.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("topic", PlanConfirmation.Topic.class).must(),
                        Field.day("upTo").must(),
                        Field.yes("beforeOurTime")),
                in -> {
                    var measure = in.pointer("measure");
                    var topic = in.one("topic", PlanConfirmation.Topic.class);
                    var upTo = in.day("upTo");
                    var before = in.yes("beforeOurTime");
                    return () -> new PlanConfirmation(
                            in.id(), measure.orElseThrow(), topic.orElseThrow(), upTo.orElseThrow(), before);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("topic", fact.topic())
                        .text("upTo", fact.upTo().toString())
                        .yes("beforeOurTime", fact.beforeOurTime()));
    }

    private static Shape traitObservation() {
        return Shape.of(
                Ref.Kind.TRAIT_OBSERVATION,
                TraitObservation.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("trait", Trait.class).must(),
                        Field.yes("holds"),
                        Field.time("on"),
                        Field.text("note")),
                in -> {
                    var measure = in.pointer("measure");
                    var trait = in.one("trait", Trait.class);
                    var holds = in.yes("holds");
                    var on = in.time("on");
                    var note = in.text("note");
                    return () ->
                            new TraitObservation(in.id(), measure.orElseThrow(), trait.orElseThrow(), on, holds, note);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("trait", fact.trait())
                        .yes("holds", fact.holds())
                        .time("on", fact.on())
                        .text("note", fact.note()));
    }
}
