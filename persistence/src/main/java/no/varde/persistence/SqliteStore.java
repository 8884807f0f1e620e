package no.varde.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import no.varde.core.store.FactStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;

/**
 * Keeps facts in one SQLite file. What a write has confirmed is on the disk; one writes at a time, many read meanwhile.
 * While it is open a file beside it, {@code .lock}, keeps a second program away, and two more ({@code -wal},
 * {@code -shm}) belong to the database. Safe to share between threads.
 */
public final class SqliteStore implements FactStore {

    /** Why a store cannot be used. */
    public enum Reason {
        /** It was written by a newer Varde. */
        NEWER,
        /** It is no database, or another program's. */
        NOT_A_VARDE_FILE,
        /** It is damaged; take the last copy. */
        DAMAGED,
        /** The file or its folder cannot be written. */
        NOT_WRITABLE,
        /** Another program has it open. */
        IN_USE,
        /** The disk is full. */
        DISK_FULL,
        /** Something else. */
        OTHER
    }

    /** Thrown when the file cannot be used; names the file or what was tried. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Why. */
        private final Reason reason;

        Failure(Reason reason, String message) {
            super(message);
            this.reason = reason;
        }

        Failure(Reason reason, String message, Throwable cause) {
            super(message, cause);
            this.reason = reason;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }
    }

    private final Path file;
    private final FileChannel lock;
    private final Session writer;
    private final Readers readers;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile boolean closed;

    private SqliteStore(Path file, FileChannel lock, Session writer) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.readers = new Readers(file);
    }

    /**
     * Opens a file, or makes one; brings an older one up to date.
     *
     * @throws Failure when it is newer than this program, not Varde's, damaged, open elsewhere or cannot be written
     */
    public static SqliteStore open(Path file) {
        return open(file, Schema.present());
    }

    static SqliteStore open(Path file, Schema schema) {
        FileChannel lock = Database.lock(file);
        boolean opened = false;
        try {
            boolean unclean = Files.exists(Database.beside(file, "-wal"));
            SqliteStore store = new SqliteStore(file, lock, writer(file, schema, unclean));
            opened = true;
            return store;
        } catch (SQLException e) {
            throw Failures.of("Cannot open " + file, e);
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    private static Session writer(Path file, Schema schema, boolean unclean) throws SQLException {
        try (Session first = Database.plain(file)) {
            schema.check(first, file);
            if (unclean || isSmall(file)) {
                String found = first.ask("pragma quick_check(1)");
                if (!found.equals("ok")) {
                    throw new Failure(Reason.DAMAGED, "The file is damaged: " + file + ": " + found);
                }
            }
        }
        Session writer = Database.writer(file);
        boolean ready = false;
        try {
            schema.migrate(writer);
            ready = true;
            return writer;
        } finally {
            if (!ready) {
                writer.close();
            }
        }
    }

    /** Whether checking the whole file at every start takes no time that anybody notices. */
    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) < 32 << 20;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        refuseWhenClosed();
        try {
            Session session = readers.take();
            SqlReading reading = new SqlReading(session);
            try {
                return work.apply(reading);
            } finally {
                reading.end();
                readers.giveBack(session);
            }
        } catch (SQLException e) {
            throw Failures.of("Reading failed", e);
        }
    }

    @Override
    public <T> T write(Signature signature, Function<Writing, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write within a write");
        }
        writing.lock();
        try {
            refuseWhenClosed();
            return transaction(signature, work);
        } catch (SQLException e) {
            throw Failures.of("Writing failed", e);
        } finally {
            writing.unlock();
        }
    }

    private <T> T transaction(Signature signature, Function<Writing, T> work) throws SQLException {
        SqlWriting transaction = new SqlWriting(writer, signature);
        boolean done = false;
        writer.begin();
        try {
            T result = work.apply(transaction);
            if (transaction.isBroken()) {
                throw new Failure(Reason.OTHER, "The database failed midway; nothing was written");
            }
            writer.commit();
            done = true;
            return result;
        } finally {
            transaction.end();
            if (!done) {
                writer.rollback();
            }
        }
    }

    /**
     * Copies everything into a file of its own, while others read and write. The copy is whole as of one instant, and was
     * checked before it got its name.
     *
     * @throws Failure when there is a file of that name already, or the copy cannot be made
     */
    public void backup(Path target) {
        refuseWhenClosed();
        Backup.copy(file, target);
    }

    @Override
    public void close() {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("The store cannot be closed within a write");
        }
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                readers.close();
                writer.script("pragma wal_checkpoint(truncate)");
                writer.close();
            }
        } catch (SQLException e) {
            throw Failures.of("Closing failed", e);
        } finally {
            release(lock);
            writing.unlock();
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Failure(Reason.OTHER, "The lock could not be released: " + e, e);
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new IllegalStateException("The store is closed");
        }
    }
}
