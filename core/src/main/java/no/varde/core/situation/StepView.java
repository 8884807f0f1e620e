package no.varde.core.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.When;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/**
 * A step as of a day: its plan, and what had come of it.
 *
 * @param step the step with its plan
 * @param state how far it had come
 * @param started when it really began; empty when it had not, or was walked back
 * @param finished when it really ended; empty when it had not
 * @param overdue whether it should have begun, or ended, on a day before and had not
 * @param log every move by the day, in order, walked back ones too
 */
public record StepView(
        Step step, State state, Optional<When> started, Optional<When> finished, boolean overdue, List<StepMove> log) {

    /** How far a step has come. */
    public enum State implements Labelled {
        /** Not begun. */
        NOT_STARTED,
        /** Begun and not ended. */
        ONGOING,
        /** Ended. */
        DONE;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("situation", "StepState." + name());
        }
    }

    /** Copies. */
    public StepView {
        log = List.copyOf(log);
    }

    static StepView of(Step step, Happened happened, LocalDate asOf) {
        List<StepMove> log = happened.log(StepMove.class, step.ref(), StepMove::on);
        Optional<When> started = Optional.empty();
        Optional<When> finished = Optional.empty();
        for (StepMove move : log) {
            switch (move.move()) {
                case STARTED -> started = Optional.of(move.on());
                case FINISHED -> finished = Optional.of(move.on());
                case WALKED_BACK -> {
                    started = Optional.empty();
                    finished = Optional.empty();
                }
            }
        }
        State state = finished.isPresent() ? State.DONE : started.isPresent() ? State.ONGOING : State.NOT_STARTED;
        boolean overdue = switch (state) {
            case DONE -> false;
            case ONGOING -> step.plannedEnd().isBefore(asOf);
            case NOT_STARTED ->
                step.plannedStart().isBefore(asOf) || step.plannedEnd().isBefore(asOf);
        };
        return new StepView(step, state, started, finished, overdue, log);
    }

    /** When it began or, before that, is planned to. */
    public When start() {
        return started.orElse(step.plannedStart());
    }

    /** Whether it is known to have begun by a time or, of a time that lies ahead, is planned to. */
    boolean hadBegunBy(When on, LocalDate asOf) {
        When.Order order = start().compareWith(on);
        boolean tells = state != State.NOT_STARTED || on.isAfter(asOf);
        return tells && (order == When.Order.BEFORE || order == When.Order.SAME_DAY);
    }

    /** The same, as far as is known: the times may overlap, or nobody has said whether it began as it was planned to. */
    boolean mayHaveBegunBy(When on, LocalDate asOf) {
        boolean walkedBack = state == State.NOT_STARTED && !log.isEmpty() && !on.isAfter(asOf);
        return start().isKnown() && start().compareWith(on) != When.Order.AFTER && !walkedBack;
    }
}
