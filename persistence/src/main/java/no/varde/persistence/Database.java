package no.varde.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

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
        return new Session(connect(config, file));
    }

    /** A connection that reads and cannot do anything else. */
    static Session reader(Path file) throws SQLException {
        Session session = new Session(connect(config(), file));
        session.script("pragma query_only = on");
        return session;
    }

    /** A connection for upkeep, such as a copy. */
    static Session plain(Path file) throws SQLException {
        return new Session(connect(config(), file));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static Connection connect(SQLiteConfig config, Path file) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** Locks a file beside the database, so that no second program writes to it; ends with the channel or the program. */
    static FileChannel lock(Path file) {
        Path beside = beside(file, ".lock");
        try {
            Files.createDirectories(folder(beside));
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.NOT_WRITABLE, "Cannot write in the folder of " + file + ": " + e, e);
        }
        throw new SqliteStore.Failure(SqliteStore.Reason.IN_USE, "Another Varde has the file open: " + file);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
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
