package no.varde.core.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * Somebody's confirmation that, up to and with a day, nobody took part in a measure, or nobody more than is recorded. It
 * turns <em>not known</em> into <em>not yet</em> for days up to that day only; asked of a later day it is not known
 * again, and a record beats it.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param group the group it speaks of; empty for every group
 * @param upTo the last day it answers for
 * @param beforeOurTime whether the answer is that nobody can know: the history is older than the records
 */
public record InvolvementConfirmation(
        String id, String measure, Optional<ActorGroup> group, LocalDate upTo, boolean beforeOurTime) implements Fact {

    /** Refuses null and a blank id. */
    public InvolvementConfirmation {
        Require.nothingNull(id, measure, group, upTo);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.INVOLVEMENT_CONFIRMATION, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
