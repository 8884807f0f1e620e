package no.varde.core.plan;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/**
 * A municipality's choice on a national solution, or on an area that has none (valg). A reason is asked only for
 * {@link #NOT_NOW}.
 */
public enum Stance implements Labelled {
    /** Taken into use as it is. */
    ADOPT,
    /** Taken into use in a form of its own. */
    ADAPT,
    /** Already in place before the reform. */
    IN_PLACE,
    /** Not now; with a reason. */
    NOT_NOW;

    /** Whether it promises that something will be done, so that a measure is expected (L1). */
    public boolean isPromise() {
        return this == ADOPT || this == ADAPT;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("plan", "Stance." + name());
    }
}
