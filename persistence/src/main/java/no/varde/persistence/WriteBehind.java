package no.varde.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Runs what is to be written in its order: at once, or, between {@link #begin} and {@link #end}, on a thread of its own
 * while the caller makes the next rows ready. In that time the session belongs to that thread; whoever wants to use it
 * waits with {@link #settle} first. After the first failure nothing more is run.
 */
final class WriteBehind {

    /** Something that is written. */
    interface Task {
        void run(Session session) throws SQLException;
    }

    /** How many tasks may wait; a hundred kB or so. */
    private static final int WAITING = 32;

    private final Session session;
    private final Semaphore room = new Semaphore(WAITING);
    private Optional<ExecutorService> worker = Optional.empty();
    private volatile Optional<Throwable> failure = Optional.empty();

    WriteBehind(Session session) {
        this.session = session;
    }

    /** From now on, tasks are run behind. */
    void begin() {
        worker = Optional.of(Executors.newSingleThreadExecutor(WriteBehind::thread));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "varde-write-behind");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether tasks are run behind now. */
    boolean isApart() {
        return worker.isPresent();
    }

    /**
     * Runs a task, now or behind.
     *
     * @return what opens when it has been run, or passed over since one before it failed
     * @throws SQLException when it is run now, and fails
     */
    CountDownLatch run(Task task) throws SQLException {
        CountDownLatch over = new CountDownLatch(1);
        if (worker.isEmpty()) {
            task.run(session);
            over.countDown();
            return over;
        }
        room.acquireUninterruptibly();
        worker.get().execute(() -> {
            try {
                if (failure.isEmpty()) {
                    task.run(session);
                }
            } catch (Throwable e) {
                // Also when memory has run out: a row that is missing must never be confirmed.
                failure = Optional.of(e);
            } finally {
                room.release();
                over.countDown();
            }
        });
        return over;
    }

    /** Waits until a task is over; throws what made it, or one before it, fail. */
    void await(CountDownLatch task) throws SQLException {
        boolean interrupted = false;
        while (task.getCount() > 0) {
            try {
                task.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure.isPresent()) {
            Throwable first = failure.get();
            if (first instanceof SQLException database) {
                throw database;
            } else if (first instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) first;
        }
    }

    /** Waits until everything has been run, so that the session can be used; throws what made a task fail. */
    void settle() throws SQLException {
        if (worker.isPresent()) {
            await(run(any -> {}));
        }
    }

    /** From now on, tasks are run at once again; waits for those that are under way. */
    void end() {
        worker.ifPresent(ExecutorService::shutdown);
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
        worker = Optional.empty();
    }
}
