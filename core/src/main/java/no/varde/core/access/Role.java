package no.varde.core.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** What a person is to a municipality, or to the server. One may hold several; {@link Access} says what each lets one do. */
public enum Role implements Labelled {
    /** Keeps the whole plan, and lets others in. */
    COORDINATOR,
    /** Leads a service or a sector, and records what is done there. */
    LEADER,
    /** Owns one or more measures, and keeps what is recorded of them right. */
    OWNER,
    /** Advises on leadership and development. */
    HR_ADVISER,
    /** Sits in the council or one of its committees. */
    COUNCIL_MEMBER,
    /** Speaks for employees or for users: a union representative, a safety delegate, a user representative. */
    REPRESENTATIVE,
    /** Sits in a statutory council: for older people, for people with disabilities, or the youth council. */
    STATUTORY_COUNCIL_MEMBER,
    /** Advises from outside, at the county governor's or at a centre for development (USHT); reads what is shared. */
    ADVISER,
    /** Checks: reads everything but what is said about single persons. */
    AUDITOR,
    /** Runs the server; has no part in any municipality's data. */
    ADMINISTRATOR;

    /** Whether one holds it in a municipality; the administrator's is held on the server. */
    public boolean isLocal() {
        return this != ADMINISTRATOR;
    }

    /** The groups for one of which one can speak in this role; none for a role in which one speaks for oneself. */
    public Set<ActorGroup> speaksFor() {
        Set<ActorGroup> groups = EnumSet.noneOf(ActorGroup.class);
        for (ActorGroup each : ActorGroup.values()) {
            boolean speaks = switch (this) {
                case REPRESENTATIVE -> each.isBottomUp();
                case STATUTORY_COUNCIL_MEMBER -> each.isStatutoryCouncil();
                default -> false;
            };
            if (speaks) {
                groups.add(each);
            }
        }
        return groups;
    }

    /** The written form in forms, settings and addresses: {@code council-member}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a written form; empty when there is none such. */
    public static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("access", "Role." + name());
    }

    /** Who holds it and what it is for, in one sentence. */
    public LocalizedText description() {
        return LocalizedText.ofRoom("access", "Role." + name() + ".description");
    }
}
