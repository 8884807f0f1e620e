package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.RetentionRule;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Period;

/** What the rows of people and of what lets them in become. */
final class PeopleTables {

    static final String PERSON = "select id, name, email, position, ended from person where ";
    static final String PERSON_BY_ID = PERSON + "id = ?";
    static final String PERSON_BY_EMAIL = PERSON + "email = ?";
    static final String MEMBERSHIP =
            "select m.id, m.person, f.name, m.role, m.period_from, m.period_until, m.speaks_for"
                    + " from membership m left join fact f on f.id = m.municipality where ";
    static final String MEMBERSHIP_BY_ID = MEMBERSHIP + "m.id = ?";
    static final String MEMBERSHIPS_OF_PERSON = MEMBERSHIP + "m.person = ? order by m.rowid";
    private static final String WITH_PERSON = "select p.id, p.name, p.email, p.position, p.ended,"
            + " m.id, m.person, f.name, m.role, m.period_from, m.period_until, m.speaks_for from ";
    static final String EVERYBODY = WITH_PERSON + "person p left join membership m on m.person = p.id"
            + " left join fact f on f.id = m.municipality order by p.rowid, m.rowid";
    static final String MEMBERS = WITH_PERSON + "membership m join person p on p.id = m.person"
            + " join fact f on f.id = m.municipality where m.municipality = ? order by p.rowid, m.rowid";
    static final String CREDENTIAL = "select kind, key, person, kept, label, made_at, used_at from credential where ";
    static final String CREDENTIALS = CREDENTIAL + "true order by rowid";
    static final String CREDENTIAL_BY_KEY = CREDENTIAL + "kind = ? and key = ?";
    static final String CREDENTIALS_OF_PERSON = CREDENTIAL + "person = ? order by rowid";
    static final String SESSION = "select hash, person, started_at, seen_at, device, means from session where ";
    static final String SESSION_BY_HASH = SESSION + "hash = ?";
    static final String SESSIONS_OF_PERSON = SESSION + "person = ? order by seen_at desc, rowid desc";
    static final String LINK =
            "select hash, purpose, person, made_by, made_at, expires_at, used_at from one_time_link where ";
    static final String LINK_BY_HASH = LINK + "hash = ?";
    static final String UNUSED_LINKS = LINK + "person is ? and used_at is null order by rowid desc";
    static final String ANYBODY_ABLE_TO_SIGN_IN =
            "select 1 from credential c join person p on p.id = c.person where p.ended = 0"
                    + " and c.kind <> 'TOKEN' limit 1";
    private static final String OF_MEMBERS = "person in (select person from membership where municipality = ?)";
    static final String ABLE_TO_SIGN_IN =
            "select distinct person from credential where kind <> 'TOKEN' and " + OF_MEMBERS;
    static final String UNUSED_LINKS_OF_MEMBERS = LINK + "used_at is null and " + OF_MEMBERS + " order by rowid";
    private static final String PARKED_FORM = "select id, person, path, body, at from parked_form where ";
    static final String PARKED = PARKED_FORM + "id = ? and person = ?";
    static final String PARKED_OF_PERSON = PARKED_FORM + "person = ? order by at desc, rowid desc";

    static final String RETENTION = "select rule, amount from retention where municipality = ?";

    private PeopleTables() {}

    /** Adds the time of a rule to those of the others. */
    static boolean retention(Map<RetentionRule, Optional<Integer>> times, ResultSet row) throws SQLException {
        RetentionRule rule = RetentionRule.valueOf(row.getString(1));
        int amount = row.getInt(2);
        times.put(rule, row.wasNull() ? Optional.empty() : Optional.of(amount));
        return true;
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getInt(5) == 1);
    }

    static Membership membership(ResultSet row) throws SQLException {
        return membership(row, 1);
    }

    /** The role that begins at a column. */
    static Membership membership(ResultSet row, int first) throws SQLException {
        return new Membership(
                row.getString(first),
                row.getString(first + 1),
                Optional.ofNullable(row.getString(first + 2)),
                Role.valueOf(row.getString(first + 3)),
                Optional.ofNullable(row.getString(first + 6)).map(ActorGroup::valueOf),
                new Period(
                        LocalDate.parse(row.getString(first + 4)),
                        Optional.ofNullable(row.getString(first + 5)).map(LocalDate::parse)));
    }

    static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                Credential.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.parse(row.getString(6)),
                instant(row, 7));
    }

    static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString(1),
                row.getString(2),
                Instant.parse(row.getString(3)),
                Instant.parse(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }

    static OneTimeLink link(ResultSet row) throws SQLException {
        return new OneTimeLink(
                row.getString(1),
                OneTimeLink.Purpose.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                Instant.parse(row.getString(5)),
                Instant.parse(row.getString(6)),
                instant(row, 7));
    }

    static ParkedForm parked(ResultSet row) throws SQLException {
        return new ParkedForm(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5)));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }
}
