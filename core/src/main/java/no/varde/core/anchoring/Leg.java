package no.varde.core.anchoring;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** One of the three places in which plans and decisions are anchored (L11). */
public enum Leg implements Labelled {
    /** The council and those it has delegated to. */
    COUNCIL,
    /** The municipality's management. */
    MANAGEMENT,
    /** The employees' organisations, which make no decisions. */
    ORGANISATIONS;

    /** The letter of the leg in dense tables. */
    public LocalizedText letter() {
        return LocalizedText.ofRoom("anchoring", "Leg." + name() + ".letter");
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("anchoring", "Leg." + name());
    }
}
