package no.varde.core.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;

/**
 * A person with every role that they hold or held.
 *
 * @param person the person
 * @param memberships all their roles, in any order
 */
public record Who(Person person, List<Membership> memberships) {

    /** Copies, and refuses another person's roles. */
    public Who {
        memberships = List.copyOf(memberships);
        for (Membership each : memberships) {
            if (!each.person().equals(person.id())) {
                throw new IllegalArgumentException("Not a role of " + person.id() + ": " + each);
            }
        }
    }

    /** The roles held in a municipality on a day; none for a person who is ended. */
    public Set<Role> roles(String municipality, LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held(municipality, day).forEach(each -> roles.add(each.role()));
        return roles;
    }

    private List<Membership> held(String municipality, LocalDate day) {
        return person.ended()
                ? List.of()
                : memberships.stream()
                        .filter(each -> each.holdsOn(day) && each.municipality().equals(Optional.of(municipality)))
                        .toList();
    }

    /** The groups for which they speak in a municipality on a day; none for a person who is ended. */
    public Set<ActorGroup> groups(String municipality, LocalDate day) {
        Set<ActorGroup> groups = EnumSet.noneOf(ActorGroup.class);
        held(municipality, day).forEach(each -> each.speaksFor().ifPresent(groups::add));
        return groups;
    }

    /** Whether they hold a role on a day in which one speaks for a group, and nobody has said for which. */
    public boolean speaksForUnknown(String municipality, LocalDate day) {
        return held(municipality, day).stream()
                .anyMatch(each ->
                        !each.role().speaksFor().isEmpty() && each.speaksFor().isEmpty());
    }

    /** Whether they lead a sector, as it is written on measures: they are a leader, and their position names it. */
    public boolean leads(String sector, String municipality, LocalDate day) {
        return roles(municipality, day).contains(Role.LEADER) && person.isOver(sector);
    }

    /** Whether they hold a role already that another would repeat. */
    public boolean holds(Membership other) {
        return memberships.stream().anyMatch(other::repeats);
    }

    /** Whether every role that they hold or held lies in one municipality, so that its coordinator may act for them. */
    public boolean belongsTo(String municipality) {
        return memberships.stream().allMatch(each -> each.municipality().equals(Optional.of(municipality)));
    }

    /** The same without one of their roles. */
    public Who without(Membership role) {
        return new Who(
                person, memberships.stream().filter(each -> !each.equals(role)).toList());
    }

    /** Whether they look after the server on a day. */
    public boolean isAdministrator(LocalDate day) {
        return !person.ended()
                && memberships.stream().anyMatch(each -> each.role() == Role.ADMINISTRATOR && each.holdsOn(day));
    }

    /** Whether they have or had no role but on the server, so that no municipality has a part in who they are. */
    public boolean isOnServerOnly() {
        return memberships.stream().allMatch(each -> each.municipality().isEmpty());
    }

    /** Whether they may do something in a municipality on a day. */
    public boolean may(Right right, String municipality, LocalDate day) {
        return switch (right) {
            case OPEN -> true;
            case SELF -> !person.ended();
            case READ_UPKEEP, SERVE -> mayOnServer(right, day);
            default -> Access.may(roles(municipality, day), right);
        };
    }

    /** Whether any role that they hold on a day, wherever it is, lets them do something that belongs to the whole server. */
    private boolean mayOnServer(Right right, LocalDate day) {
        return !person.ended()
                && memberships.stream().anyMatch(each -> each.holdsOn(day) && Access.may(each.role(), right));
    }

    /**
     * Whether what they may change hangs on what they are called: they have, or will have, a role that lets them change
     * what is theirs in a municipality where they may not change everything. Then they do not change their name or position
     * themselves, or they would choose what is theirs.
     */
    public boolean isBoundByName(LocalDate today) {
        List<Membership> lasting = memberships.stream()
                .filter(each -> !each.period().isOver(today))
                .toList();
        return lasting.stream()
                .filter(each -> Access.may(each.role(), Right.CHANGE_OWN))
                .anyMatch(each -> lasting.stream()
                        .noneMatch(other -> other.municipality().equals(each.municipality())
                                && other.holdsOn(today)
                                && Access.may(other.role(), Right.CHANGE)));
    }

    /** Whether they may do something that belongs to no municipality. */
    public boolean may(Right right, LocalDate day) {
        return !right.isLocal() && may(right, "", day);
    }

    /** The municipalities in which they hold a role on a day, in the order of the roles. */
    public List<String> municipalities(LocalDate day) {
        return person.ended()
                ? List.of()
                : memberships.stream()
                        .filter(each -> each.holdsOn(day))
                        .flatMap(each -> each.municipality().stream())
                        .distinct()
                        .toList();
    }
}
