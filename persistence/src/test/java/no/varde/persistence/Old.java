package no.varde.persistence;

import java.nio.file.Path;
import java.sql.SQLException;

/** Makes a file as it was before trails were sealed, with rows as that program wrote them. */
final class Old {

    private static final String AT = "'2026-02-03T08:15:30.123456789Z', 'kari@example.org'";

    private Old() {}

    /** Two municipalities with a measure that was changed, removed and put back, keys, a meeting and an undone batch. */
    static void write(Path file) throws SQLException {
        SqliteStore.open(file, Schema.present().upTo(1)).close();
        Sql.run(file, "pragma foreign_keys = off;"
                + fact(1, 1, "municipality", "solvik", 1, 1, 0, 0)
                + fact(2, 2, "municipality", "aas", 1, 1, 0, 0)
                + fact(3, 1, "measure", "m1", 4, 2, 0, 0)
                + fact(4, 1, "involvement", "i1", 2, 1, 2, 0)
                + fact(5, 1, "measure", "m2", 2, 1, 1, 1)
                + "insert into municipality values (1, 1, 'Solvik', null, 'FICTIONAL', '2024-01-01', 1);"
                + "insert into municipality values (2, 1, 'Ås', null, 'FICTIONAL', '2024-01-01', 1);"
                + measure(3, 1, "Én")
                + measure(3, 2, "To")
                + measure(5, 1, "Tre")
                + "insert into involvement values (4, 1, '2025', 'DIALOGUE', null, 'Åse sa ja');"
                + "insert into subject values (4, 1, 0, 3, null);"
                + "insert into participant values (4, 1, 0, 'USERS', 0, 'INVOLVE'), (4, 1, 1, 'NAV', 1, null);"
                + "insert into fact_key values (4, 2, 'sak', '24/118'), (5, 1, 'sak', '24/119'), (5, 1, 'doc', '7');"
                + "insert into batch values (1, 1, 'import-1', " + swapped() + ", 1);"
                + change(1, 1, 1, 1, 1, 0, 0, "ADDED", "null")
                + change(2, 2, 2, 1, 1, 0, 0, "ADDED", "null")
                + change(3, 1, 3, 1, 1, 0, 0, "ADDED", "null")
                + change(4, 1, 4, 1, 1, 0, 0, "ADDED", "null")
                + change(5, 1, 3, 2, 2, 0, 0, "CHANGED", "null")
                + change(6, 1, 3, 3, 2, 0, 1, "REMOVED", "null")
                + change(7, 1, 3, 4, 2, 0, 0, "PUT_BACK", "null")
                + change(8, 1, 4, 2, 1, 2, 0, "CHANGED", "null")
                + change(9, 1, 5, 1, 1, 1, 0, "ADDED", "1")
                + "insert into change values (10, 1, 5, 2, 1, 1, 1, 'REMOVED', '2026-03-01T00:00:00Z', 'ola', null);");
    }

    private static String swapped() {
        return "'kari@example.org', '2026-02-03T08:15:30.123456789Z'";
    }

    private static String fact(
            int id, int municipality, String kind, String name, int version, int content, int keyset, int inError) {
        return "insert into fact values (%d, %d, '%s', '%s', %d, %d, %d, %d, %s);"
                .formatted(id, municipality, kind, name, version, content, keyset, inError, AT);
    }

    private static String measure(int fact, int content, String title) {
        return "insert into measure values (%d, %d, '%s', null, null, null, null, null, null, null, null, '');"
                .formatted(fact, content, title);
    }

    private static String change(
            int number,
            int municipality,
            int fact,
            int version,
            int content,
            int keyset,
            int inError,
            String action,
            String batch) {
        return "insert into change values (%d, %d, %d, %d, %d, %d, %d, '%s', %s, %s);"
                .formatted(number, municipality, fact, version, content, keyset, inError, action, AT, batch);
    }
}
