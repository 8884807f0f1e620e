package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A municipality's taking-up of a reform (lokal oppfølging), for a period of its own. The period is the one that was
 * first set; later changes are facts of their own, {@link PeriodChange}.
 *
 * @param id its id, from outside
 * @param reform the id of the reform, such as {@code lhl}
 * @param period the period that was first set; half-open, perhaps without an end
 * @param note what the municipality wants to say about it; empty when nothing
 */
public record Adoption(String id, String reform, Period period, Optional<String> note) implements Fact {

    /** Refuses a blank reform or note. */
    public Adoption {
        Require.nothingNull(id, reform, period, note);
        Require.id(id, "The id");
        Require.id(reform, "The reform");
        Require.text(note, "The note");
    }

    /** An adoption without a note. */
    public static Adoption of(String id, String reform, Period period) {
        return new Adoption(id, reform, period, Optional.empty());
    }

    @Override
    public Ref ref() {
        return Ref.adoption(id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.reform(reform));
    }
}
