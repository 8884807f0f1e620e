package no.varde.core.situation;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** How one of the three legs stands (L11), from the weakest to the fullest. */
public enum LegState implements Labelled {
    /** Nothing anchors it: confirmed, or what happened does not anchor. */
    MISSING,
    /** Not known. */
    NOT_KNOWN,
    /** Decided or discussed, and changed in substance since. */
    CHANGED_SINCE,
    /** Covered by a plan that was decided and still runs. */
    COVERED_BY_PLAN,
    /** Decided on its own, or discussed or better with the organisations. */
    IN_PLACE;

    /** Whether the leg carries: in place or covered by a plan. */
    public boolean carries() {
        return this == IN_PLACE || this == COVERED_BY_PLAN;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("situation", "LegState." + name());
    }
}
