package no.varde.core.participation;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/**
 * How far a group takes part (medvirkningsgrad): the spectrum of public participation of the International Association
 * for Public Participation (IAP2), in rising order. For union representatives the words of Hovedavtalen are used: they
 * have medbestemmelse, told apart from each employee's medvirkning.
 */
public enum InvolvementLevel implements Labelled {
    /** Informed; Arnstein's rung 3, informing. Hovedavtalen: informed. */
    INFORM,
    /** Consulted (rådspurt); Arnstein's rung 4, consultation. Hovedavtalen: discussed (drøftet). */
    CONSULT,
    /** Involved; Arnstein's rung 5, placation. Hovedavtalen: in a working group. */
    INVOLVE,
    /** Collaborating; Arnstein's rung 6, partnership. Hovedavtalen: agreed, with a protocol. */
    COLLABORATE,
    /** Deciding themselves; Arnstein's rungs 7 and 8, delegated power and citizen control. */
    EMPOWER;

    /** The word for union representatives, after Hovedavtalen. */
    public LocalizedText unionLabel() {
        return LocalizedText.ofRoom("participation", "InvolvementLevel." + name() + ".union");
    }

    /** Whether it is at least another: the higher one includes the lower. */
    public boolean isAtLeast(InvolvementLevel other) {
        return compareTo(other) >= 0;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("participation", "InvolvementLevel." + name());
    }
}
