package no.varde.web.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/** A step of a measure, to begin with one of reflection: planned, or begun or finished already. */
record StepForm(Asked asked) implements FactForm {

    private static final String KIND = "step";
    private static final String WHEN = "start";
    private static final String MOVE = "move";
    private static final List<StepMove.Move> MOVES = List.of(StepMove.Move.STARTED, StepMove.Move.FINISHED);

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(
                typed.one(KIND, List.of(Step.Kind.values()), Optional.of(Step.Kind.REFLECTION), true),
                typed.when(WHEN, true, Optional.empty()),
                typed.one(MOVE, MOVES, Optional.empty(), false));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<Step.Kind> kind = typed.readOne(KIND, List.of(Step.Kind.values()), true);
        Optional<When> start = typed.readWhen(WHEN, true);
        Optional<StepMove.Move> move = typed.readOne(MOVE, MOVES, false);
        if (kind.isEmpty() || start.isEmpty()) {
            return Made.NOTHING;
        }
        String measure = asked.about().id();
        if (move.isEmpty()) {
            return Made.added(Step.of(ids.get(), measure, kind.get(), start.get(), When.unknown()));
        }
        if (start.get().earliest().filter(asked.situation().asOf()::isBefore).isPresent()) {
            typed.errors().add(MOVE, typed.texts().get("questions.field.move.future"));
            return Made.NOTHING;
        }
        return new Made(happened(measure, kind.get(), start.get(), move.get(), ids), Optional.empty());
    }

    /** A step of which nobody said when it was planned, with what happened to it. */
    private static List<Fact> happened(
            String measure, Step.Kind kind, When start, StepMove.Move move, Supplier<String> ids) {
        Step step = Step.of(ids.get(), measure, kind, When.unknown(), When.unknown());
        List<Fact> facts = new ArrayList<>();
        facts.add(step);
        facts.add(StepMove.of(ids.get(), step.id(), StepMove.Move.STARTED, start));
        if (move == StepMove.Move.FINISHED) {
            facts.add(StepMove.of(ids.get(), step.id(), move, When.unknown()));
        }
        return facts;
    }
}
