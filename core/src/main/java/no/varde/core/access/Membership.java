package no.varde.core.access;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Period;

/**
 * A role that a person holds, for a time: in a municipality, or on the server when no municipality is named. An adviser's
 * is how a municipality shares what it has with somebody outside.
 *
 * @param id the id, from outside; not blank
 * @param person the id of the person
 * @param municipality the id of the municipality; empty for the administrator's role alone
 * @param role the role
 * @param speaksFor the group that one speaks for in this role; empty when that is not known, and for roles that speak for
 *     none
 * @param period from and until when; on the day it ends, it is gone
 */
public record Membership(
        String id,
        String person,
        Optional<String> municipality,
        Role role,
        Optional<ActorGroup> speaksFor,
        Period period) {

    /** Refuses a blank id, a local role without a municipality, the administrator's with one, and another role's group. */
    public Membership {
        if (id.isBlank() || person.isBlank()) {
            throw new IllegalArgumentException("A membership has an id and a person: '" + id + "', '" + person + "'");
        }
        if (role.isLocal() != municipality.isPresent()) {
            throw new IllegalArgumentException("A role is held in a municipality, the administrator's on the server: "
                    + role + " in " + municipality);
        }
        if (!role.speaksFor().containsAll(speaksFor.stream().toList())) {
            throw new IllegalArgumentException("Nobody speaks for " + speaksFor.get() + " as " + role);
        }
    }

    /** A role in a municipality from a day on. */
    public static Membership in(String municipality, String id, String person, Role role, LocalDate from) {
        return new Membership(id, person, Optional.of(municipality), role, Optional.empty(), Period.from(from));
    }

    /** The administrator's role from a day on. */
    public static Membership onServer(String id, String person, LocalDate from) {
        return new Membership(id, person, Optional.empty(), Role.ADMINISTRATOR, Optional.empty(), Period.from(from));
    }

    /** Whether it is held on a day. */
    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }

    /** The same, held until a day: the first on which it is gone. */
    public Membership until(LocalDate end) {
        return new Membership(id, person, municipality, role, speaksFor, new Period(period.from(), Optional.of(end)));
    }

    /** The same without an end. */
    public Membership reopened() {
        return new Membership(id, person, municipality, role, speaksFor, Period.from(period.from()));
    }

    /** The same, in which one speaks for a group. */
    public Membership speakingFor(ActorGroup group) {
        return new Membership(id, person, municipality, role, Optional.of(group), period);
    }

    /** The same role, held by somebody else. */
    public Membership heldBy(String other) {
        return new Membership(id, other, municipality, role, speaksFor, period);
    }

    /** Whether somebody who holds both would hold the same twice: the same role for the same group, at the same time. */
    public boolean repeats(Membership other) {
        return role == other.role
                && municipality.equals(other.municipality)
                && speaksFor.equals(other.speaksFor)
                && period.overlaps(other.period);
    }
}
