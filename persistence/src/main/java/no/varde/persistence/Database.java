package no.varde.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a file, each set the way that the store needs it. */
final class Database {

    private static final int BUSY_MILLIS = 5_000;
    private static final int WRITER_CACHE_KIB = 16_384;
    private static final int LARGEST_WAL = 64 << 20;

    private Database() {}

    /** The one connection that writes: what is confirmed is on the disk. */
    static Session writer(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-WRITER_CACHE_KIB);
        config.setJournalSizeLimit(LARGEST_WAL);
        Session session = new Session(connect(config, file), file);
        // What was erased is overwritten, and does not lie on in the file where something else had not come in its
        // place.
        session.ask("pragma secure_delete = on");
        return session;
    }

    /** A connection that reads and cannot do anything else. */
    static Session reader(Path file) throws SQLException {
        Session session = new Session(connect(config(), file), file);
        session.script("pragma query_only = on");
        return session;
    }

    /** A connection for upkeep, such as looking whether a file is ours. */
    static Session plain(Path file) throws SQLException {
        return new Session(connect(config(), file), file);
    }

    /**
     * A connection that looks at a file that must not be changed, neither it nor its folder. While a program has it open,
     * it is read beside that program. When nothing waits in its {@code -wal}, nothing is made beside it either, so that it
     * may lie on a disk that cannot be written to.
     */
    static Session onlooker(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        boolean untouched = !isOpen(file) && sizeOf(beside(file, "-wal")) == 0;
        String address = uri(file) + (untouched ? "?immutable=1" : "?mode=ro");
        return new Session(config.createConnection("jdbc:sqlite:" + address), file);
    }

    /** How long a file is in bytes; 0 when there is none. */
    static long sizeOf(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw Failures.of("Cannot look at " + file, file, e);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // Numbers are given here; the driver would prepare and ask a question after every row that is inserted.
        config.setGetGeneratedKeys(false);
        // Each connection is used by one thread at a time, and need not lock itself at every step.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        return config;
    }

    private static Connection connect(SQLiteConfig config, Path file) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + uri(file));
    }

    /** An address in which every letter of a path means itself: the driver would cut a plain path at a question mark. */
    private static String uri(Path file) {
        return file.toAbsolutePath().normalize().toUri().toString();
    }

    /** Locks a file beside the database, so that no second program writes to it; ends with the channel or the program. */
    static Lock lock(Path file) {
        try {
            Files.createDirectories(folder(file));
            return Lock.take(beside(file, ".lock"))
                    .orElseThrow(() -> new SqliteStore.Failure(
                            SqliteStore.Reason.IN_USE, "Another Varde has the file open: " + file));
        } catch (IOException e) {
            throw Failures.of("Cannot write in the folder of " + file, file, e);
        }
    }

    /** Whether a program, this one included, has the file open as a store. */
    static boolean isOpen(Path file) {
        return Lock.isTaken(beside(file, ".lock"));
    }

    /** The folder that a file lies in. */
    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    /** The file with something added to its name. */
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
