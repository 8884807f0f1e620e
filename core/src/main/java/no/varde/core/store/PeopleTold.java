package no.varde.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;

/**
 * What the trails tell of people and their roles, to be held against what is kept: who was let in, renamed or given a role
 * past the program shows. Not safe for use by several threads.
 *
 * <p>Where the trails began before they told of people, those who are told nowhere, and roles from before the first row
 * about people, are taken as they stand; so is what was erased.
 */
public final class PeopleTold {

    private final Map<String, Map<String, String>> persons = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<Holder, Map<Map<String, String>, Integer>> roles = new LinkedHashMap<>();
    private final boolean fromTheFirst;
    private LocalDate first = LocalDate.MAX;

    /**
     * @param fromTheFirst whether the first row of all trails is about people, as it is where a server began with a link for
     *     its first person, so that nobody can be from before
     */
    public PeopleTold(boolean fromTheFirst) {
        this.fromTheFirst = fromTheFirst;
    }

    private record Holder(Chain chain, String person) {}

    /** What can differ. */
    public enum Kind {
        /** Somebody is kept of whom no row tells that they were taken in, or that who they were was erased. */
        PERSON_UNTOLD,
        /** Name, address, position or end are not what the rows tell. */
        PERSON_OTHER,
        /** Somebody was taken in and is not there. */
        PERSON_GONE,
        /** A role is held, in this way, that no row tells of. */
        ROLE_UNTOLD,
        /** A role was given, was not taken back, and is not there. */
        ROLE_GONE
    }

    /**
     * Something that is kept and was not told, or the other way about.
     *
     * @param kind which
     * @param person the person's id
     * @param role the role as the trail writes it; empty for what is about the person
     * @param chain the trail in which the role is, or would be, told; the server's for what is about the person
     */
    public record Difference(Kind kind, String person, Optional<String> role, Chain chain) {}

    /**
     * Adds what a row tells; rows come in the order in which they were written. Those of other kinds are passed over.
     *
     * @param chain the trail
     * @param at when it was written
     * @param event what it tells
     * @param isErased whether its words were erased, so that it does not say what it said
     */
    public void add(Chain chain, Instant at, Event event, boolean isErased) {
        boolean role = event.kind().equals(PeopleEvents.ROLE);
        if (role || event.kind().equals(PeopleEvents.PERSON)) {
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(1);
            first = day.isBefore(first) ? day : first;
            if (isErased) {
                unreadable.add(event.subject());
            }
            if (role) {
                addRole(new Holder(chain, event.subject()), event);
            } else {
                addPerson(event);
            }
        }
    }

    private void addPerson(Event event) {
        String person = event.subject();
        switch (event.action()) {
            case PeopleEvents.ADDED -> persons.put(person, new HashMap<>(event.after()));
            case PeopleEvents.CHANGED -> {
                Map<String, String> fields = persons.get(person);
                if (fields != null) {
                    fields.keySet().removeAll(event.before().keySet());
                    fields.putAll(event.after());
                }
            }
            case PeopleEvents.ERASED -> erased.add(person);
            default -> {}
        }
    }

    private void addRole(Holder holder, Event event) {
        Map<Map<String, String>, Integer> held = roles.computeIfAbsent(holder, any -> new LinkedHashMap<>());
        if (!event.before().isEmpty()) {
            held.merge(event.before(), -1, Integer::sum);
        }
        if (!event.after().isEmpty()) {
            held.merge(event.after(), 1, Integer::sum);
        }
    }

    /** Where what is kept differs from what was told; those who are kept come first, in their order. */
    public List<Difference> differences(List<Who> everybody) {
        List<Difference> found = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Who who : everybody) {
            kept.add(who.person().id());
            person(who.person())
                    .ifPresent(kind ->
                            found.add(new Difference(kind, who.person().id(), Optional.empty(), Chain.server())));
            who.memberships().forEach(each -> untold(each).ifPresent(found::add));
        }
        persons.keySet().stream()
                .filter(each -> !kept.contains(each))
                .sorted()
                .forEach(each -> found.add(new Difference(Kind.PERSON_GONE, each, Optional.empty(), Chain.server())));
        roles.forEach((holder, held) -> held.forEach((role, count) -> {
            if (count > 0 && !unreadable.contains(holder.person())) {
                found.add(new Difference(Kind.ROLE_GONE, holder.person(), said(role), holder.chain()));
            }
        }));
        return found;
    }

    private Optional<Kind> person(Person person) {
        String id = person.id();
        if (person.isErased() || erased.contains(id)) {
            return person.isErased() && erased.contains(id) ? Optional.empty() : Optional.of(Kind.PERSON_UNTOLD);
        }
        Map<String, String> told = persons.get(id);
        if (told == null) {
            return fromTheFirst ? Optional.of(Kind.PERSON_UNTOLD) : Optional.empty();
        }
        Map<String, String> kept = new HashMap<>(PeopleEvents.fields(person));
        Map<String, String> known = new HashMap<>(told);
        Set<String> hidden = new HashSet<>();
        known.forEach((name, value) -> {
            if (value.contains(FreeText.ERASED.substring(0, 1))) {
                hidden.add(name);
            }
        });
        kept.keySet().removeAll(hidden);
        known.keySet().removeAll(hidden);
        return kept.equals(known) || unreadable.contains(id) ? Optional.empty() : Optional.of(Kind.PERSON_OTHER);
    }

    /** Takes a role from those that were told; what it is when it is not among them. */
    private Optional<Difference> untold(Membership role) {
        Holder holder = new Holder(new Chain(role.municipality()), role.person());
        Map<String, String> fields = PeopleEvents.fields(role);
        Map<Map<String, String>, Integer> held = roles.computeIfAbsent(holder, any -> new LinkedHashMap<>());
        int left = held.getOrDefault(fields, 0);
        held.put(fields, left - 1);
        boolean older = !fromTheFirst && role.period().from().isBefore(first);
        return left > 0 || older || unreadable.contains(role.person())
                ? Optional.empty()
                : Optional.of(new Difference(Kind.ROLE_UNTOLD, role.person(), said(fields), holder.chain()));
    }

    private static Optional<String> said(Map<String, String> role) {
        return Optional.of(role.getOrDefault("role", ""));
    }
}
