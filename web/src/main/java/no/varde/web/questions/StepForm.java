package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.When;
import no.varde.core.plan.Step;

/** A step of a measure, to begin with one of reflection. */
record StepForm(Asked asked) implements FactForm {

    private static final String KIND = "step";
    private static final String WHEN = "start";

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(
                typed.one(KIND, List.of(Step.Kind.values()), Optional.of(Step.Kind.REFLECTION), true),
                typed.when(WHEN, true, Optional.empty()));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<Step.Kind> kind = typed.readOne(KIND, List.of(Step.Kind.values()), true);
        Optional<When> start = typed.readWhen(WHEN, true);
        return kind.isEmpty() || start.isEmpty()
                ? Made.NOTHING
                : Made.added(Step.of(ids.get(), asked.about().id(), kind.get(), start.get(), When.unknown()));
    }
}
