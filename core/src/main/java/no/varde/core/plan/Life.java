package no.varde.core.plan;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** Where a measure is in its life (status). */
public enum Life implements Labelled {
    /** Planned, not begun. */
    PLANNED,
    /** Running. */
    RUNNING,
    /** In ordinary operation (ordinær drift). */
    ORDINARY_OPERATION,
    /** Completed. */
    COMPLETED,
    /** Stopped; with a reason. */
    STOPPED,
    /** Merged into another measure. */
    MERGED;

    /** Whether the measure is live: planned, running or in ordinary operation. */
    public boolean isLive() {
        return this == PLANNED || this == RUNNING || this == ORDINARY_OPERATION;
    }

    /** Whether it was given up as it was: such measures neither join reforms nor keep a promise. */
    public boolean isGivenUp() {
        return this == STOPPED || this == MERGED;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("plan", "Life." + name());
    }
}
