package no.varde.web.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The time of day at which something is done every night: when it was last, and when it is next. On the day on which clocks
 * skip the time, it is that much later; on the day on which it comes twice, the first counts.
 *
 * @param at the time of day
 * @param zone where that clock hangs
 */
public record Nights(LocalTime at, ZoneId zone) {

    /** The night whose time has come last. */
    public LocalDate last(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return of(today).isAfter(now) ? today.minusDays(1) : today;
    }

    /** When a night's time comes. */
    public Instant of(LocalDate night) {
        return night.atTime(at).atZone(zone).toInstant();
    }

    /** When the next night's time comes; later than now. */
    public Instant next(Instant now) {
        return of(last(now).plusDays(1));
    }

    /**
     * Begins to look at the clock once a minute, the first time after a minute, in a thread of its own that keeps no program
     * alive. A machine that slept, or whose clock was set, so misses nothing.
     *
     * @param name what is done, for the thread and the log
     * @param look looks whether it is time, and does it
     */
    public static Timer everyMinute(String name, Runnable look) {
        return new Timer(name, look);
    }

    /** Looks at the clock until it is closed. */
    public static final class Timer implements AutoCloseable {

        private static final System.Logger LOG = System.getLogger(Timer.class.getName());
        private static final int EVERY_SECONDS = 60;
        private static final int PATIENCE_SECONDS = 10;

        private final String name;
        private final ScheduledThreadPoolExecutor looking;

        private Timer(String name, Runnable look) {
            this.name = name;
            this.looking = new ScheduledThreadPoolExecutor(1, work -> {
                Thread thread = new Thread(work, name);
                thread.setDaemon(true);
                return thread;
            });
            var unused =
                    looking.scheduleWithFixedDelay(() -> goOn(look), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }

        /** What fails once is looked at again a minute later. */
        private void goOn(Runnable look) {
            try {
                look.run();
            } catch (RuntimeException e) {
                // What is said may name somebody, so only the kind of failure is told.
                LOG.log(
                        System.Logger.Level.ERROR,
                        name + " failed: " + e.getClass().getName());
            }
        }

        /** Looks no more; waits some seconds for what is under way. */
        @Override
        public void close() {
            looking.shutdown();
            try {
                if (!looking.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    LOG.log(System.Logger.Level.WARNING, name + " was still under way when the server stopped");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
