package no.varde.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The connections that read, opened when they are first needed; the one used last is used next. */
final class Readers {

    private static final int MOST = Math.max(4, Runtime.getRuntime().availableProcessors());
    private static final int PATIENCE_SECONDS = 30;

    private final Path file;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

    Readers(Path file) {
        this.file = file;
    }

    /** A connection with a transaction begun, which must be given back. */
    Session take() throws SQLException {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SqliteStore.Failure(
                        SqliteStore.Reason.OTHER, "Every reader was busy for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SqliteStore.Failure(SqliteStore.Reason.OTHER, "Interrupted while waiting to read", e);
        }
        try {
            Session known = idle.pollFirst();
            Session session = known == null ? Database.reader(file) : known;
            session.begin();
            return session;
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    void giveBack(Session session) throws SQLException {
        boolean ended = false;
        try {
            session.commit(); // a reader has nothing to roll back, and this is the cheaper end
            idle.addFirst(session);
            ended = true;
        } finally {
            if (!ended) {
                session.close();
            }
            free.release();
        }
    }

    /** Gives a connection back on which the database failed; what was half done on it is not to be met by the next reader. */
    void throwAway(Session session) throws SQLException {
        try {
            session.close();
        } finally {
            free.release();
        }
    }

    /** Waits for those who read, and closes everything. */
    void close() throws SQLException {
        free.acquireUninterruptibly(MOST);
        for (Session session : idle) {
            session.close();
        }
        idle.clear();
        free.release(MOST);
    }
}
