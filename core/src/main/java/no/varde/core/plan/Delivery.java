package no.varde.core.plan;

import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * Something delivered on a pledge.
 *
 * @param id its id, from outside
 * @param pledge the id of the pledge
 * @param on when; may be unknown
 * @param what what was delivered; not blank
 * @param complete whether the pledge is kept with it; false for a part
 */
public record Delivery(String id, String pledge, When on, String what, boolean complete) implements Fact {

    /** Refuses a blank text. */
    public Delivery {
        Require.nothingNull(id, pledge, on, what);
        Require.id(id, "The id");
        Require.id(pledge, "The pledge");
        Require.text(what, "What was delivered");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.DELIVERY, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(new Ref(Ref.Kind.PLEDGE, pledge));
    }
}
