package no.varde.core.reform;

import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.Require;

/**
 * A phase of a reform as it was planned nationally; phases may overlap.
 *
 * @param number its number, from 1
 * @param name its name
 * @param period its days
 * @param verified whether name and days have been checked against the source
 */
public record Phase(int number, LocalizedText name, Period period, boolean verified) {

    /** Checks the number. */
    public Phase {
        Require.nothingNull(name, period);
        if (number < 1) {
            throw new IllegalArgumentException("Phases are numbered from 1: " + number);
        }
    }
}
