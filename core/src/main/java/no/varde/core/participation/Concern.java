package no.varde.core.participation;

import java.util.List;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Lasting;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.Validity;

/**
 * That a measure concerns a group, for a time: chosen on the measure, with a proposal by area.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param group the group concerned
 * @param validity from when and until when
 */
public record Concern(String id, String measure, ActorGroup group, Validity validity) implements Lasting {

    /** Refuses null and a blank id. */
    public Concern {
        Require.nothingNull(id, measure, group, validity);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.CONCERN, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }

    @Override
    public Concern during(Validity other) {
        return new Concern(id, measure, group, other);
    }
}
