package no.varde.web.access;

import java.time.Duration;
import java.time.Instant;
import no.varde.web.http.Tries;

/**
 * Slows down whoever guesses passwords. Attempts are counted by the pair of name and client address, and more loosely by
 * the client address alone: nobody can keep another from signing in from elsewhere. Counted in memory, so a restart
 * forgets; at most some thousand of each are remembered. Safe to share between threads.
 */
final class SlowDown {

    private final Tries pairs = new Tries(5, Duration.ofMinutes(15));
    private final Tries clients = new Tries(50, Duration.ofSeconds(30));

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
}
