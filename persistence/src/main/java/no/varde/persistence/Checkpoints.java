package no.varde.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Moves what a large write left in the {@code -wal} into the file, on a thread of its own, so that nobody who saves waits
 * for it. What is confirmed is safe in the {@code -wal} before; when moving fails, it stays there until the next time.
 * After ordinary writes the database does this itself.
 */
final class Checkpoints implements AutoCloseable {

    /** Facts and versions in one write from which on it is a large one; some MB. */
    private static final int LARGE = 5_000;

    private static final int USUAL_PAGES = 1_000;
    private static final int PATIENCE_SECONDS = 60;
    private static final int TIMES = 20;
    private static final int PAUSE_MILLIS = 500;
    private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());

    private final Path file;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Checkpoints::thread);

    Checkpoints(Path file) {
        this.file = file;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "varde-checkpoints");
        thread.setDaemon(true);
        return thread;
    }

    /** Commits on the connection that writes; what a large write left is moved afterwards. */
    void commit(Session writer, int written) throws SQLException {
        if (written < LARGE) {
            writer.commit();
            return;
        }
        writer.ask("pragma wal_autocheckpoint = 0");
        try {
            writer.commit();
        } finally {
            writer.ask("pragma wal_autocheckpoint = " + USUAL_PAGES);
        }
        worker.execute(this::move);
    }

    private void move() {
        try (Session session = Database.plain(file)) {
            // Waits for nobody: what others still read is left for the next time.
            session.ask("pragma wal_checkpoint(passive)");
        } catch (SQLException | SqliteStore.Failure e) {
            LOG.log(System.Logger.Level.INFO, "What waits beside " + file + " is left there: " + e.getMessage());
        }
    }

    /**
     * Empties the {@code -wal}, since it still holds the pages as they were before something was erased. Waits until nobody
     * reads what was there before, and tries some times.
     */
    void empty() {
        worker.execute(this::moveAll);
    }

    private void moveAll() {
        try (Session session = Database.plain(file)) {
            for (int time = 0; time < TIMES; time++) {
                if (session.ask("pragma wal_checkpoint(truncate)").equals("0")) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What was erased may still lie beside " + file + " until the server stops");
        } catch (SQLException | SqliteStore.Failure e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What was erased may still lie beside " + file + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "Still moving what waits beside " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
