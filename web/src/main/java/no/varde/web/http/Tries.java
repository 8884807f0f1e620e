package no.varde.web.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Counts how often something is tried by a key, such as a person's id: some tries are free, then each makes one wait twice
 * as long as the last, up to a limit; an hour without a try starts afresh. Counted in memory, so a restart forgets; at most
 * some thousand keys are remembered. Safe to share between threads.
 */
public final class Tries {

    private static final Duration FORGET = Duration.ofHours(1);

    private final int free;
    private final Duration longest;
    private final Map<String, Tried> tried = new Newest<>();

    /**
     * A count of nothing.
     *
     * @param free how many tries are free
     * @param longest the longest that one has to wait
     */
    public Tries(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    private record Tried(int count, Instant last) {}

    /** How long to wait before the next try; zero when it may be made now. */
    public synchronized Duration wait(String key, Instant now) {
        Tried past = tried.get(key);
        if (past == null || past.count < free || isForgotten(past, now)) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(past.count - free + 1, 20));
        Instant end = past.last.plus(whole.compareTo(longest) < 0 ? whole : longest);
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    /** Counts a try. */
    public synchronized void count(String key, Instant now) {
        Tried past = tried.get(key);
        int before = past == null || isForgotten(past, now) ? 0 : past.count;
        tried.put(key, new Tried(before + 1, now));
    }

    /**
     * Tries once, and counts it when it may be made.
     *
     * @return how long to wait; zero when it may be made now
     */
    public synchronized Duration enter(String key, Instant now) {
        Duration wait = wait(key, now);
        if (wait.isZero()) {
            count(key, now);
        }
        return wait;
    }

    /** Forgets every try of a key. */
    public synchronized void forget(String key) {
        tried.remove(key);
    }

    private static boolean isForgotten(Tried past, Instant now) {
        return past.last.plus(FORGET).isBefore(now);
    }
}
