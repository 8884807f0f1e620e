package no.varde.core.leadership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
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
        if (note.isPresent() && note.get().isBlank()) {
            throw new IllegalArgumentException("The note of observation " + id + " is blank; leave it out");
        }
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.TRAIT_OBSERVATION, id);
    }

    @Override
    public Collection<Ref> about() {
        return List.of(Ref.measure(measure));
    }

    /**
     * The traits of a measure on a day: of each trait the latest observation that had begun by then. One of which the
     * time is unknown counts as the earliest; of two at the same time the later in the list counts.
     */
    public static Set<Trait> traits(Collection<TraitObservation> observations, String measure, LocalDate day) {
        Map<Trait, TraitObservation> latest = new EnumMap<>(Trait.class);
        for (TraitObservation each : observations) {
            if (each.measure.equals(measure) && (!each.on.isKnown() || each.on.hasBegunBy(day))) {
                latest.merge(each.trait, each, (old, now) -> now.begins().isBefore(old.begins()) ? old : now);
            }
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        latest.values().stream().filter(TraitObservation::holds).forEach(each -> traits.add(each.trait));
        return traits;
    }

    private LocalDate begins() {
        return on.earliest().orElse(LocalDate.MIN);
    }
}
