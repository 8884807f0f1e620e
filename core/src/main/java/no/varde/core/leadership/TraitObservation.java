package no.varde.core.leadership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * That somebody saw, or no longer sees, a trait in a measure. The latest observation of each trait counts.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param trait the trait
 * @param on when it came to be so; may be unknown
 * @param holds whether the measure has the trait from then on
 * @param note what was seen; empty when nobody wrote it
 */
public record TraitObservation(String id, String measure, Trait trait, When on, boolean holds, Optional<String> note)
        implements Fact {

    /** Refuses a blank note. */
    public TraitObservation {
        Require.nothingNull(id, measure, trait, on, note);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.text(note, "The note of observation " + id);
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.TRAIT_OBSERVATION, id);
    }

    @Override
    public Collection<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
