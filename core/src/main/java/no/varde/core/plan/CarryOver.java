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
 * What becomes of a measure when a reform that it serves ends (L1).
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param reform the id of the reform that ends
 * @param destination what it is carried over to
 * @param on when it was settled; may be unknown
 * @param note in words; empty when nothing
 * @param target the other reform, or the line of the plan, that it is carried over to; empty when nobody has said which
 */
public record CarryOver(
        String id,
        String measure,
        String reform,
        Destination destination,
        When on,
        Optional<String> note,
        Optional<Ref> target)
        implements Fact {

    /** What a measure can be carried over to. */
    public enum Destination implements Labelled {
        /** Ordinary operation. */
        ORDINARY_OPERATION,
        /** Another reform. */
        OTHER_REFORM,
        /** A plan of the municipality's own. */
        LOCAL_PLAN,
        /** Nothing: it is closed with the reform. */
        CLOSED;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "CarryOver." + name());
        }
    }

    /** Refuses a blank note, and a target that is not of the destination's kind or is the reform that ends. */
    public CarryOver {
        Require.nothingNull(id, measure, reform, destination, on, note, target);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.id(reform, "The reform");
        Require.text(note, "The note");
        if (target.filter(to -> !fits(to, destination, reform)).isPresent()) {
            throw new IllegalArgumentException(
                    "What is carried over from " + reform + " to " + destination + " does not go to " + target.get());
        }
    }

    /** A carry-over of which nobody has said to which reform or line. */
    public CarryOver(
            String id, String measure, String reform, Destination destination, When on, Optional<String> note) {
        this(id, measure, reform, destination, on, note, Optional.empty());
    }

    private static boolean fits(Ref to, Destination destination, String reform) {
        return switch (destination) {
            case OTHER_REFORM -> to.kind() == Ref.Kind.REFORM && !to.id().equals(reform);
            case LOCAL_PLAN -> to.kind() == Ref.Kind.PLAN_LINE;
            case ORDINARY_OPERATION, CLOSED -> false;
        };
    }

    /** The same with the reform or the line of the plan that it goes to. */
    public CarryOver to(Ref other) {
        return new CarryOver(id, measure, reform, destination, on, note, Optional.of(other));
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.CARRY_OVER, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure), Ref.reform(reform));
    }
}
