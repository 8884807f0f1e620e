package no.varde.web.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Counts how much is tried by a key that many may share, such as an address: so much at once, and then one after each
 * stretch of time. It leaks, so that what was tried is forgotten little by little also while others go on trying. Kept in
 * memory, so a restart forgets; at most some thousand keys are remembered. Safe to share between threads.
 */
public final class Bucket {

    private final int holds;
    private final Duration each;
    private final Map<String, Instant> emptyAt = new Newest<>();

    /**
     * An empty one.
     *
     * @param holds how much may be tried at once; 1 or more
     * @param each after which time one is forgotten
     */
    public Bucket(int holds, Duration each) {
        this.holds = holds;
        this.each = each;
    }

    /** How long to wait before the next try; zero when it may be made now. */
    public synchronized Duration wait(String key, Instant now) {
        Instant free = emptyAt.getOrDefault(key, now).minus(each.multipliedBy(holds - 1L));
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }

    /** Puts a try in. */
    public synchronized void count(String key, Instant now) {
        Instant empty = emptyAt.getOrDefault(key, now);
        emptyAt.put(key, (empty.isAfter(now) ? empty : now).plus(each));
    }

    /** Takes one try out again. */
    public synchronized void takeBack(String key) {
        emptyAt.computeIfPresent(key, (any, empty) -> empty.minus(each));
    }
}
