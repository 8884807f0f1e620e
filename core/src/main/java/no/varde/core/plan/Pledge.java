package no.varde.core.plan;

import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * What somebody promised to contribute to a measure (forpliktelse; L12): a sector, the state or another. What came of it
 * is told by its {@link Delivery}s.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param party what kind of party promised
 * @param by who promised, such as the sector's name; not blank
 * @param what what was promised; not blank
 * @param on when it was promised; may be unknown
 * @param due the day by which it shall be delivered; may be unknown. It is overdue on the day after
 */
public record Pledge(String id, String measure, Party party, String by, String what, When on, When due)
        implements Fact {

    /** Who can promise something. */
    public enum Party implements Labelled {
        /** A sector of the municipality. */
        SECTOR,
        /** The state. */
        STATE,
        /** Another: a voluntary organisation, a business, a neighbouring municipality. */
        OTHER;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Pledge." + name());
        }
    }

    /** Refuses blank texts. */
    public Pledge {
        Require.nothingNull(id, measure, party, by, what, on, due);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.text(by, "Who pledged");
        Require.text(what, "What was pledged");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.PLEDGE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
