package no.varde.core.plan;

import java.util.List;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Lasting;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.Validity;

/**
 * Who owns a measure, or which sector carries it, for a time.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param role owner or sector
 * @param name the owner's function or name, or the sector's name; not blank
 * @param validity from when and until when it holds
 */
public record Responsibility(String id, String measure, Role role, String name, Validity validity) implements Lasting {

    /** What somebody is to a measure. */
    public enum Role implements Labelled {
        /** The person or function that answers for it. */
        OWNER,
        /** The sector that leads it. */
        LEAD_SECTOR,
        /** Another sector that carries it too (L12). */
        SECTOR;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Responsibility." + name());
        }
    }

    /** Refuses a blank name. */
    public Responsibility {
        Require.nothingNull(id, measure, role, name, validity);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.text(name, "The name");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.RESPONSIBILITY, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }

    @Override
    public Responsibility during(Validity other) {
        return new Responsibility(id, measure, role, name, other);
    }
}
