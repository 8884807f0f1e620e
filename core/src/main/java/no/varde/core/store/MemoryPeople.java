package no.varde.core.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;

/**
 * The people of an {@link InMemoryStore}. A write works on a copy, which takes the place of the old one when the write is
 * done.
 */
final class MemoryPeople extends MemoryPeopleReading implements PeopleWriting {

    private final Predicate<String> isServed;
    private final PeopleEvents events;

    MemoryPeople() {
        this.isServed = any -> false;
        this.events = new PeopleEvents(this, (chain, event) -> {});
    }

    private MemoryPeople(MemoryPeople of, Predicate<String> isServed, BiConsumer<Chain, Event> trail) {
        super(of);
        this.isServed = isServed;
        this.events = new PeopleEvents(this, trail);
    }

    /** A copy to write on, which asks whether a municipality is served and notes what is done in the trails. */
    MemoryPeople copy(Predicate<String> served, BiConsumer<Chain, Event> trail) {
        return new MemoryPeople(this, served, trail);
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
        letterChoices.remove(person);
        letters.values().removeIf(each -> each.person().equals(person));
        events.erased(person);
        return true;
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
    public void choose(LetterChoice choice) {
        refuseUnknown(choice.person());
        letterChoices.put(choice.person(), choice);
    }

    @Override
    public void sent(SentLetter letter) {
        refuseUnknown(letter.person());
        refuse(!isServed.test(letter.municipality()), "No municipality is served as " + letter.municipality());
        letters.put(new LetterKey(letter.person(), letter.municipality()), letter);
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
