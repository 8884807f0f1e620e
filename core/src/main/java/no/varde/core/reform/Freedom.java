package no.varde.core.reform;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** How free a municipality is on a point: the three columns of the sheet "room for action by area" (L3). */
public enum Freedom implements Labelled {
    /** The law has decided; the municipality decides how, not whether. */
    FIXED_BY_LAW,
    /** A guide, an agreement or a decision expects it; who departs from it should be able to say why. */
    EXPECTED,
    /** The municipality, or the unit itself, decides. */
    FREE;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("reform", "Freedom." + name());
    }

    /** What the word means for somebody who must act on it, in one sentence. */
    public LocalizedText explanation() {
        return LocalizedText.ofRoom("reform", "Freedom." + name() + ".says");
    }
}
