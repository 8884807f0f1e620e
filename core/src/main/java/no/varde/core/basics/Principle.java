package no.varde.core.basics;

/**
 * A principle that findings and rules cite by its id. L1 to L18 are from the knowledge note «Styring og ledelse,
 * kvalitet og innovasjon» (Senter for omsorgsforskning, 2020), S1 to S11 from the KS presentation «Samhandlingsreformen i
 * et kommunalt perspektiv» (2009); the wording is our own.
 */
public enum Principle implements Labelled {
    /** Think anew, learn from each other and share, use what is known to work. */
    L1,
    /** Five areas of what to achieve, and a sixth of how. */
    L2,
    /** Every means opens a room for action. */
    L3,
    /** Knowledge is of five kinds. */
    L4,
    /** The balance between steering from the top and involvement from below decides the outcome. */
    L5,
    /** Authorities, municipality, unions, staff, users and next of kin pull together. */
    L6,
    /** Bottom-up means room for action, creativity and local solutions. */
    L7,
    /** Real participation, from the start, by everyone it concerns. */
    L8,
    /** Trust, recognition and respect come first. */
    L9,
    /** Other sectors, residents, volunteers and business belong in it. */
    L10,
    /** Plans and decisions are anchored in three places. */
    L11,
    /** Other sectors contribute and commit themselves. */
    L12,
    /** Moving away from top-down steering is a process over time. */
    L13,
    /** Participation takes competence and long-term work. */
    L14,
    /** Common and individual interests pull apart; say so openly. */
    L15,
    /** The way of steering marks both improvement and innovation. */
    L16,
    /** Time for planning, preparation and reflection, and good leadership of the change. */
    L17,
    /** People can and will take part when they are given the chance. */
    L18,
    /** Coordinate between municipalities, with the hospital trust and between own services. */
    S1,
    /** Recruit and use professional competence; partners for the specialised part. */
    S2,
    /** A clear lead of the health service, and a steering dialogue with the general practitioners. */
    S3,
    /** Lead through networks and partnership. */
    S4,
    /** A position on priorities and use of the general practitioners' resources, in dialogue both ways. */
    S5,
    /** Welfare, elected steering, community development and openness at once. */
    S6,
    /** Five competencies, carried by authority and trust. */
    S7,
    /** Experience is reflected on systematically and changes practice. */
    S8,
    /** Results through others, by involving, including and empowering them. */
    S9,
    /** Six acts of leadership. */
    S10,
    /** Whole and coherent services. */
    S11;

    /** The short name that people read: "participation from the start". */
    @Override
    public LocalizedText label() {
        return Texts.all("basics", "principle." + name());
    }

    /** What the principle says, in a sentence or two. */
    public LocalizedText explanation() {
        return Texts.all("basics", "principle." + name() + ".says");
    }

    /** An example from everyday work that shows what it means. Our own, invented. */
    public LocalizedText example() {
        return Texts.all("basics", "principle." + name() + ".example");
    }

    /** The document that the principle comes from. */
    public LocalizedText source() {
        return Texts.all("basics", name().startsWith("L") ? "source.L" : "source.S");
    }
}
