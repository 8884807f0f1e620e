package no.varde.core.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/**
 * What others vouch for of who somebody is, as the trails tell: whoever took the person in, corrected or confirmed the
 * entry. What a person has changed of themself is theirs to choose, and so says nothing of who they are: nobody is found,
 * matched or let in by it until somebody confirms it. What was there before the trails told of people counts as vouched for.
 *
 * @param person the person as they are now
 * @param names every name that is or was vouched for, the latest first
 * @param emails every address that is or was vouched for, the latest first
 * @param positions every position that is or was vouched for, the latest first
 */
public record Vouched(Person person, List<String> names, List<String> emails, List<String> positions) {

    private static final int ALL = Integer.MAX_VALUE;

    /** Copies. */
    public Vouched {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
        positions = List.copyOf(positions);
    }

    /** Whether the name that the person has now is vouched for. */
    public boolean hasName() {
        return names.contains(person.name());
    }

    /** Whether the address that the person has now is vouched for; none needs nobody. */
    public boolean hasEmail() {
        return person.email().filter(each -> !emails.contains(each)).isEmpty();
    }

    /** Whether the position that the person has now is vouched for; none needs nobody. */
    public boolean hasPosition() {
        return person.position().filter(each -> !positions.contains(each)).isEmpty();
    }

    /** Whether everything is. */
    public boolean isWhole() {
        return hasName() && hasEmail() && hasPosition();
    }

    /** Reads what is vouched for of a person. */
    public static Vouched of(Reading reading, Person person) {
        List<Entry.OfEvent> told = told(reading, person.id());
        return new Vouched(
                person,
                values(told, "name", Optional.of(person.name())),
                values(told, "email", person.email()),
                values(told, "position", person.position()));
    }

    /**
     * Notes that somebody who answers for a municipality's people has looked at who a person says that they are, as it
     * stands now.
     *
     * @param municipality the id of the municipality; empty when it is whoever looks after the server
     */
    public static void confirm(Writing to, Optional<String> municipality, Person person) {
        to.note(
                new Chain(municipality),
                Event.of(PeopleEvents.PERSON, person.id(), PeopleEvents.CONFIRMED)
                        .after(PeopleEvents.fields(person)));
    }

    /** The events that tell of a person, the newest first within each trail. */
    private static List<Entry.OfEvent> told(Reading reading, String person) {
        Set<Chain> own = new LinkedHashSet<>();
        reading.people().who(person).map(Who::memberships).orElse(List.of()).stream()
                .map(Membership::municipality)
                .map(Chain::new)
                .forEach(own::add);
        own.add(Chain.server());
        List<Entry.OfEvent> told = told(reading, person, own);
        if (told.stream().anyMatch(each -> each.event().action().equals(PeopleEvents.ADDED))) {
            return told;
        }
        Set<Chain> all = new LinkedHashSet<>(own);
        all.addAll(reading.chains());
        return told(reading, person, all);
    }

    private static List<Entry.OfEvent> told(Reading reading, String person, Set<Chain> chains) {
        TrailFilter filter =
                TrailFilter.all().withKinds(Set.of(PeopleEvents.PERSON)).withSubject(person);
        List<Entry.OfEvent> told = new ArrayList<>();
        for (Chain chain : chains) {
            for (Entry each : reading.trail(chain, filter, Long.MAX_VALUE, ALL)) {
                told.add((Entry.OfEvent) each);
            }
        }
        return told;
    }

    private static List<String> values(List<Entry.OfEvent> told, String field, Optional<String> now) {
        Set<String> vouched = new LinkedHashSet<>();
        Set<String> ofOneself = new LinkedHashSet<>();
        for (Entry.OfEvent each : told) {
            Optional.ofNullable(each.event().after().get(field))
                    .ifPresent(value -> (isOwnWord(each) ? ofOneself : vouched).add(value));
        }
        List<String> before = new ArrayList<>();
        for (Entry.OfEvent each : told) {
            Optional.ofNullable(each.event().before().get(field)).ifPresent(before::add);
        }
        now.ifPresent(before::add);
        before.stream().filter(value -> !ofOneself.contains(value)).forEach(vouched::add);
        vouched.remove(FreeText.ERASED);
        return List.copyOf(vouched);
    }

    /** Whether a person said it of themself: whoever takes in the first person, or comes by a provider, does not. */
    private static boolean isOwnWord(Entry.OfEvent told) {
        String actor = told.stamp().actor();
        return told.event().action().equals(PeopleEvents.CHANGED)
                && (actor.equals(told.subject()) || actor.equals(FreeText.ERASED));
    }
}
