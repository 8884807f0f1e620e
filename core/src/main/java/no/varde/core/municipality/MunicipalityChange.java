package no.varde.core.municipality;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/**
 * What became of a number in the register.
 *
 * @param number the number that was
 * @param name the name that went with it
 * @param day the first day on which the number is gone
 * @param kind what happened
 * @param successors the numbers that took over, one or more
 */
public record MunicipalityChange(
        MunicipalityNumber number, String name, LocalDate day, Kind kind, List<MunicipalityNumber> successors) {

    /** What can happen to a municipality's number. */
    public enum Kind implements Labelled {
        /** The same municipality under a new number. */
        RENUMBERED,
        /** It became several. */
        SPLIT,
        /** It became part of another, or of a new one. */
        MERGED;

        /** What happened, as the end of a sentence: «ble delt». */
        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("municipality", "MunicipalityChange." + name());
        }
    }

    /** Checks that somebody took over. */
    public MunicipalityChange {
        successors = List.copyOf(successors);
        if (successors.isEmpty() || (kind == Kind.SPLIT && successors.size() < 2)) {
            throw new IllegalArgumentException("A change of " + number + " names its successors: " + successors);
        }
    }
}
