package no.varde.web.server;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import no.varde.web.http.Route;
import no.varde.web.http.Traffic;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Tells of every answered request, also of those that were too broken to reach the dispatcher. */
final class Answered implements RequestLog {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT");
    private static final int FIRST_ERROR = 400;

    private final Traffic traffic;

    Answered(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public void log(Request request, Response response) {
        Optional<Route> route = request.getAttribute(Traffic.Exchange.ROUTE) instanceof Route found
                ? Optional.of(found)
                : Optional.empty();
        String path = route.map(Route::path).orElse(Traffic.Exchange.NO_ROUTE);
        boolean routine = response.getStatus() < FIRST_ERROR
                && route.filter(Route::isPlain).isPresent();
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        Duration time = Duration.ofNanos(Math.max(0, System.nanoTime() - request.getBeginNanoTime()));
        traffic.answered(new Traffic.Exchange(method, path, routine, response.getStatus(), time));
    }
}
