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
 * A step of a measure with its plan. When it was done is told by its {@link StepMove}s.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param kind what kind of step
 * @param plannedStart when it is planned to begin; may be unknown
 * @param plannedEnd when it is planned to end; may be unknown, and is not before the start
 * @param irreversible whether it cannot be undone, such as a signed contract, so that what should be said must be said
 *     before it
 * @param title what it is called; empty when the kind says enough
 */
public record Step(
        String id,
        String measure,
        Kind kind,
        When plannedStart,
        When plannedEnd,
        boolean irreversible,
        Optional<String> title)
        implements Fact {

    /** The kinds of step, in the order in which they usually come. */
    public enum Kind implements Labelled {
        /** Planning. */
        PLANNING,
        /** Preparation. */
        PREPARATION,
        /** Rollout (innføring). */
        ROLLOUT,
        /** Reflection (L17, S8). */
        REFLECTION,
        /** Evaluation. */
        EVALUATION,
        /** Ordinary operation. */
        ORDINARY_OPERATION;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Step." + name());
        }
    }

    /** Refuses an end that lies before the start, and a blank title. */
    public Step {
        Require.nothingNull(id, measure, kind, plannedStart, plannedEnd, title);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        if (plannedEnd.compareWith(plannedStart) == When.Order.BEFORE) {
            throw new IllegalArgumentException("A step ends before it begins: " + plannedStart + " to " + plannedEnd);
        }
        Require.text(title, "The title");
    }

    /** A step that can be undone and needs no title. */
    public static Step of(String id, String measure, Kind kind, When plannedStart, When plannedEnd) {
        return new Step(id, measure, kind, plannedStart, plannedEnd, false, Optional.empty());
    }

    /** The same, as one that cannot be undone. */
    public Step asIrreversible() {
        return new Step(id, measure, kind, plannedStart, plannedEnd, true, title);
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.STEP, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
