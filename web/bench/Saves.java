import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.StatusNote;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;

/**
 * What a save takes beside a raw durable insert of the same rows: one status note after the other, each in a transaction of
 * its own, by the store and then by plain statements into a copy of its database with the same settings; in turns, on the
 * same disk. Ends with 1 when the store takes more than twice as long. The argument is how many, 2000 when none is given.
 */
class Saves {

    private static final int TURNS = 8;
    private static final double LIMIT = 2;
    private static final byte[] SALT = new byte[16];
    private static final byte[] SEAL = new byte[32];

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        Path folder = Files.createTempDirectory("varde-saves");
        double[] kept = new double[count];
        double[] raw = new double[count];
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"))) {
            store.write(Signature.of("bench", Instant.now()), to -> {
                to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2025, 1, 1)));
                to.add("fjordvik", Measure.titled("m1", "Felles måltid"));
                return true;
            });
            store.backup(folder.resolve("raw.db"));
            try (Connection connection = open(folder.resolve("raw.db"))) {
                Inserts inserts = new Inserts(connection);
                for (int turn = 0; turn < TURNS; turn++) {
                    for (int i = turn * count / TURNS; i < (turn + 1) * count / TURNS; i++) {
                        kept[i] = save(store, i);
                    }
                    for (int i = turn * count / TURNS; i < (turn + 1) * count / TURNS; i++) {
                        raw[i] = inserts.save(i);
                    }
                }
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
        double ratio = warm(kept) / warm(raw);
        System.out.printf(
                "a save %.3f ms, a raw insert %.3f ms (medians of the last half of %d): %.2f times%s%n",
                warm(kept), warm(raw), count, ratio, ratio > LIMIT ? ", more than 2: MISSED" : "");
        System.exit(ratio > LIMIT ? 1 : 0);
    }

    private static double warm(double[] times) {
        double[] last = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    private static double save(SqliteStore store, int i) {
        StatusNote note =
                new StatusNote("n" + i, "m1", LocalDate.of(2026, 1, 1), Optional.empty(), "Status number " + i);
        long begun = System.nanoTime();
        store.write(Signature.of("kari", Instant.now()).inBatch("b" + i), to -> {
            to.add("fjordvik", note);
            return true;
        });
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Connection open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String each : List.of(
                "journal_mode = wal",
                "synchronous = full",
                "foreign_keys = on",
                "cache_size = -16384",
                "secure_delete = on")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma " + each);
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** The rows that a save writes: who and when, the fact, its batch, its row in the trail, its words, and the trail's head. */
    private static final class Inserts {

        private static final long FIRST = 1_000;

        private final Connection connection;
        private final List<PreparedStatement> statements;

        Inserts(Connection connection) throws SQLException {
            this.connection = connection;
            this.statements = List.of(
                    connection.prepareStatement("insert into signing values (?, '2026-01-01T00:00:00Z', 'kari', ?, ?)"),
                    connection.prepareStatement("insert into fact values (?, 1, 'status-note', ?, 1, 1, 0, 0, ?)"),
                    connection.prepareStatement("insert into batch values (?, 1, ?, ?, 0)"),
                    connection.prepareStatement("insert into change (number, municipality, place, signing, fact, version,"
                            + " content, keyset, entered_in_error, action, batch, salt, seal, link)"
                            + " values (?, 1, ?, ?, ?, 1, 1, 0, 0, 'ADDED', ?, ?, ?, ?)"),
                    connection.prepareStatement("insert into status_note values (?, 1, 2, '2026-01-01', null, ?)"),
                    connection.prepareStatement(
                            "update head set place = ?, link = ?, revision = ? where municipality = 1"));
        }

        double save(int i) throws SQLException {
            long id = FIRST + i;
            long begun = System.nanoTime();
            run(0, id, SALT, SEAL);
            run(1, id, "n" + i, id);
            run(2, id, "b" + i, id);
            run(3, id, id, id, id, id, SALT, SEAL, SEAL);
            run(4, id, "Status number " + i);
            run(5, id, SEAL, id);
            connection.commit();
            return (System.nanoTime() - begun) / 1e6;
        }

        private void run(int statement, Object... values) throws SQLException {
            PreparedStatement prepared = statements.get(statement);
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
