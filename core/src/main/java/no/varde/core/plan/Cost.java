package no.varde.core.plan;

import java.math.BigDecimal;
import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * What a measure costs, in whole or part kroner, and where the money comes from.
 *
 * @param kroner the amount in NOK; zero or more
 * @param source where the money comes from; empty when not known
 * @param note anything to add, such as "a year"; empty when nothing
 */
public record Cost(BigDecimal kroner, Optional<Source> source, Optional<String> note) {

    /** Where the money comes from. */
    public enum Source implements Labelled {
        /** The municipality's own budget. */
        BUDGET,
        /** A grant. */
        GRANT,
        /** Both, or others. */
        MIXED;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Cost." + name());
        }
    }

    /** Refuses a negative amount and a blank note. */
    public Cost {
        Require.nothingNull(kroner, source, note);
        if (kroner.signum() < 0) {
            throw new IllegalArgumentException("A cost is zero or more: " + kroner);
        }
        Require.text(note, "The note");
    }

    /** An amount of which the source is not known. */
    public static Cost kroner(long kroner) {
        return new Cost(BigDecimal.valueOf(kroner), Optional.empty(), Optional.empty());
    }
}
