package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * That a measure came into another part of its life; the latest one by the day counts.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param life what it became
 * @param on when; may be unknown
 * @param reason why; must be given when it was stopped
 * @param mergedInto the id of the measure it was merged into; given just when it was merged
 */
public record LifeChange(
        String id, String measure, Life life, When on, Optional<String> reason, Optional<String> mergedInto)
        implements Fact {

    /** Refuses a stop without a reason and a merger without, or into, the measure itself. */
    public LifeChange {
        Require.nothingNull(id, measure, life, on, reason, mergedInto);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.text(reason, "The reason");
        if (life == Life.STOPPED && reason.isEmpty()) {
            throw new IllegalArgumentException("A stop needs a reason: measure " + measure);
        }
        if ((life == Life.MERGED) != mergedInto.isPresent() || mergedInto.equals(Optional.of(measure))) {
            throw new IllegalArgumentException("A merger names another measure: " + measure + " into " + mergedInto);
        }
    }

    /** A change that needs no more words. */
    public static LifeChange of(String id, String measure, Life life, When on) {
        return new LifeChange(id, measure, life, on, Optional.empty(), Optional.empty());
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.LIFE_CHANGE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
