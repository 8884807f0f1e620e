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
 */
public record CarryOver(
        String id, String measure, String reform, Destination destination, When on, Optional<String> note)
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

    /** Refuses a blank note. */
    public CarryOver {
        Require.nothingNull(id, measure, reform, destination, on, note);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.id(reform, "The reform");
        Require.text(note, "The note");
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
