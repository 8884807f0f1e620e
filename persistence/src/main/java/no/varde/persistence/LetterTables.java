package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.SentLetter;
import no.varde.core.basics.Language;

/** What the rows about letters become, and how they are written. */
final class LetterTables {

    static final String CHOICE = "select person, wanted, language from letter_choice where person = ?";
    static final String CHOOSE = "insert into letter_choice (person, wanted, language) values (?, ?, ?)"
            + " on conflict (person) do update set wanted = excluded.wanted, language = excluded.language";
    static final String SENT_TO = "select l.person, f.name, l.sent_on from letter_sent l"
            + " join fact f on f.id = l.municipality where l.person = ? order by f.name";
    static final String LAST = "select max(sent_on) from letter_sent";
    static final String SEND = "insert into letter_sent (person, municipality, sent_on) values (?, ?, ?)"
            + " on conflict (person, municipality) do update set sent_on = excluded.sent_on";
    static final String ERASE_CHOICE = "delete from letter_choice where person = ?";
    static final String ERASE_SENT = "delete from letter_sent where person = ?";

    private LetterTables() {}

    static Optional<LocalDate> last(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString(1)).map(LocalDate::parse);
    }

    static LetterChoice choice(ResultSet row) throws SQLException {
        return new LetterChoice(
                row.getString(1),
                row.getInt(2) == 1,
                Optional.ofNullable(row.getString(3)).map(Language::valueOf));
    }

    static SentLetter sent(ResultSet row) throws SQLException {
        return new SentLetter(row.getString(1), row.getString(2), LocalDate.parse(row.getString(3)));
    }
}
