package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Choice;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.situation.Facts;
import no.varde.web.http.HttpError;

/** On which day something was, or shall be, that is on record without one. */
record DayForm(Asked asked) implements FactForm {

    private static final String DAY = "day";

    /**
     * Whether a decision or a change in substance came first is answered by the day of that of which none is known: the
     * change or, where that is known, the decision. Empty when nothing here lacks a day.
     */
    static Optional<FactForm> whichCameFirst(Asked asked) {
        Facts facts = asked.situation().facts();
        Stream<Fact> changes = Stream.concat(
                facts.about(SubstanceChange.class, asked.about()).stream()
                        .filter(each -> each.on().exactDay().isEmpty()),
                facts.all(Choice.class).stream()
                        .filter(each -> Ref.adoption(each.adoption()).equals(asked.about()))
                        .filter(each -> each.on().exactDay().isEmpty()));
        Stream<Fact> decisions = facts.about(Anchoring.class, asked.about()).stream()
                .filter(each ->
                        asked.question().leg().filter(each.leg()::equals).isPresent())
                .filter(each ->
                        each.held().filter(on -> on.exactDay().isEmpty()).isPresent())
                .map(Fact.class::cast);
        return Stream.concat(changes, decisions).findFirst().map(each -> new DayForm(asked.of(each.ref())));
    }

    @Override
    public List<Field> fields(Typed typed) {
        Field field = typed.when(DAY, true, Optional.empty());
        if (asked.question().missing() != Ref.Kind.SUBSTANCE_CHANGE) {
            return List.of(field);
        }
        return List.of(field.labelled(asked.fact(SubstanceChange.class)
                .map(each -> typed.texts().get("questions.field.day.changed", each.what()))
                .orElseGet(() -> typed.texts()
                        .get(
                                asked.about().kind() == Ref.Kind.CHOICE
                                        ? "questions.field.day.chosen"
                                        : "questions.field.day.decided"))));
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
        } else if (fact instanceof SubstanceChange change) {
            return Optional.of(new SubstanceChange(change.id(), change.subject(), day, change.what(), change.by()));
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
