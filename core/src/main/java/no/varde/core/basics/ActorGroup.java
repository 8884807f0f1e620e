package no.varde.core.basics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A group of actors that reform work concerns or that takes part in it (L6, L8, L10, S1–S5). The order is that of the
 * fixed columns in the overview.
 */
public enum ActorGroup implements Labelled {
    /** Employees, ansatte. */
    EMPLOYEES(Side.BOTTOM_UP),
    /** Union representatives, tillitsvalgte: the employees' organisations. */
    UNION_REPRESENTATIVES(Side.BOTTOM_UP),
    /** Safety delegates, verneombud. */
    SAFETY_DELEGATES(Side.BOTTOM_UP),
    /** Users of the services, brukere. */
    USERS(Side.BOTTOM_UP),
    /** Next of kin, pårørende. */
    NEXT_OF_KIN(Side.BOTTOM_UP),
    /** Users' and next of kin's councils, bruker- og pårørenderåd. */
    USER_COUNCILS(Side.BOTTOM_UP),
    /** Residents, innbyggere. */
    RESIDENTS(Side.BOTTOM_UP),
    /** Volunteers and their organisations, frivillige. */
    VOLUNTEERS(Side.BOTTOM_UP),
    /** The statutory council of older people, råd for eldre. */
    ELDERLY_COUNCIL(Side.STATUTORY_COUNCIL),
    /** The statutory council of people with disabilities, råd for personer med funksjonsnedsettelse. */
    DISABILITY_COUNCIL(Side.STATUTORY_COUNCIL),
    /** The statutory youth council, ungdomsråd. */
    YOUTH_COUNCIL(Side.STATUTORY_COUNCIL),
    /** Leaders, ledere. */
    LEADERS(Side.ADMINISTRATION),
    /** The municipality's other sectors, andre sektorer. */
    OTHER_SECTORS(Side.ADMINISTRATION),
    /** General practitioners and other contract specialists, fastleger og andre avtalespesialister. */
    GENERAL_PRACTITIONERS(Side.PARTNER),
    /** The hospital trust, helseforetak. */
    HOSPITAL_TRUST(Side.PARTNER),
    /** Other municipalities, andre kommuner. */
    OTHER_MUNICIPALITIES(Side.PARTNER),
    /** The labour and welfare administration, NAV. */
    NAV(Side.PARTNER),
    /** Business, næringsliv. */
    BUSINESS(Side.PARTNER),
    /** The state: statsforvalter, USHT, directorates. */
    STATE(Side.PARTNER);

    private enum Side {
        BOTTOM_UP,
        STATUTORY_COUNCIL,
        ADMINISTRATION,
        PARTNER
    }

    private final Side side;

    ActorGroup(Side side) {
        this.side = side;
    }

    @Override
    public LocalizedText label() {
        return Texts.all("basics", "group." + name());
    }

    /** The letter of the group in dense tables, in each language: A for ansatte. */
    public LocalizedText letter() {
        return Texts.all("basics", "group." + name() + ".letter");
    }

    /**
     * Whether the group shapes a measure from below in the steering balance (L5, L7): employees, their representatives,
     * users, next of kin and their councils, residents and volunteers. Statutory councils are not among them.
     */
    public boolean isBottomUp() {
        return side == Side.BOTTOM_UP;
    }

    /** Whether it is one of the statutory councils, which give a statement (uttalelse). */
    public boolean isStatutoryCouncil() {
        return side == Side.STATUTORY_COUNCIL;
    }

    /** Whether it is a partner outside the municipality's own organisation (S1–S5, L10). */
    public boolean isPartner() {
        return side == Side.PARTNER;
    }

    /**
     * Whether it stands outside the municipality and its own services, so that a measure with it has another actor than
     * the municipality (L10): residents, volunteers, business and the other partners. Users and next of kin receive the
     * service; they are not counted as carrying it.
     */
    public boolean isBeyondMunicipality() {
        return side == Side.PARTNER || this == RESIDENTS || this == VOLUNTEERS;
    }

    /** The group of a written form; empty when there is none such. */
    public static Optional<ActorGroup> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    /** The written form in files: {@code union-representatives}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
