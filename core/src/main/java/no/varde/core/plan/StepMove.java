package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * What happened to a step: it started, it was finished, or it was walked back to the one before. The moves together are
 * the step's log; nothing in it is overwritten.
 *
 * @param id its id, from outside
 * @param step the id of the step
 * @param move what happened
 * @param on when; may be unknown
 * @param reason why; must be given when it was walked back
 */
public record StepMove(String id, String step, Move move, When on, Optional<String> reason) implements Fact {

    /** What can happen to a step. */
    public enum Move implements Labelled {
        /** It began. */
        STARTED,
        /** It ended. */
        FINISHED,
        /** It was walked back: its start and end no longer count, though the log keeps them. */
        WALKED_BACK;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "StepMove." + name());
        }
    }

    /** Refuses walking back without a reason. */
    public StepMove {
        Require.nothingNull(id, step, move, on, reason);
        Require.id(id, "The id");
        Require.id(step, "The step");
        Require.text(reason, "The reason");
        if (move == Move.WALKED_BACK && reason.isEmpty()) {
            throw new IllegalArgumentException("Walking a step back needs a reason: step " + step);
        }
    }

    /** A move that needs no reason. */
    public static StepMove of(String id, String step, Move move, When on) {
        return new StepMove(id, step, move, on, Optional.empty());
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.STEP_MOVE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(new Ref(Ref.Kind.STEP, step));
    }
}
