package no.varde.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.varde.core.basics.Ref;

/** Many new facts, written with one statement: a large import consists of them. */
final class FactRun {

    /** How many facts one statement writes. */
    static final int ROWS = 64;

    private static final int SHARED = 3;
    private static final int OWN = 3;

    /** The number of the first, the municipality and the signing are bound once; kind, name and keyset for each. */
    private static final String WRITE = "insert into fact (id, municipality, kind, name, " + Header.COLUMNS
            + ", signing) values "
            + IntStream.range(0, ROWS).mapToObj(FactRun::row).collect(Collectors.joining(", "));

    private FactRun() {}

    private static String row(int row) {
        int own = SHARED + OWN * row;
        return "(?1 + %d, ?2, ?%d, ?%d, 1, 1, ?%d, 0, ?3)".formatted(row, own + 1, own + 2, own + 3);
    }

    /**
     * Writes the rows of exactly {@link #ROWS} facts; their numbers follow each other.
     *
     * @param hasKeys which of them have keys
     */
    static void write(
            Session session, long first, long municipality, long signing, Collection<Ref> refs, Predicate<Ref> hasKeys)
            throws SQLException {
        PreparedStatement statement = session.statement(WRITE);
        statement.setLong(1, first);
        statement.setLong(2, municipality);
        statement.setLong(3, signing);
        int column = SHARED;
        for (Ref ref : refs) {
            statement.setString(++column, Kinds.text(ref.kind()));
            statement.setString(++column, ref.id());
            statement.setLong(++column, hasKeys.test(ref) ? 1 : 0);
        }
        statement.executeUpdate();
    }
}
