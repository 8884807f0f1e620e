package no.varde.core.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.Session;
import no.varde.core.access.Who;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;

/**
 * The people of an {@link InMemoryStore}. A write works on a copy, which takes the place of the old one when the write is
 * done.
 */
final class MemoryPeople implements PeopleWriting {

    private record CredentialKey(Credential.Kind kind, String key) {}

    private final Map<String, Person> persons;
    private final Map<String, Membership> memberships;
    private final Map<CredentialKey, Credential> credentials;
    private final Map<String, Session> sessions;
    private final Map<String, OneTimeLink> links;
    private final Map<String, ParkedForm> parked;
    private final Map<String, Retention> retentions;
    private final Predicate<String> isServed;
    private final PeopleEvents events;

    MemoryPeople() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                any -> false,
                (chain, event) -> {});
    }

    private MemoryPeople(
            Map<String, Person> persons,
            Map<String, Membership> memberships,
            Map<CredentialKey, Credential> credentials,
            Map<String, Session> sessions,
            Map<String, OneTimeLink> links,
            Map<String, ParkedForm> parked,
            Map<String, Retention> retentions,
            Predicate<String> isServed,
            BiConsumer<Chain, Event> trail) {
        this.persons = persons;
        this.memberships = memberships;
        this.credentials = credentials;
        this.sessions = sessions;
        this.links = links;
        this.parked = parked;
        this.retentions = retentions;
        this.isServed = isServed;
        this.events = new PeopleEvents(this, trail);
    }

    /** A copy to write on, which asks whether a municipality is served and notes what is done in the trails. */
    MemoryPeople copy(Predicate<String> served, BiConsumer<Chain, Event> trail) {
        return new MemoryPeople(
                new LinkedHashMap<>(persons),
                new LinkedHashMap<>(memberships),
                new LinkedHashMap<>(credentials),
                new LinkedHashMap<>(sessions),
                new LinkedHashMap<>(links),
                new LinkedHashMap<>(parked),
                new LinkedHashMap<>(retentions),
                served,
                trail);
    }

    @Override
    public Optional<Person> person(String id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override
    public Optional<Person> personByEmail(String email) {
        String plain = email.toLowerCase(Locale.ROOT);
        return persons.values().stream()
                .filter(each -> each.email().filter(plain::equals).isPresent())
                .findFirst();
    }

    @Override
    public Optional<Who> who(String person) {
        return person(person).map(each -> who(each, any -> true));
    }

    private Who who(Person person, Predicate<Membership> which) {
        return new Who(
                person,
                memberships.values().stream()
                        .filter(each -> each.person().equals(person.id()))
                        .filter(which)
                        .toList());
    }

    @Override
    public List<Who> everybody() {
        return persons.values().stream()
                .map(each -> who(each, any -> true))
                .sorted(StoreRules.byPerson())
                .toList();
    }

    @Override
    public List<Who> members(String municipality) {
        return persons.values().stream()
                .map(each -> who(
                        each,
                        membership -> membership
                                .municipality()
                                .filter(municipality::equals)
                                .isPresent()))
                .filter(each -> !each.memberships().isEmpty())
                .sorted(StoreRules.byPerson())
                .toList();
    }

    @Override
    public Optional<Membership> membership(String id) {
        return Optional.ofNullable(memberships.get(id));
    }

    @Override
    public Optional<Credential> credential(Credential.Kind kind, String key) {
        return Optional.ofNullable(credentials.get(new CredentialKey(kind, key)));
    }

    @Override
    public List<Credential> credentials(String person) {
        return credentials.values().stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    @Override
    public Optional<Session> session(String hash) {
        return Optional.ofNullable(sessions.get(hash));
    }

    @Override
    public List<Session> sessions(String person) {
        return sessions.values().stream()
                .filter(each -> each.person().equals(person))
                .sorted(Comparator.comparing(Session::seenAt).reversed())
                .toList();
    }

    @Override
    public Optional<OneTimeLink> link(String hash) {
        return Optional.ofNullable(links.get(hash));
    }

    @Override
    public List<OneTimeLink> unusedLinks(Optional<String> person) {
        List<OneTimeLink> unused = new ArrayList<>(links.values().stream()
                .filter(each -> each.person().equals(person) && each.usedAt().isEmpty())
                .toList());
        Collections.reverse(unused);
        return List.copyOf(unused);
    }

    @Override
    public boolean anybodyCanSignIn() {
        return credentials.values().stream()
                .anyMatch(each ->
                        person(each.person()).filter(one -> !one.ended()).isPresent());
    }

    @Override
    public Set<String> ableToSignIn(String municipality) {
        return credentials.values().stream()
                .map(Credential::person)
                .filter(idsOf(members(municipality))::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<OneTimeLink> unusedLinksOfMembers(String municipality) {
        Set<String> members = idsOf(members(municipality));
        return links.values().stream()
                .filter(each -> each.usedAt().isEmpty())
                .filter(each -> each.person().filter(members::contains).isPresent())
                .toList();
    }

    private static Set<String> idsOf(List<Who> members) {
        return members.stream().map(each -> each.person().id()).collect(Collectors.toSet());
    }

    @Override
    public void add(Person person) {
        refuse(persons.containsKey(person.id()), "There is a person of this id already: " + person.id());
        refuseTakenEmail(person);
        persons.put(person.id(), person);
        events.added(person);
    }

    @Override
    public boolean change(Person before, Person after) {
        refuse(!before.id().equals(after.id()), "Not the same person: " + before.id() + ", " + after.id());
        if (!before.equals(persons.get(before.id()))) {
            return false;
        }
        refuse(before.isErased(), "Who this was has been erased: " + before.id());
        refuseTakenEmail(after);
        persons.put(after.id(), after);
        events.changed(before, after);
        return true;
    }

    @Override
    public boolean erase(String person) {
        Optional<Person> there = person(person).filter(each -> !each.isErased());
        if (there.isEmpty()) {
            return false;
        }
        persons.put(person, there.get().erased());
        credentials.values().removeIf(each -> each.person().equals(person));
        sessions.values().removeIf(each -> each.person().equals(person));
        links.values().removeIf(each -> each.person().equals(Optional.of(person)));
        parked.values().removeIf(each -> each.person().equals(person));
        events.erased(person);
        return true;
    }

    @Override
    public Retention retention(String municipality) {
        return retentions.getOrDefault(municipality, Retention.USUAL);
    }

    @Override
    public boolean decide(String municipality, Retention before, Retention after) {
        refuse(!isServed.test(municipality), "No municipality is served as " + municipality);
        if (!retention(municipality).equals(before)) {
            return false;
        }
        retentions.put(municipality, after);
        events.decided(municipality, before, after);
        return true;
    }

    private void refuseTakenEmail(Person person) {
        boolean taken = person.email()
                .flatMap(this::personByEmail)
                .filter(other -> !other.id().equals(person.id()))
                .isPresent();
        refuse(taken, "The address of " + person.id() + " is another's");
    }

    @Override
    public void give(Membership membership) {
        refuse(memberships.containsKey(membership.id()), "There is a role of this id already: " + membership.id());
        refuseUnknown(membership.person());
        refuse(
                membership.municipality().filter(isServed.negate()).isPresent(),
                "No municipality is served as " + membership.municipality());
        memberships.put(membership.id(), membership);
        events.given(membership);
    }

    @Override
    public boolean change(Membership before, Membership after) {
        boolean same = before.id().equals(after.id())
                && before.person().equals(after.person())
                && before.municipality().equals(after.municipality());
        refuse(!same, "Not the same role: " + before + ", " + after);
        boolean changed = memberships.replace(before.id(), before, after);
        if (changed) {
            events.changed(before, after);
        }
        return changed;
    }

    @Override
    public void takeBack(String membership) {
        Optional.ofNullable(memberships.remove(membership)).ifPresent(events::takenBack);
    }

    @Override
    public void keep(Credential credential) {
        refuseUnknown(credential.person());
        CredentialKey key = new CredentialKey(credential.kind(), credential.key());
        Credential present = credentials.get(key);
        refuse(
                present != null && !present.person().equals(credential.person()),
                "The key is another person's: " + credential);
        credentials.put(key, credential);
        events.kept(Optional.ofNullable(present), credential);
    }

    @Override
    public void drop(Credential.Kind kind, String key) {
        Optional.ofNullable(credentials.remove(new CredentialKey(kind, key))).ifPresent(events::dropped);
    }

    @Override
    public void open(Session session) {
        refuseUnknown(session.person());
        refuse(sessions.putIfAbsent(session.hash(), session) != null, "There is a session of this hash already");
    }

    @Override
    public void touch(String hash, Instant at) {
        sessions.computeIfPresent(
                hash, (any, old) -> new Session(hash, old.person(), old.startedAt(), at, old.device(), old.means()));
    }

    @Override
    public void close(String hash) {
        sessions.remove(hash);
    }

    @Override
    public void end(String hash) {
        Optional.ofNullable(sessions.remove(hash)).map(Session::person).ifPresent(events::signedOut);
    }

    @Override
    public void closeAll(String person, Optional<String> but) {
        boolean closed = sessions.values()
                .removeIf(each -> each.person().equals(person)
                        && but.filter(each.hash()::equals).isEmpty());
        if (closed) {
            events.signedOut(person);
        }
    }

    @Override
    public void make(OneTimeLink link) {
        link.person().ifPresent(this::refuseUnknown);
        refuse(links.putIfAbsent(link.hash(), link) != null, "There is a link of this hash already");
        events.made(link);
    }

    @Override
    public Optional<OneTimeLink> use(String hash, Instant at) {
        Optional<OneTimeLink> open = link(hash).filter(each -> each.isOpen(at));
        return open.map(each -> {
            OneTimeLink used = new OneTimeLink(
                    hash,
                    each.purpose(),
                    each.person(),
                    each.madeBy(),
                    each.madeAt(),
                    each.expiresAt(),
                    Optional.of(at));
            links.put(hash, used);
            events.used(used);
            return used;
        });
    }

    @Override
    public void takeBackLinks(Optional<String> person, Instant at) {
        unusedLinks(person).forEach(each -> {
            links.remove(each.hash());
            events.unused(each, at);
        });
    }

    @Override
    public void park(ParkedForm form) {
        refuseUnknown(form.person());
        refuse(parked.putIfAbsent(form.id(), form) != null, "There is a parked form of this id already");
        parked(form.person()).stream().skip(MOST_PARKED).forEach(each -> parked.remove(each.id()));
    }

    @Override
    public void unpark(String id, String person) {
        parked(id, person).map(ParkedForm::id).ifPresent(parked::remove);
    }

    @Override
    public Optional<ParkedForm> parked(String id, String person) {
        return Optional.ofNullable(parked.get(id)).filter(each -> each.person().equals(person));
    }

    @Override
    public List<ParkedForm> parked(String person) {
        List<ParkedForm> forms = new ArrayList<>(parked.values());
        Collections.reverse(forms);
        return forms.stream()
                .filter(each -> each.person().equals(person))
                .sorted(Comparator.comparing(ParkedForm::at).reversed())
                .toList();
    }

    @Override
    public int forget(Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore) {
        return forget(any -> true, sessionsUnusedSince, linksOverBefore, parkedBefore);
    }

    @Override
    public int forget(String municipality, Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore) {
        Set<String> members = idsOf(members(municipality));
        return forget(members::contains, sessionsUnusedSince, linksOverBefore, parkedBefore);
    }

    private int forget(
            Predicate<String> whose, Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore) {
        int before = sessions.size() + links.size() + parked.size();
        sessions.values()
                .removeIf(each -> whose.test(each.person()) && each.seenAt().isBefore(sessionsUnusedSince));
        links.values()
                .removeIf(each ->
                        whose.test(each.person().orElse("")) && each.expiresAt().isBefore(linksOverBefore));
        parked.values().removeIf(each -> whose.test(each.person()) && each.at().isBefore(parkedBefore));
        return before - sessions.size() - links.size() - parked.size();
    }

    private void refuseUnknown(String person) {
        refuse(!persons.containsKey(person), "There is no such person: " + person);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
