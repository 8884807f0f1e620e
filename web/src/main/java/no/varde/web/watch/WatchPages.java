package no.varde.web.watch;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.JsonText;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.watch.Check.Result;

/**
 * Where programs ask how the server does: {@code /health} whether it lives, {@code /ready} whether it can do its work,
 * {@code /metrics} its figures. Everybody may ask the first two, and gets words; only watchers get details and figures.
 */
public final class WatchPages {

    private static final String JSON = "application/json";

    private final Readiness readiness;
    private final Metrics metrics;
    private final Watchers watchers;

    private WatchPages(Readiness readiness, Metrics metrics, Watchers watchers) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.watchers = watchers;
    }

    /** The routes. */
    public static void addTo(Routes.Builder routes, Watch watch) {
        WatchPages pages = new WatchPages(watch.readiness(), watch.metrics(), watch.watchers());
        routes.plain("/health", request -> Answer.text(JSON, "{\"status\":\"alive\"}"));
        routes.plain("/ready", pages::ready);
        routes.plain("/metrics", pages::metrics);
    }

    private Answer ready(Request request) {
        Map<String, Result> results = readiness.results();
        boolean ready = Readiness.isReady(results);
        boolean details = watchers.have(request);
        String checks = results.entrySet().stream()
                .map(result -> JsonText.quoted(result.getKey()) + ":" + told(result.getValue(), details))
                .collect(Collectors.joining(","));
        return Answer.json(
                ready ? 200 : 503,
                "{\"status\":\"" + (ready ? "ready" : "not ready") + "\",\"checks\":{" + checks + "}}");
    }

    private static String told(Result result, boolean details) {
        String state = JsonText.quoted(result.state().name().toLowerCase(Locale.ROOT));
        return details ? "{\"state\":" + state + ",\"detail\":" + JsonText.quoted(result.detail()) + "}" : state;
    }

    private Answer metrics(Request request) {
        if (!watchers.have(request)) {
            throw HttpError.forbidden();
        }
        return Answer.bytes(Metrics.TYPE, metrics.text());
    }
}
