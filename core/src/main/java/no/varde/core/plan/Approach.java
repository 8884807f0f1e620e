package no.varde.core.plan;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** Whether a measure improves what exists, makes something new, or both (tilnærming; L16). */
public enum Approach implements Labelled {
    /** Improvement of what exists. */
    IMPROVEMENT,
    /** Innovation: something new. */
    INNOVATION,
    /** Both. */
    BOTH;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("plan", "Approach." + name());
    }
}
