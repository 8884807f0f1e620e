package no.varde.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row one after the other. What stands in many rows, such as a day, is taken apart once. */
final class RowReader {

    private final ResultSet rows;
    private final Parts parts;
    private final Map<String, When> times = new HashMap<>();
    private final Map<String, Instant> instants = new HashMap<>();
    private int column;
    private long fact;

    RowReader(ResultSet rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    /** Goes to the next row; false when there is none. */
    boolean next() throws SQLException {
        column = 0;
        return rows.next();
    }

    /** The number of the fact that the row is about, which comes first. */
    long fact() throws SQLException {
        fact = number();
        return fact;
    }

    /** What hangs on the fact that the row is about. */
    Parts.Of parts() {
        return parts.of(fact);
    }

    long number() throws SQLException {
        return rows.getLong(++column);
    }

    boolean flag() throws SQLException {
        return rows.getInt(++column) == 1;
    }

    private @Nullable String raw() throws SQLException {
        return rows.getString(++column);
    }

    String text() throws SQLException {
        String text = raw();
        if (text == null) {
            throw new Damage("A text is missing in column " + column + " of fact " + fact);
        }
        return text;
    }

    Optional<String> maybeText() throws SQLException {
        return Optional.ofNullable(raw());
    }

    Instant instant() throws SQLException {
        String text = text();
        try {
            return instants.computeIfAbsent(text, Instant::parse);
        } catch (DateTimeException e) {
            throw new Damage("No instant: " + text, e);
        }
    }

    LocalDate day() throws SQLException {
        return LocalDate.parse(text());
    }

    Optional<LocalDate> maybeDay() throws SQLException {
        return maybeText().map(LocalDate::parse);
    }

    When when() throws SQLException {
        return times.computeIfAbsent(text(), When::parse);
    }

    Optional<When> maybeWhen() throws SQLException {
        return maybeText().map(When::parse);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> Optional<E> maybeConstant(Class<E> type) throws SQLException {
        return maybeText().map(name -> Enum.valueOf(type, name));
    }

    Optional<BigDecimal> maybeDecimal() throws SQLException {
        return maybeText().map(BigDecimal::new);
    }

    Validity validity() throws SQLException {
        return new Validity(when(), maybeDay());
    }

    Period period() throws SQLException {
        return new Period(day(), maybeDay());
    }

    Optional<Period> maybePeriod() throws SQLException {
        Optional<LocalDate> from = maybeDay();
        Optional<LocalDate> until = maybeDay();
        return from.map(day -> new Period(day, until));
    }

    /** The reference that a column holds as it is written. */
    Ref writtenRef() throws SQLException {
        return written(text());
    }

    static Ref written(String text) throws SQLException {
        return Ref.parse(text).orElseThrow(() -> new Damage("No reference: " + text));
    }

    /** What is pointed at, a fact or something outside: the columns kind, name and outside. */
    Ref ref() throws SQLException {
        Optional<String> kind = maybeText();
        Optional<String> name = maybeText();
        Optional<String> outside = maybeText();
        return parts.shared(outside.isPresent() ? written(outside.get()) : Kinds.ref(kind.orElse(""), name.orElse("")));
    }
}
