package no.varde.web.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureState;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StepView;
import no.varde.web.http.Texts;
import no.varde.web.plan.PlanLineText;

/**
 * What was known of measures before anything was said of them on a day: as of the day before and, where nothing was known
 * then, by what an import brought in on the day itself, by their steps and by the plans in which they stand.
 */
final class KnownBefore {

    private final Situation dayBefore;
    private final Situation unsaid;
    private final Function<Ref, Optional<LocalDate>> importedOn;
    private final Texts texts;

    /**
     * What was known before a day.
     *
     * @param facts all facts
     * @param importedOn the day on which an import brought a fact in; empty for all else
     */
    KnownBefore(Facts facts, LocalDate day, Function<Ref, Optional<LocalDate>> importedOn, Texts texts) {
        this.dayBefore = Situation.of(facts, day.minusDays(1));
        this.unsaid = Situation.of(facts.without(said(facts, day, importedOn)), day);
        this.importedOn = importedOn;
        this.texts = texts;
    }

    /** What was said on a day, and did not come with an import. */
    private static Set<Ref> said(Facts facts, LocalDate day, Function<Ref, Optional<LocalDate>> importedOn) {
        Set<Ref> said = new HashSet<>();
        Stream<? extends Fact> notes =
                facts.all(StatusNote.class).stream().filter(each -> each.on().equals(day));
        Stream<? extends Fact> changes = facts.all(LifeChange.class).stream().filter(each -> isOn(each.on(), day));
        Stream<? extends Fact> moves = facts.all(StepMove.class).stream().filter(each -> isOn(each.on(), day));
        Stream.of(notes, changes, moves)
                .flatMap(each -> each)
                .map(Fact::ref)
                .filter(ref -> importedOn.apply(ref).isEmpty())
                .forEach(said::add);
        return said;
    }

    private static boolean isOn(When on, LocalDate day) {
        return on.equals(When.day(day));
    }

    /** The state of a measure before; where the day before knows nothing, as the day would have it with nothing said. */
    MeasureState state(String measure) {
        Optional<MeasureState> before = dayBefore.measure(measure).map(MeasureState::of);
        Optional<MeasureState> meanwhile = unsaid.measure(measure).map(MeasureState::of);
        return new MeasureState(
                measure,
                before.flatMap(MeasureState::lifeChange).or(() -> meanwhile.flatMap(MeasureState::lifeChange)),
                before.flatMap(MeasureState::note).or(() -> meanwhile.flatMap(MeasureState::note)));
    }

    /** Where it was in its life, in words, with what tells so where nobody said it; empty when nothing tells. */
    Optional<String> life(MeasureState before) {
        Optional<String> known = before.lifeChange()
                .map(change -> importedOn
                        .apply(change.ref())
                        .map(day -> texts.get("round.minutes.imported", texts.of(change.life()), day))
                        .orElseGet(() -> texts.of(change.life())));
        return known.or(() -> unsaid.measure(before.measure()).flatMap(this::bySteps))
                .or(() -> unsaid.measure(before.measure()).flatMap(this::byPlan));
    }

    private Optional<String> bySteps(MeasureView view) {
        Optional<StepView> begun = view.steps().stream()
                .filter(each -> each.state() != StepView.State.NOT_STARTED)
                .reduce((earlier, later) -> later);
        return begun.map(each -> texts.get("round.minutes.by.step", RowSteps.name(each, texts), texts.of(each.state())))
                .or(() -> view.steps().stream()
                        .filter(each -> planned(each.step()).isKnown())
                        .findFirst()
                        .map(each -> texts.get(
                                "round.minutes.by.plan",
                                RowSteps.name(each, texts),
                                texts.when(planned(each.step())))));
    }

    private static When planned(Step step) {
        return step.plannedStart().isKnown() ? step.plannedStart() : step.plannedEnd();
    }

    private Optional<String> byPlan(MeasureView view) {
        return view.planLines().stream()
                .findFirst()
                .map(line -> texts.get("round.minutes.by.line", PlanLineText.of(line, unsaid.asOf(), texts)));
    }
}
