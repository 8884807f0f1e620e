package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Choice;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.web.http.HttpError;

/** On which day something was, or shall be, that is on record without one. */
record DayForm(Asked asked) implements FactForm {

    private static final String DAY = "day";

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(typed.when(DAY, true, Optional.empty()));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        return typed.readWhen(DAY, true)
                .flatMap(day -> onDay(day, typed))
                .map(Made::changed)
                .orElse(Made.NOTHING);
    }

    private Optional<Fact> onDay(When day, Typed typed) {
        Fact fact = asked.situation().facts().find(dated()).orElseThrow(HttpError::notFound);
        if (fact instanceof Anchoring decision) {
            return Optional.of(new Anchoring(
                    decision.id(),
                    decision.subjects(),
                    decision.body(),
                    decision.act(),
                    decision.planned(),
                    Optional.of(day),
                    decision.outcome(),
                    decision.caseNumber(),
                    decision.planPeriod(),
                    decision.note()));
        } else if (fact instanceof Choice choice) {
            return Optional.of(
                    new Choice(choice.id(), choice.adoption(), choice.target(), choice.stance(), day, choice.reason()));
        } else if (fact instanceof LifeChange change) {
            return Optional.of(new LifeChange(
                    change.id(), change.measure(), change.life(), day, change.reason(), change.mergedInto()));
        } else if (fact instanceof Pledge pledge) {
            return Optional.of(new Pledge(
                    pledge.id(), pledge.measure(), pledge.party(), pledge.by(), pledge.what(), pledge.on(), day));
        } else if (fact instanceof StepMove move) {
            return Optional.of(new StepMove(move.id(), move.step(), move.move(), day, move.reason()));
        } else if (fact instanceof Step step) {
            return planned(step, day, typed);
        }
        throw HttpError.notFound();
    }

    /** The fact that holds the day: of a step that has begun the move that says so. */
    private Ref dated() {
        return asked.situation().measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .filter(view -> view.step().ref().equals(asked.about())
                        && view.started().isPresent())
                .flatMap(view -> view.log().stream())
                .filter(move -> move.move() == StepMove.Move.STARTED)
                .reduce((first, last) -> last)
                .map(StepMove::ref)
                .orElse(asked.about());
    }

    private static Optional<Fact> planned(Step step, When day, Typed typed) {
        if (step.plannedEnd().compareWith(day) == When.Order.BEFORE) {
            typed.errors().add(DAY, typed.texts().get("questions.day.after-end", step.plannedEnd()));
            return Optional.empty();
        }
        return Optional.of(new Step(
                step.id(), step.measure(), step.kind(), day, step.plannedEnd(), step.irreversible(), step.title()));
    }
}
