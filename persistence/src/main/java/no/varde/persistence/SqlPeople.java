package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.access.Who;
import no.varde.core.store.People;
import no.varde.core.store.StoreRules;

/** Reads people within one transaction. */
class SqlPeople implements People {

    private final SqlReading reading;

    SqlPeople(SqlReading reading) {
        this.reading = reading;
    }

    final SqlReading reading() {
        return reading;
    }

    final <T> Optional<T> first(String sql, no.varde.persistence.Session.FromRow<T> mapper, Object... values) {
        return reading.with(in -> in.first(sql, mapper, values));
    }

    final <T> List<T> list(String sql, no.varde.persistence.Session.FromRow<T> mapper, Object... values) {
        return List.copyOf(reading.with(in -> in.list(sql, mapper, values)));
    }

    @Override
    public final Optional<Person> person(String id) {
        return first(PeopleTables.PERSON_BY_ID, PeopleTables::person, id);
    }

    @Override
    public final Optional<Person> personByEmail(String email) {
        return first(PeopleTables.PERSON_BY_EMAIL, PeopleTables::person, email.toLowerCase(Locale.ROOT));
    }

    @Override
    public final Optional<Who> who(String person) {
        return person(person)
                .map(each -> new Who(each, list(PeopleTables.MEMBERSHIPS_OF_PERSON, PeopleTables::membership, person)));
    }

    @Override
    public final List<Who> everybody() {
        return reading.with(in -> gather(in, PeopleTables.EVERYBODY));
    }

    @Override
    public final List<Who> members(String municipality) {
        return reading.number(municipality)
                .map(number -> reading.with(in -> gather(in, PeopleTables.MEMBERS, number)))
                .orElse(List.of());
    }

    /** One person a row, or one of their roles: put together again. */
    static List<Who> gather(no.varde.persistence.Session in, String sql, Object... values) throws SQLException {
        Map<Person, List<Membership>> found = new LinkedHashMap<>();
        in.list(sql, row -> add(found, row), values);
        return found.entrySet().stream()
                .map(each -> new Who(each.getKey(), each.getValue()))
                .sorted(StoreRules.byPerson())
                .toList();
    }

    private static boolean add(Map<Person, List<Membership>> found, ResultSet row) throws SQLException {
        List<Membership> roles = found.computeIfAbsent(PeopleTables.person(row), any -> new ArrayList<>());
        return row.getString(6) != null && roles.add(PeopleTables.membership(row, 6));
    }

    @Override
    public final Optional<Membership> membership(String id) {
        return first(PeopleTables.MEMBERSHIP_BY_ID, PeopleTables::membership, id);
    }

    @Override
    public final Optional<Credential> credential(Credential.Kind kind, String key) {
        return first(PeopleTables.CREDENTIAL_BY_KEY, PeopleTables::credential, kind.name(), key);
    }

    @Override
    public final List<Credential> credentials(String person) {
        return list(PeopleTables.CREDENTIALS_OF_PERSON, PeopleTables::credential, person);
    }

    @Override
    public final Optional<Session> session(String hash) {
        return first(PeopleTables.SESSION_BY_HASH, PeopleTables::session, hash);
    }

    @Override
    public final List<Session> sessions(String person) {
        return list(PeopleTables.SESSIONS_OF_PERSON, PeopleTables::session, person);
    }

    @Override
    public final Optional<OneTimeLink> link(String hash) {
        return first(PeopleTables.LINK_BY_HASH, PeopleTables::link, hash);
    }

    @Override
    public final List<OneTimeLink> unusedLinks(Optional<String> person) {
        return list(PeopleTables.UNUSED_LINKS, PeopleTables::link, person);
    }

    @Override
    public final Optional<ParkedForm> parked(String id, String person) {
        return first(PeopleTables.PARKED, PeopleTables::parked, id, person);
    }

    @Override
    public final List<ParkedForm> parked(String person) {
        return list(PeopleTables.PARKED_OF_PERSON, PeopleTables::parked, person);
    }

    @Override
    public final LetterChoice letterChoice(String person) {
        return first(LetterTables.CHOICE, LetterTables::choice, person).orElseGet(() -> LetterChoice.usual(person));
    }

    @Override
    public final List<SentLetter> sentLetters(String person) {
        return list(LetterTables.SENT_TO, LetterTables::sent, person);
    }

    @Override
    public final Optional<LocalDate> lastLetter() {
        return first(LetterTables.LAST, LetterTables::last).flatMap(day -> day);
    }

    @Override
    public final Retention retention(String municipality) {
        Map<RetentionRule, Optional<Integer>> times = new EnumMap<>(RetentionRule.class);
        reading.number(municipality)
                .ifPresent(number -> list(PeopleTables.RETENTION, row -> PeopleTables.retention(times, row), number));
        return new Retention(times);
    }

    @Override
    public final boolean anybodyCanSignIn() {
        return first(PeopleTables.ANYBODY_ABLE_TO_SIGN_IN, row -> true).isPresent();
    }

    @Override
    public final Set<String> ableToSignIn(String municipality) {
        return reading.number(municipality)
                .map(number -> Set.copyOf(list(PeopleTables.ABLE_TO_SIGN_IN, row -> row.getString(1), number)))
                .orElse(Set.of());
    }

    @Override
    public final List<OneTimeLink> unusedLinksOfMembers(String municipality) {
        return reading.number(municipality)
                .map(number -> list(PeopleTables.UNUSED_LINKS_OF_MEMBERS, PeopleTables::link, number))
                .orElse(List.of());
    }
}
