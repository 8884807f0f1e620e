package no.varde.web.watch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.varde.web.http.Networks;

/**
 * All by which a server is watched.
 *
 * @param readiness whether it is ready to do its work
 * @param metrics its figures
 * @param watchers who may read them
 */
public record Watch(Readiness readiness, Metrics metrics, Watchers watchers) {

    /** Of a server without anything to check, watched from its own machine alone. */
    public static Watch plain(String version, Clock clock) {
        return new Watch(
                new Readiness(List.of(), clock),
                new Metrics(version),
                new Watchers(Optional.empty(), Networks.NONE, false));
    }
}
