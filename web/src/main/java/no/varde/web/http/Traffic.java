package no.varde.web.http;

import java.time.Duration;

/** Hears of every request when it is answered, to count it or to write it into a log. */
@FunctionalInterface
public interface Traffic {

    /** Hears of nothing. */
    Traffic NONE = exchange -> {};

    /** One request was answered; called on the thread that answered it, so it must be quick and must not throw. */
    void answered(Exchange exchange);

    /** Both this and another hear of it. */
    default Traffic and(Traffic other) {
        return exchange -> {
            answered(exchange);
            other.answered(exchange);
        };
    }

    /**
     * A request and its answer without anything that says who asked, or for whose things: no address, no query, no name.
     *
     * @param method the method, or {@code OTHER} for one that no route can have
     * @param route the pattern of the route, such as <code>/{municipality}/measures</code>; {@code -} when none was found
     * @param routine whether it asked for what is for everyone, such as a style sheet, and got it
     * @param status the status code of the answer
     * @param time from the first byte of the request to the last of the answer
     */
    record Exchange(String method, String route, boolean routine, int status, Duration time) {

        /** The name under which the dispatcher keeps the {@link Route} with a request. */
        public static final String ROUTE = "no.varde.route";

        /** What stands for the route of a request that found none. */
        public static final String NO_ROUTE = "-";
    }
}
