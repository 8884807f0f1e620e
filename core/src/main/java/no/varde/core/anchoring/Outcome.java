package no.varde.core.anchoring;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** How a decision fell out. Only an adopted one anchors (L11). */
public enum Outcome implements Labelled {
    /** Adopted. */
    ADOPTED,
    /** Taken note of. */
    NOTED,
    /** Sent back. */
    RETURNED,
    /** Rejected. */
    REJECTED;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("anchoring", "Outcome." + name());
    }
}
