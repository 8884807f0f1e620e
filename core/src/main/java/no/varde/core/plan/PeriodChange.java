package no.varde.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A decision to extend an adoption's period or to cut it short. It counts from the day it was decided; the adoption has
 * then changed, so that a decision made before it is changed since (L11).
 *
 * @param id its id, from outside
 * @param adoption the id of the adoption
 * @param decidedOn the day it was decided
 * @param end the first day after the new period; empty when the end was taken away
 * @param reason why; not blank
 */
public record PeriodChange(String id, String adoption, LocalDate decidedOn, Optional<LocalDate> end, String reason)
        implements Fact {

    /** Refuses a blank reason: a period does not change without one. */
    public PeriodChange {
        Require.nothingNull(id, adoption, decidedOn, end, reason);
        Require.id(id, "The id");
        Require.id(adoption, "The adoption");
        Require.text(reason, "The reason for the changed period");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.PERIOD_CHANGE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.adoption(adoption));
    }
}
