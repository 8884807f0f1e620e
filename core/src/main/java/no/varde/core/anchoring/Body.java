package no.varde.core.anchoring;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** The body that decided or treated something; each belongs to one leg. */
public enum Body implements Labelled {
    /** The municipal council, kommunestyret. */
    MUNICIPAL_COUNCIL(Leg.COUNCIL),
    /** The executive committee, formannskapet, by delegation. */
    EXECUTIVE_COMMITTEE(Leg.COUNCIL),
    /** A main committee, hovedutvalg, by delegation. */
    MAIN_COMMITTEE(Leg.COUNCIL),
    /** The city government, byrådet, where there is one. */
    CITY_GOVERNMENT(Leg.COUNCIL),
    /** The chief executive, kommunedirektøren. */
    CHIEF_EXECUTIVE(Leg.MANAGEMENT),
    /** The management group, ledergruppen; it has minutes, not cases. */
    MANAGEMENT_GROUP(Leg.MANAGEMENT),
    /** A head of service or unit, by delegation. */
    SERVICE_HEAD(Leg.MANAGEMENT),
    /** The chief union representatives, hovedtillitsvalgte. */
    UNIONS(Leg.ORGANISATIONS),
    /** The joint committee, partssammensatt utvalg or administrasjonsutvalg. */
    JOINT_COMMITTEE(Leg.ORGANISATIONS),
    /** The working environment committee, arbeidsmiljøutvalget (AMU), where both parties sit by law. */
    WORKING_ENVIRONMENT_COMMITTEE(Leg.ORGANISATIONS);

    private final Leg leg;

    Body(Leg leg) {
        this.leg = leg;
    }

    /** Whether employer and employees sit in it together, so that it treats matters of its own. */
    public boolean isJoint() {
        return this == JOINT_COMMITTEE || this == WORKING_ENVIRONMENT_COMMITTEE;
    }

    /** The leg that it belongs to. */
    public Leg leg() {
        return leg;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("anchoring", "Body." + name());
    }
}
