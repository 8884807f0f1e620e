package no.varde.core.municipality;

import java.util.List;

/**
 * What the register answers about a number on a day. A number that is gone leads to its successors, never silently: the
 * asker sees that it is gone and why.
 */
public sealed interface NumberLookup {

    /**
     * The number is in use on the day.
     *
     * @param municipality the municipality
     */
    record Found(Municipality municipality) implements NumberLookup {}

    /**
     * The number was in use before the day and is no more.
     *
     * @param change what became of it
     * @param successors those that took over, as they stand in the register
     */
    record Gone(MunicipalityChange change, List<Municipality> successors) implements NumberLookup {

        /** Copies. */
        public Gone {
            successors = List.copyOf(successors);
        }
    }

    /**
     * The number is in the register, but came into use only after the day.
     *
     * @param municipality the municipality
     * @param predecessors the changes that led to it, when they are known
     */
    record NotYet(Municipality municipality, List<MunicipalityChange> predecessors) implements NumberLookup {

        /** Copies. */
        public NotYet {
            predecessors = List.copyOf(predecessors);
        }
    }

    /**
     * The register does not know the number. Svalbard (21xx) and 9999 are no municipalities.
     *
     * @param number the number
     */
    record Unknown(MunicipalityNumber number) implements NumberLookup {}
}
