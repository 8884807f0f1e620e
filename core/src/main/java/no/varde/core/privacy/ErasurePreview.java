package no.varde.core.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnWork;
import no.varde.core.situation.Situation;
import no.varde.core.store.People;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/**
 * What an erasure of somebody would take, what it would leave, and what stands in its way.
 *
 * @param person who
 * @param called by what they are found: what they are and were called, as far as others vouch for it
 * @param looked whether it was looked where they are named: not for somebody who was taken in lately and never came in,
 *     since a name that was made up for it would take out any word
 * @param obstacles what stands in the way; none when they can be erased
 * @param named where they are named in the plan of the municipality, and what they commented there; each can be chosen
 * @param reasons the rows of the municipality's trail that name them in why something was removed
 * @param told the rows of each trail that tell of the entry: its name, address and position, before and after each change
 * @param proofs how much they could show who they are with, whether it lets anybody in as the server is set up or not
 * @param signIns how many sign-ins are known
 * @param links how many links for them were not used
 * @param parked how many forms are kept that they had typed
 * @param signed how many rows of the municipality's trail they wrote, which stay under an id that leads to nobody
 */
public record ErasurePreview(
        Person person,
        Called called,
        boolean looked,
        Set<Obstacle> obstacles,
        List<Named> named,
        NavigableSet<Long> reasons,
        Map<Chain, NavigableSet<Long>> told,
        int proofs,
        int signIns,
        int links,
        int parked,
        long signed) {

    /** Why somebody cannot be erased here. */
    public enum Obstacle {
        /** They hold or held a role in another municipality too, or on the server. */
        ELSEWHERE,
        /** They are the last who can sign in and coordinate the municipality. */
        LAST_COORDINATOR,
        /** They own measures by name that go on, and nobody has taken them over. */
        OPEN_MEASURES
    }

    private static final int ALL = Integer.MAX_VALUE;

    /** After how many days somebody who never came in is known all the same. */
    private static final int DAYS_TO_BE_KNOWN = 30;

    /** Copies. */
    public ErasurePreview {
        obstacles = Collections.unmodifiableSet(
                obstacles.isEmpty() ? EnumSet.noneOf(Obstacle.class) : EnumSet.copyOf(obstacles));
        named = List.copyOf(named);
        reasons = Collections.unmodifiableNavigableSet(new TreeSet<>(reasons));
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** How many rows of the trails tell of the entry. */
    public long rows() {
        return told.values().stream().mapToLong(Set::size).sum();
    }

    /**
     * Looks at an erasure on a day.
     *
     * @param municipality the id of the municipality that would erase
     * @param person the id of the person
     * @param reforms the reforms that the facts speak of
     * @return empty when no such person has or had a role there, or when they were erased before
     */
    public static Optional<ErasurePreview> of(
            Reading reading, String municipality, String person, Reforms reforms, LocalDate day) {
        return of(reading, municipality, person, reforms, day, Credential.Kind.waysIn());
    }

    /**
     * The same where not everything lets people in.
     *
     * @param means what lets somebody in as the server is set up; a password lets nobody in where only a provider does, so
     *     that whoever has nothing else is no other coordinator who could go on
     */
    public static Optional<ErasurePreview> of(
            Reading reading,
            String municipality,
            String person,
            Reforms reforms,
            LocalDate day,
            Set<Credential.Kind> means) {
        Optional<Facts> facts = reading.facts(municipality, reforms);
        return reading.people()
                .who(person)
                .filter(who -> !who.person().isErased())
                .filter(who -> who.memberships().stream()
                        .anyMatch(each -> each.municipality().equals(Optional.of(municipality))))
                .flatMap(who -> facts.map(all -> of(reading, who, all, day, means)));
    }

    private static ErasurePreview of(Reading reading, Who who, Facts facts, LocalDate day, Set<Credential.Kind> means) {
        People people = reading.people();
        Person person = who.person();
        String id = person.id();
        String municipality = facts.municipality().id();
        Chain chain = Chain.of(municipality);
        boolean looked = isKnown(reading, chain, id, day);
        Called called = looked ? Called.of(reading, person) : Called.NOTHING;
        NamedThere there = new NamedThere(reading, municipality, called);
        return new ErasurePreview(
                person,
                called,
                looked,
                obstacles(people, who, Situation.of(facts, day), means),
                named(there, reading, facts, person),
                there.reasons(),
                told(reading, id),
                people.credentials(id).size(),
                people.sessions(id).size(),
                people.unusedLinks(Optional.of(id)).size(),
                people.parked(id).size(),
                reading.count(chain, TrailFilter.all().signedBy(id)));
    }

    /** What stands in the way of an erasure by a municipality, as its situation is today. */
    static Set<Obstacle> obstacles(People people, Who who, Situation today, Set<Credential.Kind> means) {
        String municipality = today.facts().municipality().id();
        Person person = who.person();
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (!who.belongsTo(municipality)) {
            obstacles.add(Obstacle.ELSEWHERE);
        }
        if (who.roles(municipality, today.asOf()).contains(Role.COORDINATOR)
                && !people.hasOtherCoordinator(municipality, person.id(), today.asOf(), means)) {
            obstacles.add(Obstacle.LAST_COORDINATOR);
        }
        if (!OwnWork.of(today, person::isNamed, sector -> false).owned().isEmpty()) {
            obstacles.add(Obstacle.OPEN_MEASURES);
        }
        return obstacles;
    }

    /** The rows of each trail that tell of somebody's entry. */
    static Map<Chain, NavigableSet<Long>> told(Reading reading, String person) {
        TrailFilter filter = ofPerson(person);
        Map<Chain, NavigableSet<Long>> told = new LinkedHashMap<>();
        for (Chain chain : reading.chains()) {
            NavigableSet<Long> rows = new TreeSet<>();
            reading.trail(chain, filter, Long.MAX_VALUE, ALL).stream()
                    .filter(each -> tells((Entry.OfEvent) each))
                    .forEach(each -> rows.add(each.stamp().number()));
            if (!rows.isEmpty()) {
                told.put(chain, rows);
            }
        }
        return told;
    }

    private static boolean tells(Entry.OfEvent entry) {
        boolean says =
                !entry.event().before().isEmpty() || !entry.event().after().isEmpty();
        return says && !entry.stamp().erased().contains(Erasure.Part.WORDS);
    }

    /** Whether somebody came in or did something here, or was taken in some time ago. */
    private static boolean isKnown(Reading reading, Chain chain, String person, LocalDate day) {
        People people = reading.people();
        return !people.credentials(person).isEmpty()
                || !people.sessions(person).isEmpty()
                || reading.count(chain, TrailFilter.all().signedBy(person)) > 0
                || !isNew(reading, person, day);
    }

    private static boolean isNew(Reading reading, String person, LocalDate day) {
        Instant lately =
                day.minusDays(DAYS_TO_BE_KNOWN).atStartOfDay(ZoneOffset.UTC).toInstant();
        TrailFilter filter = ofPerson(person).since(lately);
        return reading.chains().stream()
                .flatMap(chain -> reading.trail(chain, filter, Long.MAX_VALUE, ALL).stream())
                .anyMatch(each -> ((Entry.OfEvent) each).event().action().equals(PeopleEvents.ADDED));
    }

    private static TrailFilter ofPerson(String person) {
        return TrailFilter.all().withKinds(Set.of(PeopleEvents.PERSON)).withSubject(person);
    }

    /** Where somebody is named, then what they commented. */
    private static List<Named> named(NamedThere there, Reading reading, Facts facts, Person person) {
        String municipality = facts.municipality().id();
        Map<Ref, Named> named = there.facts(facts);
        for (Ref ref : comments(reading, municipality, person)) {
            reading.find(municipality, ref)
                    .map(Versioned::fact)
                    .filter(fact -> fact instanceof Comment own && own.author().equals(person.id()))
                    .filter(fact -> !isErased(fact))
                    .ifPresent(fact -> named.put(ref, new Named(fact, Named.How.OWN_COMMENT)));
        }
        for (Comment comment : facts.all(Comment.class)) {
            if (comment.isBroughtIn() && comment.authorAsWritten().equals(person.id()) && !isErased(comment)) {
                named.put(comment.ref(), new Named(comment, Named.How.OWN_COMMENT));
            }
        }
        return List.copyOf(named.values());
    }

    private static Set<Ref> comments(Reading reading, String municipality, Person person) {
        TrailFilter filter =
                TrailFilter.all().withKinds(Set.of(Ref.Kind.COMMENT.text())).signedBy(person.id());
        Set<Ref> comments = new LinkedHashSet<>();
        reading.trail(Chain.of(municipality), filter, Long.MAX_VALUE, ALL)
                .forEach(each -> comments.add(((Entry.OfFact) each).after().ref()));
        return comments;
    }

    private static boolean isErased(Fact fact) {
        return fact.equals(FreeText.erased(fact));
    }
}
