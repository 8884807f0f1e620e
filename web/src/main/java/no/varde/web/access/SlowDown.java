package no.varde.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.varde.web.http.Bucket;
import no.varde.web.http.Tries;

/**
 * Slows down whoever guesses passwords. Attempts are counted by the pair of name and client address, and more loosely by
 * the client address alone, which a whole town hall may share. A browser in which somebody has signed in before is counted
 * by itself for that name: neither guesses from the next desk nor a neighbour's on the guest network keep them out.
 * Counted in memory, so a restart forgets; at most some thousand of each are remembered. Safe to share between threads.
 */
final class SlowDown {

    private final Tries pairs = new Tries(5, Duration.ofMinutes(15));
    private final Bucket clients = new Bucket(50, Duration.ofSeconds(20));

    /**
     * Asks to try once; a try that may be made counts as failed until {@link #succeeded}.
     *
     * @param device the browser, when the one of this name has signed in with it before
     * @return how long to wait; zero when it may be made now
     */
    synchronized Duration enter(String name, String client, Optional<String> device, Instant now) {
        if (device.isPresent()) {
            return pairs.enter(pair(name, place(client, device)), now);
        }
        String pair = pair(name, client);
        Duration wait = longer(pairs.wait(pair, now), clients.wait(client, now));
        if (wait.isZero()) {
            pairs.count(pair, now);
            clients.count(client, now);
        }
        return wait;
    }

    /** A try was right: what was counted for the pair is forgotten, and this one try for the client. */
    synchronized void succeeded(String name, String client, Optional<String> device) {
        pairs.forget(pair(name, place(client, device)));
        if (device.isEmpty()) {
            clients.takeBack(client);
        }
    }

    /** No address looks like a device. */
    private static String place(String client, Optional<String> device) {
        return device.map(id -> "device " + id).orElse(client);
    }

    private static String pair(String name, String place) {
        return Secrets.hash(name + "\n" + place);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
