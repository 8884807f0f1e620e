package no.varde.core.anchoring;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * Somebody's confirmation that, up to and with a day, a leg has decided or treated nothing, or nothing more than is
 * recorded, of a measure or adoption. It turns <em>not known</em> into <em>missing</em> for days up to that day only; a
 * record beats it.
 *
 * @param id its id, from outside
 * @param subject the measure or adoption
 * @param leg the leg it speaks of
 * @param upTo the last day it answers for
 * @param beforeOurTime whether the answer is that nobody can know: the history is older than the records
 */
public record AnchoringConfirmation(String id, Ref subject, Leg leg, LocalDate upTo, boolean beforeOurTime)
        implements Fact {

    /** Refuses null and a blank id. */
    public AnchoringConfirmation {
        Require.nothingNull(id, subject, leg, upTo);
        Require.id(id, "The id");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.ANCHORING_CONFIRMATION, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(subject);
    }
}
