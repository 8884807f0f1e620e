package no.varde.persistence;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a row one after the other, and adds them to the series that is to be sealed when the row is part of
 * what was said. What the fact points at has been looked up before.
 */
final class RowWriter {

    private final RowSink sink;
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Map<Ref, Long> pointers;
    private final Optional<Seals> seals;

    /** A row about how things stand. */
    RowWriter(RowSink sink) {
        this(sink, Map.of(), Optional.empty());
    }

    /** A row that is part of what was said, in a table with a letter of its own. */
    RowWriter(RowSink sink, Map<Ref, Long> pointers, Seals seals, char table) {
        this(sink, pointers, Optional.of(seals.row(table)));
    }

    private RowWriter(RowSink sink, Map<Ref, Long> pointers, Optional<Seals> seals) {
        this.sink = sink;
        this.pointers = pointers;
        this.seals = seals;
    }

    RowWriter number(long number) throws SQLException {
        values.add(number);
        if (seals.isPresent()) {
            seals.get().column(values.size(), number);
        }
        return this;
    }

    RowWriter flag(boolean flag) throws SQLException {
        return number(flag ? 1 : 0);
    }

    RowWriter text(@Nullable String text) throws SQLException {
        values.add(text);
        if (text != null && seals.isPresent()) {
            seals.get().column(values.size(), text);
        }
        return this;
    }

    /** Bytes that are never part of what was said; nothing for none. */
    RowWriter bytes(byte[] bytes) throws SQLException {
        values.add(bytes.length == 0 ? null : bytes);
        return this;
    }

    RowWriter maybe(Optional<String> text) throws SQLException {
        return text(text.orElse(null));
    }

    RowWriter day(LocalDate day) throws SQLException {
        return text(day.toString());
    }

    RowWriter maybeDay(Optional<LocalDate> day) throws SQLException {
        return maybe(day.map(LocalDate::toString));
    }

    RowWriter when(When when) throws SQLException {
        return text(when.text());
    }

    RowWriter constant(Enum<?> constant) throws SQLException {
        return text(constant.name());
    }

    RowWriter maybeConstant(Optional<? extends Enum<?>> constant) throws SQLException {
        return maybe(constant.map(Enum::name));
    }

    RowWriter maybeDecimal(Optional<BigDecimal> amount) throws SQLException {
        return maybe(amount.map(BigDecimal::toString));
    }

    RowWriter validity(Validity validity) throws SQLException {
        return when(validity.from()).maybeDay(validity.until());
    }

    RowWriter maybePeriod(Optional<Period> period) throws SQLException {
        return maybeDay(period.map(Period::from)).maybeDay(period.flatMap(Period::until));
    }

    /** Points at a fact that is kept. */
    RowWriter pointer(Ref ref) throws SQLException {
        Long number = pointers.get(ref);
        if (number == null) {
            throw new SQLException("Not looked up: " + ref);
        }
        return number(number);
    }

    RowWriter pointer(Ref.Kind kind, String id) throws SQLException {
        return pointer(new Ref(kind, id));
    }

    /** Points at a fact, or at nothing. */
    RowWriter maybePointer(Ref.Kind kind, Optional<String> id) throws SQLException {
        return id.isPresent() ? pointer(kind, id.get()) : nothing();
    }

    RowWriter nothing() throws SQLException {
        values.add(null);
        return this;
    }

    /** Points at a fact, or at something outside: two columns of which one is filled. */
    RowWriter ref(Ref ref) throws SQLException {
        return pointers.containsKey(ref) ? pointer(ref).nothing() : nothing().text(ref.text());
    }

    void run() throws SQLException {
        sink.row(values.toArray());
    }
}
