package no.varde.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
        /** The file or its folder cannot be read or written: there is no such folder, or it may not be. */
        NOT_WRITABLE,
        /** Another program has it open. */
        IN_USE,
        /** The disk is full; nothing was written. */
        DISK_FULL,
        /** There is a file of that name already, and it is kept. */
        NAME_TAKEN,
        /** Something else. */
        OTHER
    }

    /** Thrown when the file cannot be used; names the file or what was tried. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Why. */
        private final Reason reason;

        /** How old the file is and how old the program, when that is why; no part of what is serialised. */
        private final transient Optional<Versions> versions;

        Failure(Reason reason, String message) {
            super(message);
            this.reason = reason;
            this.versions = Optional.empty();
        }

        Failure(Reason reason, String message, Throwable cause) {
            super(message, cause);
            this.reason = reason;
            this.versions = Optional.empty();
        }

        Failure(Versions versions, Path file) {
            super("The file was written by a newer Varde (its version is " + versions.file() + ", this program knows "
                    + versions.program() + "): " + file);
            this.reason = Reason.NEWER;
            this.versions = Optional.of(versions);
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }

        /** The two versions that do not fit together; there when the reason is {@link Reason#NEWER}. */
        public Optional<Versions> versions() {
            return versions;
        }
    }

    /**
     * How many steps the tables of a file have taken, and how many a program knows.
     *
     * @param file those of the file, 1 or more
     * @param program those of the program, 1 or more
     */
    public record Versions(int file, int program) {}

    private static final System.Logger LOG = System.getLogger(SqliteStore.class.getName());

    private final Path file;
    private final Lock lock;
    private final Session writer;
    private final Seals seals = new Seals();
    private final Readers readers;
    private final Checkpoints checkpoints;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean closed;

    private SqliteStore(Path file, Lock lock, Session writer) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.readers = new Readers(file);
        this.checkpoints = new Checkpoints(file);
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
        Lock lock = Database.lock(file);
        boolean opened = false;
        try {
            SqliteStore store = new SqliteStore(file, lock, Opening.writer(file, schema));
            opened = true;
            return store;
        } catch (SQLException e) {
            throw Failures.opening(file, e);
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        refuseWhenClosed();
        try {
            Session session = readers.take();
            SqlReading reading = new SqlReading(session);
            boolean failed = false;
            try {
                return work.apply(reading);
            } catch (Failure e) {
                failed = true;
                throw e;
            } finally {
                reading.end();
                if (failed) {
                    readers.throwAway(session);
                } else {
                    readers.giveBack(session);
                }
            }
        } catch (SQLException e) {
            throw Failures.of("Reading failed", file, e);
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
            throw Failures.of("Writing failed", file, e);
        } finally {
            writes.incrementAndGet();
            writing.unlock();
        }
    }

    @Override
    public long writes() {
        return writes.get();
    }

    private <T> T transaction(Signature signature, Function<Writing, T> work) throws SQLException {
        SqlWriting transaction = new SqlWriting(writer, seals, signature);
        boolean done = false;
        writer.begin();
        try {
            T result = work.apply(transaction);
            transaction.requireUsable();
            transaction.settle();
            checkpoints.commit(writer, transaction.written());
            if (transaction.erased()) {
                checkpoints.empty();
            }
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
     * Writes what is there already once more and waits until it is durable, to see whether writing works at all. Changes
     * nothing, and leaves no trace.
     *
     * @param patience how long to wait for other writes to end
     * @throws Failure when it does not work, or no turn came in time
     */
    public void tryWriting(Duration patience) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A trial within a write");
        }
        boolean turn = false;
        try {
            turn = writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!turn) {
                throw new Failure(Reason.OTHER, "Other writes have left no turn for " + patience.toMillis() + " ms");
            }
            refuseWhenClosed();
            Trial.write(writer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Reason.OTHER, "Interrupted while waiting for a turn", e);
        } catch (SQLException e) {
            throw Failures.of("Writing failed", file, e);
        } finally {
            if (turn) {
                writing.unlock();
            }
        }
    }

    /**
     * Copies everything into a file of its own, while others read and write. The copy is whole as of one instant, and was
     * checked before it got its name.
     *
     * @return what the copy holds
     * @throws Failure when there is a file of that name already, or the copy cannot be made
     */
    public StoreFile.Contents backup(Path target) {
        refuseWhenClosed();
        return StoreFile.copy(file, target);
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
                end();
            }
        } catch (SQLException e) {
            throw Failures.of("Closing failed", file, e);
        } finally {
            release(lock);
            writing.unlock();
        }
    }

    /** What still waits in the {@code -wal} goes into the file when there is room for it; else it is safe where it is. */
    private void end() throws SQLException {
        readers.close();
        checkpoints.close();
        try {
            writer.script("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.INFO, "What waits beside " + file + " is left there: " + e.getMessage());
        } finally {
            writer.close();
        }
    }

    private static void release(Lock lock) {
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
