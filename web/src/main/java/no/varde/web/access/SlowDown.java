package no.varde.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords. Attempts are counted by the pair of name and client address, and more loosely by
 * the client address alone: nobody can keep another from signing in from elsewhere. Counted in memory, so a restart
 * forgets; at most some thousand of each are remembered. Safe to share between threads.
 */
final class SlowDown {

    private static final Duration FORGET = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Counter pairs = new Counter(5, Duration.ofMinutes(15));
    private final Counter clients = new Counter(50, Duration.ofSeconds(30));

    /**
     * Asks to try once; a try that may be made counts as failed until {@link #succeeded}.
     *
     * @return how long to wait; zero when it may be made now
     */
    synchronized Duration enter(String name, String client, Instant now) {
        String pair = pair(name, client);
        Duration wait = longer(pairs.wait(pair, now), clients.wait(client, now));
        if (wait.isZero()) {
            pairs.count(pair, now);
            clients.count(client, now);
        }
        return wait;
    }

    /** A try was right: what was counted for the pair is forgotten, and this one try for the client. */
    synchronized void succeeded(String name, String client) {
        pairs.forget(pair(name, client));
        clients.takeBack(client);
    }

    private static String pair(String name, String client) {
        return Secrets.hash(name + "\n" + client);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private record Tries(int count, Instant last) {}

    /** Tries by key: some are free, then each makes one wait twice as long, up to a limit. */
    private static final class Counter {

        private final int free;
        private final Duration longest;
        private final Map<String, Tries> tries = new Newest();

        Counter(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        Duration wait(String key, Instant now) {
            Tries past = tries.get(key);
            if (past == null || past.count < free) {
                return Duration.ZERO;
            }
            Duration whole = Duration.ofSeconds(1L << Math.min(past.count - free + 1, 20));
            Instant end = past.last.plus(whole.compareTo(longest) < 0 ? whole : longest);
            return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
        }

        void count(String key, Instant now) {
            Tries past = tries.get(key);
            int before = past == null || past.last.plus(FORGET).isBefore(now) ? 0 : past.count;
            tries.put(key, new Tries(before + 1, now));
        }

        void takeBack(String key) {
            tries.computeIfPresent(key, (any, past) -> new Tries(Math.max(0, past.count - 1), past.last));
        }

        void forget(String key) {
            tries.remove(key);
        }
    }

    /** The keys that were tried last. */
    private static final class Newest extends LinkedHashMap<String, Tries> {

        private static final long serialVersionUID = 1L;

        Newest() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    }
}
