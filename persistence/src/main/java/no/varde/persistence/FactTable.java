package no.varde.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.trail.FreeText;

/**
 * The table of one type of fact: its columns in order, how a fact is written to them and read from them.
 *
 * @param <F> the type of fact
 */
final class FactTable<F extends Fact> {

    /** Writes a fact's fields in the order of the columns. */
    interface Write<F> {
        void to(RowWriter row, F fact) throws SQLException;
    }

    /** Reads a fact's fields in the order of the columns. */
    interface Read<F> {
        F from(RowReader row, String id) throws SQLException;
    }

    /** A pointer column: the table it stands in and its name. */
    record Pointer(Ref.Kind kind, String table, String column) {}

    private final Ref.Kind kind;
    private final String name;
    private final Class<F> type;
    private final Write<F> write;
    private final Read<F> read;
    private final List<Pointer> pointers = new ArrayList<>();
    private final String insert;
    private final String all;
    private final String one;
    private final String several;
    private final String then;
    private final String removed;
    private final String removedThen;
    private final List<String> freeText = new ArrayList<>();

    /**
     * @param columns the columns, parted by blanks: {@code validity_from} is plain, {@code ~title} is free text,
     *     {@code >measure} points at a fact, {@code ?subject} points at a fact or at something outside (and has a second
     *     column, {@code subject_outside})
     */
    FactTable(Ref.Kind kind, Class<F> type, String columns, Write<F> write, Read<F> read) {
        this.kind = kind;
        this.name = kind.text().replace('-', '_');
        this.type = type;
        this.write = write;
        this.read = read;
        List<String> written = new ArrayList<>(List.of("fact", "content"));
        StringBuilder shown = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        for (String each : columns.split(" ", -1)) {
            String column = each.replaceFirst("^[>?~]", "");
            written.add(column);
            if (each.startsWith("~")) {
                freeText.add(column);
            }
            if (column.equals(each) || each.startsWith("~")) {
                shown.append(", t.").append(column);
                continue;
            }
            pointers.add(new Pointer(kind, name, column));
            String alias = "p_" + column;
            joins.append(" left join fact ")
                    .append(alias)
                    .append(" on ")
                    .append(alias)
                    .append(".id = t.")
                    .append(column);
            if (each.startsWith("?")) {
                written.add(column + "_outside");
                shown.append(", %1$s.kind, %1$s.name, t.%2$s_outside".formatted(alias, column));
            } else {
                shown.append(", ").append(alias).append(".name");
            }
        }
        insert = "insert into " + name + " (" + String.join(", ", written) + ") values (?"
                + ", ?".repeat(written.size() - 1) + ")";
        String present = "select f.id, f.name, s.at, " + Header.ACTOR + shown + " from fact f cross join " + name
                + " t on t.fact = f.id and t.content = f.content cross join signing s on s.id = f.signing" + joins
                + " where f.municipality = ? and f.kind = '"
                + kind.text() + "' and f.entered_in_error = ";
        all = present + "0";
        removed = present + "1";
        String past = "select f.id, f.name, s.at, " + Header.ACTOR + shown + " from fact f cross join " + Header.THEN
                + " cross join " + name + " t on t.fact = f.id and t.content = c.content"
                + " cross join signing s on s.id = f.signing" + joins + " where f.municipality = ? and f.kind = '"
                + kind.text() + "' and c.entered_in_error = ";
        then = past + "0";
        removedThen = past + "1";
        one = "select t.fact" + shown + " from " + name + " t" + joins + " where t.fact = ? and t.content = ?";
        several =
                "select w.number" + shown + " from json_each(?) several cross join change w on w.number = several.value"
                        + " cross join " + name + " t on t.fact = w.fact and t.content = w.version" + joins;
    }

    Ref.Kind kind() {
        return kind;
    }

    /** What the table is called. */
    String name() {
        return name;
    }

    Class<F> type() {
        return type;
    }

    /** The columns that point at facts. */
    List<Pointer> pointers() {
        return List.copyOf(pointers);
    }

    String insert() {
        return insert;
    }

    /** The present wording of every fact of a municipality: number, id, first recording, fields. */
    String all() {
        return all;
    }

    /** The wording of every fact of a municipality as it was at a row of its trail; for the row and the municipality. */
    String then() {
        return then;
    }

    /** The last wording of every fact of a municipality that was entered in error; as {@link #all}. */
    String removed() {
        return removed;
    }

    /** The same as it was at a row of its trail; as {@link #then}. */
    String removedThen() {
        return removedThen;
    }

    /** One wording of one fact: number, fields. */
    String one() {
        return one;
    }

    /** The wordings that came with some rows of the trail, a list in brackets: number of the row, fields. */
    String several() {
        return several;
    }

    /** One wording of one fact with every column as it is kept. */
    String raw() {
        return "select * from " + name + " where fact = ? and content = ?";
    }

    /** The columns that hold what people wrote in their own words. */
    List<String> freeText() {
        return List.copyOf(freeText);
    }

    /** Whether the free text of the wording {@code c.fact, c.content} fits a pattern; empty when it has none. */
    Optional<String> fits(String pattern) {
        return freeText.isEmpty()
                ? Optional.empty()
                : Optional.of(freeText.stream()
                        .map(column -> "t." + column + " glob " + pattern)
                        .collect(Collectors.joining(
                                " or ",
                                "exists (select 1 from " + name + " t where t.fact = c.fact and t.content = c.content"
                                        + " and (",
                                "))")));
    }

    /** Erases the free text of one wording; empty when it has none. */
    Optional<String> erase() {
        return freeText.isEmpty()
                ? Optional.empty()
                : Optional.of(freeText.stream()
                        .map(column -> column + " = iif(" + column + " is null, null, '" + FreeText.ERASED + "')")
                        .collect(Collectors.joining(
                                ", ", "update " + name + " set ", " where fact = ? and content = ?")));
    }

    /** The columns in the order in which they are written. */
    List<String> columns() {
        return Arrays.asList(
                insert.replaceFirst(".*? \\((.*?)\\) values.*", "$1").split(", ", -1));
    }

    void write(RowWriter row, Fact fact) throws SQLException {
        write.to(row, type.cast(fact));
    }

    F read(RowReader row, String id) throws SQLException {
        try {
            return read.from(row, id);
        } catch (RuntimeException e) {
            throw new Damage("What " + name + " '" + id + "' says cannot be read: " + e.getMessage(), e);
        }
    }
}
