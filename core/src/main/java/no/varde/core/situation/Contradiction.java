package no.varde.core.situation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/**
 * A step that tells another story than the life of its measure: under way without a step that has begun, or finished with
 * a step that has not. Which of the two is right nobody but the municipality knows, so it is asked, never mended unasked.
 *
 * @param step the step, as it is on the day
 * @param move what would have to have happened to it, if the life is right: it started, or was finished
 */
public record Contradiction(StepView step, StepMove.Move move) {

    /** What comes before a measure is in use. */
    private static final Set<Step.Kind> BEFORE_USE =
            EnumSet.of(Step.Kind.PLANNING, Step.Kind.PREPARATION, Step.Kind.ROLLOUT);

    /** What may well come after a measure has ended. */
    private static final Set<Step.Kind> LOOKING_BACK = EnumSet.of(Step.Kind.REFLECTION, Step.Kind.EVALUATION);

    /** What is well under way without a plan for it. */
    private static final Set<Step.Kind> GETTING_READY = EnumSet.of(Step.Kind.PLANNING, Step.Kind.PREPARATION);

    /** Refuses null. */
    public Contradiction {
        Require.nothingNull(step, move);
    }

    /**
     * The steps of a measure that contradict where it is, or would be, in its life, in the order of the steps. Running asks
     * for the start of one step: what should have begun last by the day, else the first. In ordinary operation, planning,
     * preparation and rollout are over; completed, every step but looking back that has not begun is.
     *
     * @return none when life and steps agree, when there are no steps, and for a life that says nothing of steps
     */
    public static List<Contradiction> of(MeasureView view, Life life) {
        return switch (life) {
            case RUNNING ->
                toBegin(view).map(step -> new Contradiction(step, StepMove.Move.STARTED)).stream()
                        .toList();
            case ORDINARY_OPERATION ->
                open(view)
                        .filter(each -> BEFORE_USE.contains(each.step().step().kind()))
                        .toList();
            case COMPLETED ->
                open(view)
                        .filter(each -> each.step().state() == StepView.State.ONGOING
                                || !LOOKING_BACK.contains(each.step().step().kind()))
                        .toList();
            case PLANNED, STOPPED, MERGED -> List.of();
        };
    }

    /** The steps of a measure that contradict where it is in its life as of the day; none when that is not known. */
    public static List<Contradiction> of(MeasureView view) {
        return view.life().map(life -> of(view, life)).orElse(List.of());
    }

    private static Stream<Contradiction> open(MeasureView view) {
        return view.steps().stream()
                .filter(each -> each.state() != StepView.State.DONE)
                .map(each -> new Contradiction(each, StepMove.Move.FINISHED));
    }

    private static Optional<StepView> toBegin(MeasureView view) {
        boolean goesOn = view.steps().stream()
                .anyMatch(each -> each.state() == StepView.State.ONGOING
                        || (each.state() == StepView.State.DONE
                                && !GETTING_READY.contains(each.step().kind())));
        if (goesOn) {
            return Optional.empty();
        }
        List<StepView> waiting = view.steps().stream()
                .filter(each -> each.state() == StepView.State.NOT_STARTED)
                .toList();
        return waiting.stream()
                .filter(each -> isDue(each.step().plannedStart(), view.asOf()))
                .reduce((earlier, later) -> later)
                .or(() -> waiting.stream().findFirst());
    }

    private static boolean isDue(When start, LocalDate day) {
        return start.isKnown() && start.hasBegunBy(day);
    }
}
