package no.varde.core.situation;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/**
 * When a group that is concerned was first heard, at <em>consult</em> or higher, against the measure's design start and
 * its first decision (L8). The order is from the weakest to the fullest.
 */
public enum Heard implements Labelled {
    /** Nobody has heard them yet, and that is confirmed. */
    NOT_YET,
    /** Not known: no record, or records that allow no verdict. */
    NOT_KNOWN,
    /** Only informed. */
    INFORMED_ONLY,
    /** First heard after the first decision; the same day counts as after. */
    AFTER_THE_DECISION,
    /** First heard before the first decision, or with no decision on record. */
    BEFORE_THE_DECISION,
    /** First heard on or before design start, and before the first decision. */
    FROM_THE_START;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("situation", "Heard." + name());
    }

    /** The letter in dense tables; for <em>not yet</em> a dash. */
    public LocalizedText letter() {
        return LocalizedText.ofRoom("situation", "Heard." + name() + ".letter");
    }
}
