package no.varde.web.server;

import java.time.Duration;
import no.varde.web.http.Upload;

/**
 * How much of the server one client, and all together, may take.
 *
 * @param idle how long a connection may be silent
 * @param head how long a connection may stay without a whole request, however many bytes of one have come
 * @param form how long a request with a body may take until it is answered
 * @param answer how long a client may take for an answer to a request without a body
 * @param connections how many connections there may be at once
 * @param perHousehold how many of them may come from one address
 * @param threads how many requests are answered at once
 * @param longBodies how many of those threads may wait for large or endless bodies
 */
record Limits(
        Duration idle,
        Duration head,
        Duration form,
        Duration answer,
        int connections,
        int perHousehold,
        int threads,
        int longBodies) {

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** What a body may hold to be received without holding a thread meanwhile, in bytes. */
    static final int SHORT_BODY = 64 << 10;

    /** The most in one request, in bytes: a file, and the form around it. */
    static final int REQUEST = Upload.MOST + (1 << 20);

    /** The most in the head of a request, in bytes. */
    static final int HEAD = 8 << 10;

    /** The usual ones, with the deadline in seconds that somebody chose for requests with a body. */
    static Limits usual(int deadline) {
        Duration form = Duration.ofSeconds(deadline);
        Duration answer = form.multipliedBy(5);
        return new Limits(IDLE, IDLE.plusSeconds(15), form, answer, 2048, 512, 64, 16);
    }

    /** How many threads one address may hold: half of them, so that there are some for the others. */
    int threadsPerHousehold() {
        return threads / 2;
    }
}
