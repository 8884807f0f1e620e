package no.varde.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.PeopleWriting;

/** Writes on people within the one transaction that goes on. */
final class SqlPeopleWriting extends SqlPeople implements PeopleWriting {

    static final String ADD_PERSON = "insert into person (id, name, email, position, ended) values (?, ?, ?, ?, ?)";
    static final String CHANGE_PERSON = "update person set name = ?, email = ?, position = ?, ended = ? where id = ?";
    static final String GIVE = "insert into membership (id, person, municipality, role, period_from, period_until,"
            + " speaks_for) values (?, ?, ?, ?, ?, ?, ?)";
    static final String CHANGE_ROLE =
            "update membership set role = ?, period_from = ?, period_until = ?," + " speaks_for = ? where id = ?";
    static final String TAKE_BACK = "delete from membership where id = ?";
    static final String KEEP = "insert into credential (kind, key, person, kept, label, made_at, used_at)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (kind, key) do update set kept = excluded.kept,"
            + " label = excluded.label, made_at = excluded.made_at, used_at = excluded.used_at";
    static final String DROP = "delete from credential where kind = ? and key = ?";
    static final String OPEN =
            "insert into session (hash, person, started_at, seen_at, device, means) values (?, ?, ?, ?, ?, ?)";
    static final String TOUCH = "update session set seen_at = ? where hash = ?";
    static final String CLOSE = "delete from session where hash = ?";
    static final String CLOSE_ALL = "delete from session where person = ? and hash <> ?";
    static final String MAKE = "insert into one_time_link (hash, purpose, person, made_by, made_at, expires_at)"
            + " values (?, ?, ?, ?, ?, ?)";
    static final String USE = "update one_time_link set used_at = ? where hash = ?";
    static final String TAKE_BACK_LINKS = "delete from one_time_link where person is ? and used_at is null";
    static final String PARK = "insert into parked_form (id, person, path, body, at) values (?, ?, ?, ?, ?)";
    static final String CLEAR_PARKED = "delete from parked_form where person = ? and id not in"
            + " (select id from parked_form where person = ? order by at desc, rowid desc limit " + MOST_PARKED + ")";
    static final String UNPARK = "delete from parked_form where id = ? and person = ?";
    static final String FORGET_SESSIONS = "delete from session where seen_at < ?";
    static final String FORGET_LINKS = "delete from one_time_link where expires_at < ?";
    static final String FORGET_PARKED = "delete from parked_form where at < ?";
    private static final String OF_MEMBERS = " and person in (select person from membership where municipality = ?)";
    static final String FORGET_SESSIONS_OF_MEMBERS = FORGET_SESSIONS + OF_MEMBERS;
    static final String FORGET_LINKS_OF_MEMBERS = FORGET_LINKS + OF_MEMBERS;
    static final String FORGET_PARKED_OF_MEMBERS = FORGET_PARKED + OF_MEMBERS;
    static final String ERASE_CREDENTIALS = "delete from credential where person = ?";
    static final String ERASE_LINKS = "delete from one_time_link where person = ?";
    static final String ERASE_PARKED = "delete from parked_form where person = ?";
    static final String DECIDE = "insert into retention (municipality, rule, amount) values (?, ?, ?)"
            + " on conflict (municipality, rule) do update set amount = excluded.amount";

    private final PeopleEvents events;

    SqlPeopleWriting(SqlWriting writing) {
        super(writing);
        this.events = new PeopleEvents(new SqlPeople(writing), writing::note);
    }

    private int run(String sql, Object... values) {
        return reading().with(in -> in.run(sql, values));
    }

    @Override
    public void add(Person person) {
        refuse(person(person.id()).isPresent(), "There is a person of this id already: " + person.id());
        refuseTakenEmail(person);
        run(ADD_PERSON, person.id(), person.name(), person.email(), person.position(), person.ended() ? 1 : 0);
        events.added(person);
    }

    @Override
    public boolean change(Person before, Person after) {
        refuse(!before.id().equals(after.id()), "Not the same person: " + before.id() + ", " + after.id());
        if (person(before.id()).filter(before::equals).isEmpty()) {
            return false;
        }
        refuse(before.isErased(), "Who this was has been erased: " + before.id());
        refuseTakenEmail(after);
        run(CHANGE_PERSON, after.name(), after.email(), after.position(), after.ended() ? 1 : 0, after.id());
        events.changed(before, after);
        return true;
    }

    @Override
    public boolean erase(String person) {
        Optional<Person> there = person(person).filter(each -> !each.isErased());
        if (there.isEmpty()) {
            return false;
        }
        Person erased = there.get().erased();
        run(CHANGE_PERSON, erased.name(), erased.email(), erased.position(), 1, person);
        run(ERASE_CREDENTIALS, person);
        run(CLOSE_ALL, person, "");
        run(ERASE_LINKS, person);
        run(ERASE_PARKED, person);
        run(LetterTables.ERASE_CHOICE, person);
        run(LetterTables.ERASE_SENT, person);
        events.erased(person);
        return true;
    }

    @Override
    public boolean decide(String municipality, Retention before, Retention after) {
        Optional<Long> number = reading().number(municipality);
        refuse(number.isEmpty(), "No municipality is served as " + municipality);
        if (!retention(municipality).equals(before)) {
            return false;
        }
        after.times().forEach((rule, time) -> run(DECIDE, number, rule.name(), time));
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
        refuse(membership(membership.id()).isPresent(), "There is a role of this id already: " + membership.id());
        refuseUnknown(membership.person());
        Optional<Long> number = membership.municipality().flatMap(reading()::number);
        refuse(
                membership.municipality().isPresent() && number.isEmpty(),
                "No municipality is served as " + membership.municipality());
        run(
                GIVE,
                membership.id(),
                membership.person(),
                number,
                membership.role().name(),
                membership.period().from().toString(),
                membership.period().until().map(LocalDate::toString),
                membership.speaksFor().map(Enum::name));
        events.given(membership);
    }

    @Override
    public boolean change(Membership before, Membership after) {
        boolean same = before.id().equals(after.id())
                && before.person().equals(after.person())
                && before.municipality().equals(after.municipality());
        refuse(!same, "Not the same role: " + before + ", " + after);
        if (membership(before.id()).filter(before::equals).isEmpty()) {
            return false;
        }
        run(
                CHANGE_ROLE,
                after.role().name(),
                after.period().from().toString(),
                after.period().until().map(LocalDate::toString),
                after.speaksFor().map(Enum::name),
                after.id());
        events.changed(before, after);
        return true;
    }

    @Override
    public void takeBack(String membership) {
        Optional<Membership> held = membership(membership);
        run(TAKE_BACK, membership);
        held.ifPresent(events::takenBack);
    }

    @Override
    public void keep(Credential credential) {
        refuseUnknown(credential.person());
        Optional<Credential> before = credential(credential.kind(), credential.key());
        boolean another = before.filter(present -> !present.person().equals(credential.person()))
                .isPresent();
        refuse(another, "The key is another person's: " + credential);
        run(
                KEEP,
                credential.kind().name(),
                credential.key(),
                credential.person(),
                credential.kept(),
                credential.label(),
                credential.madeAt().toString(),
                credential.usedAt().map(Instant::toString));
        events.kept(before, credential);
    }

    @Override
    public void drop(Credential.Kind kind, String key) {
        Optional<Credential> before = credential(kind, key);
        run(DROP, kind.name(), key);
        before.ifPresent(events::dropped);
    }

    @Override
    public void open(Session session) {
        refuseUnknown(session.person());
        refuse(session(session.hash()).isPresent(), "There is a session of this hash already");
        run(
                OPEN,
                session.hash(),
                session.person(),
                session.startedAt().toString(),
                session.seenAt().toString(),
                session.device(),
                session.means());
    }

    @Override
    public void touch(String hash, Instant at) {
        run(TOUCH, at.toString(), hash);
    }

    @Override
    public void close(String hash) {
        run(CLOSE, hash);
    }

    @Override
    public void end(String hash) {
        Optional<Session> before = session(hash);
        run(CLOSE, hash);
        before.map(Session::person).ifPresent(events::signedOut);
    }

    @Override
    public void closeAll(String person, Optional<String> but) {
        if (run(CLOSE_ALL, person, but.orElse("")) > 0) {
            events.signedOut(person);
        }
    }

    @Override
    public void make(OneTimeLink link) {
        link.person().ifPresent(this::refuseUnknown);
        refuse(link(link.hash()).isPresent(), "There is a link of this hash already");
        run(
                MAKE,
                link.hash(),
                link.purpose().name(),
                link.person(),
                link.madeBy(),
                link.madeAt().toString(),
                link.expiresAt().toString());
        events.made(link);
    }

    @Override
    public Optional<OneTimeLink> use(String hash, Instant at) {
        boolean open = link(hash).filter(each -> each.isOpen(at)).isPresent();
        if (!open) {
            return Optional.empty();
        }
        run(USE, at.toString(), hash);
        Optional<OneTimeLink> used = link(hash);
        used.ifPresent(events::used);
        return used;
    }

    @Override
    public void takeBackLinks(Optional<String> person, Instant at) {
        List<OneTimeLink> unused = unusedLinks(person);
        run(TAKE_BACK_LINKS, person);
        unused.forEach(each -> events.unused(each, at));
    }

    @Override
    public void park(ParkedForm form) {
        refuseUnknown(form.person());
        boolean taken = first(PeopleTables.PARKED, PeopleTables::parked, form.id(), form.person())
                .isPresent();
        refuse(taken, "There is a parked form of this id already");
        run(PARK, form.id(), form.person(), form.path(), form.body(), form.at().toString());
        run(CLEAR_PARKED, form.person(), form.person());
    }

    @Override
    public void unpark(String id, String person) {
        run(UNPARK, id, person);
    }

    @Override
    public void choose(LetterChoice choice) {
        refuseUnknown(choice.person());
        run(
                LetterTables.CHOOSE,
                choice.person(),
                choice.wanted() ? 1 : 0,
                choice.language().map(Enum::name));
    }

    @Override
    public void sent(SentLetter letter) {
        refuseUnknown(letter.person());
        Optional<Long> number = reading().number(letter.municipality());
        refuse(number.isEmpty(), "No municipality is served as " + letter.municipality());
        run(LetterTables.SEND, letter.person(), number, letter.on().toString());
    }

    @Override
    public int forget(Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore) {
        return run(FORGET_SESSIONS, sessionsUnusedSince.toString())
                + run(FORGET_LINKS, linksOverBefore.toString())
                + run(FORGET_PARKED, parkedBefore.toString());
    }

    @Override
    public int forget(String municipality, Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore) {
        return reading()
                .number(municipality)
                .map(number -> run(FORGET_SESSIONS_OF_MEMBERS, sessionsUnusedSince.toString(), number)
                        + run(FORGET_LINKS_OF_MEMBERS, linksOverBefore.toString(), number)
                        + run(FORGET_PARKED_OF_MEMBERS, parkedBefore.toString(), number))
                .orElse(0);
    }

    private void refuseUnknown(String person) {
        refuse(person(person).isEmpty(), "There is no such person: " + person);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
