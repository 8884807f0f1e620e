package no.varde.core.anchoring;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** What a body did: a decision of council or management, or a treatment by the employees' organisations. */
public enum Act implements Labelled {
    /** A decision on the matter itself. */
    OWN_DECISION(true),
    /** A decision on the matter itself, by delegation. */
    DELEGATED_DECISION(true),
    /** A plan was decided that covers the matter. */
    PLAN_DECISION(true),
    /** The organisations were informed. */
    INFORMED(false),
    /** Discussed with the organisations (drøftet). */
    DISCUSSED(false),
    /** Agreed with the organisations, with a protocol. */
    AGREED(false),
    /** Treated in the joint committee. */
    JOINT_TREATMENT(false);

    private final boolean decision;

    Act(boolean decision) {
        this.decision = decision;
    }

    /** Whether it is a decision; the employees' organisations make none. */
    public boolean isDecision() {
        return decision;
    }

    /** Whether it is a decision on the matter itself and not on a plan that covers it. */
    public boolean isOwnDecision() {
        return this == OWN_DECISION || this == DELEGATED_DECISION;
    }

    /** Whether the body's leg allows it. */
    public boolean fits(Body body) {
        return decision != (body.leg() == Leg.ORGANISATIONS);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("anchoring", "Act." + name());
    }
}
