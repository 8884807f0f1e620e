package no.varde.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Asks the file directly, past the store. */
final class Sql {

    private Sql() {}

    /** The first column of each row. */
    static List<String> column(Path file, String sql) {
        try (Session session = Database.plain(file)) {
            return session.list(sql, row -> String.valueOf(row.getString(1)));
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Runs a script. */
    static void run(Path file, String script) throws SQLException {
        try (Session session = Database.plain(file)) {
            session.script(script);
        }
    }
}
