package no.varde.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connection and the statements that were prepared on it; used by one thread at a time. */
final class Session implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    /** Makes something of the row that the result stands on. */
    interface FromRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Does something with the row that the result stands on. */
    interface ForRow {
        void with(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** The file that it works on. */
    Path file() {
        return file;
    }

    /** A statement that is prepared once; its results must be closed before it is asked for again. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = prepare(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** Every question fits the tables that the file's version has; when one does not, the tables are not those. */
    private PreparedStatement prepare(String sql) throws SQLException {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw Failures.isSenseless(e) ? new Damage("The tables are not as they must be: " + e.getMessage(), e) : e;
        }
    }

    <T> List<T> list(String sql, FromRow<T> mapper, Object... values) throws SQLException {
        List<T> list = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                list.add(made(mapper, rows));
            }
        }
        return list;
    }

    /** Does something with each row, one at a time; other statements may be run meanwhile. */
    void each(String sql, ForRow work, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                made(
                        row -> {
                            work.with(row);
                            return true;
                        },
                        rows);
            }
        }
    }

    <T> Optional<T> first(String sql, FromRow<T> mapper, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(made(mapper, rows)) : Optional.empty();
        }
    }

    private static <T> T made(FromRow<T> mapper, ResultSet row) throws SQLException {
        try {
            return mapper.of(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Damage("A row cannot be read: " + e.getMessage(), e);
        }
    }

    int run(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** Binds values in their order; an empty {@link Optional} is null in the database. */
    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Optional<?> maybe) {
                statement.setObject(i + 1, maybe.orElse(null));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** Writes the rows that a statement gets one after the other. */
    void row(String sql, List<Object[]> rows) throws SQLException {
        PreparedStatement statement = statement(sql);
        int column = 0;
        for (Object[] row : rows) {
            for (Object value : row) {
                if (value instanceof String text) {
                    statement.setString(++column, text);
                } else {
                    statement.setObject(++column, value);
                }
            }
        }
        statement.executeUpdate();
    }

    /** Writes each row at once. */
    RowSink sink(String sql) {
        return values -> row(sql, List.<Object[]>of(values));
    }

    /** Runs statements that bind nothing, such as a whole script. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of the first row of a query that binds nothing. */
    String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    /** Begins a transaction: a reader's picture stays the same from its first question on. */
    void begin() throws SQLException {
        boolean begun = false;
        try {
            connection.setAutoCommit(false);
            begun = true;
        } finally {
            if (!begun) {
                leave();
            }
        }
    }

    void commit() throws SQLException {
        connection.setAutoCommit(true);
    }

    /**
     * Gives a transaction up. There may be none any more: when the disk is full the database gives it up by itself, and
     * then has nothing to roll back. Should it refuse to, the connection is closed, so that nothing half done is kept. A
     * statement that failed midway is not used again.
     */
    void rollback() throws SQLException {
        try {
            script("rollback");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                connection.close();
                throw e;
            }
        }
        leave();
        clear();
    }

    /** The driver believes in a transaction that is over, or that never began; makes it see that there is none. */
    private void leave() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.TRACE, "No transaction to end", e);
        }
    }

    /** Forgets the prepared statements, as before the tables that they name are changed. */
    void clear() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        clear();
        connection.close();
    }
}
