package no.varde.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.access.Who;

/** What is known of the people of an {@link InMemoryStore}. */
class MemoryPeopleReading implements People {

    record CredentialKey(Credential.Kind kind, String key) {}

    record LetterKey(String person, String municipality) {}

    final Map<String, Person> persons;
    final Map<String, Membership> memberships;
    final Map<CredentialKey, Credential> credentials;
    final Map<String, Session> sessions;
    final Map<String, OneTimeLink> links;
    final Map<String, ParkedForm> parked;
    final Map<String, Retention> retentions;
    final Map<String, LetterChoice> letterChoices;
    final Map<LetterKey, SentLetter> letters;

    MemoryPeopleReading() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /** A copy, of which changes are not seen here. */
    MemoryPeopleReading(MemoryPeopleReading of) {
        this(
                new LinkedHashMap<>(of.persons),
                new LinkedHashMap<>(of.memberships),
                new LinkedHashMap<>(of.credentials),
                new LinkedHashMap<>(of.sessions),
                new LinkedHashMap<>(of.links),
                new LinkedHashMap<>(of.parked),
                new LinkedHashMap<>(of.retentions),
                new LinkedHashMap<>(of.letterChoices),
                new LinkedHashMap<>(of.letters));
    }

    private MemoryPeopleReading(
            Map<String, Person> persons,
            Map<String, Membership> memberships,
            Map<CredentialKey, Credential> credentials,
            Map<String, Session> sessions,
            Map<String, OneTimeLink> links,
            Map<String, ParkedForm> parked,
            Map<String, Retention> retentions,
            Map<String, LetterChoice> letterChoices,
            Map<LetterKey, SentLetter> letters) {
        this.persons = persons;
        this.memberships = memberships;
        this.credentials = credentials;
        this.sessions = sessions;
        this.links = links;
        this.parked = parked;
        this.retentions = retentions;
        this.letterChoices = letterChoices;
        this.letters = letters;
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
        return waysIn().anyMatch(each ->
                person(each.person()).filter(one -> !one.ended()).isPresent());
    }

    private Stream<Credential> waysIn() {
        return credentials.values().stream()
                .filter(each -> Credential.Kind.waysIn().contains(each.kind()));
    }

    @Override
    public Set<String> ableToSignIn(String municipality) {
        return waysIn().map(Credential::person)
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

    static Set<String> idsOf(List<Who> members) {
        return members.stream().map(each -> each.person().id()).collect(Collectors.toSet());
    }

    @Override
    public Retention retention(String municipality) {
        return retentions.getOrDefault(municipality, Retention.USUAL);
    }

    @Override
    public LetterChoice letterChoice(String person) {
        return letterChoices.getOrDefault(person, LetterChoice.usual(person));
    }

    @Override
    public List<SentLetter> sentLetters(String person) {
        return letters.values().stream()
                .filter(each -> each.person().equals(person))
                .sorted(Comparator.comparing(SentLetter::municipality))
                .toList();
    }

    @Override
    public Optional<LocalDate> lastLetter() {
        return letters.values().stream().map(SentLetter::on).max(LocalDate::compareTo);
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
}
