package no.varde.core.leadership;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * One competency of a framework, told by what one can see a leader do. Refuses a competency without behaviours.
 *
 * @param id the framework's id, a full stop and one part: {@code competencies.integrator}
 * @param name its name
 * @param description what it is, in our own words; empty when nobody has written it
 * @param behaviours its behaviours in order; at least one
 */
public record LeadershipCompetency(
        String id, LocalizedText name, Optional<LocalizedText> description, List<Behaviour> behaviours)
        implements Labelled {

    /** Checks the ids and copies. */
    public LeadershipCompetency {
        Require.nothingNull(id, name, description, behaviours);
        FrameworkIds.check(id);
        behaviours = List.copyOf(behaviours);
        if (behaviours.isEmpty()) {
            throw new IllegalArgumentException("A competency has at least one behaviour: " + id);
        }
        FrameworkIds.checkWithin(id, behaviours.stream().map(Behaviour::id).toList());
    }

    /** The reference by which facts point at it. */
    public Ref ref() {
        return new Ref(Ref.Kind.COMPETENCY, id);
    }

    @Override
    public LocalizedText label() {
        return name;
    }

    /** The behaviour of an id; empty when it has none such. */
    public Optional<Behaviour> behaviour(String behaviourId) {
        return behaviours.stream().filter(each -> each.id().equals(behaviourId)).findFirst();
    }
}
