package no.varde.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.Networks;
import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How programs ask how the server does, and who is told what. */
class WatchPagesTest {

    private static final String TOKEN = "0123456789abcdef";
    private static final Pattern SAMPLE =
            Pattern.compile("[a-z_]+(\\{([a-z_]+=\"([^\"\\\\\\n]|\\\\.)*\",?)*})? (-?[0-9.eE+-]+|NaN|[+-]Inf)");

    private final Metrics metrics = new Metrics("1.2.3");
    private Optional<Served> served = Optional.empty();

    @AfterEach
    void stop() {
        served.ifPresent(Served::close);
    }

    @Test
    void whoeverAsksIsToldThatItLives() {
        HttpResponse<String> health = serve("127.0.0.1", State.FAILED).get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"alive\"}");
        assertThat(health.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whoeverAsksIsToldWhetherItIsReadyAndOnlyWatchersWhatIsWrong() {
        Served alone = serve("", State.FAILED);
        HttpResponse<String> told = alone.get("/ready");
        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.body())
                .isEqualTo(
                        "{\"status\":\"not ready\",\"checks\":{\"thing\":{\"state\":\"failed\",\"detail\":\"a \\\"b\\\"\"}}}");
        HttpResponse<String> stranger = alone.get("/ready", "X-Forwarded-For", "203.0.113.9");
        assertThat(stranger.body()).isEqualTo("{\"status\":\"not ready\",\"checks\":{\"thing\":\"failed\"}}");
    }

    @Test
    void aWarningLeavesItReady() {
        HttpResponse<String> told = serve("", State.WARNING).get("/ready", "X-Forwarded-For", "203.0.113.9");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).isEqualTo("{\"status\":\"ready\",\"checks\":{\"thing\":\"warning\"}}");
    }

    @Test
    void thisMachineReadsTheFigures() {
        HttpResponse<String> figures = serve("", State.OK).get("/metrics");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(figures.body())
                .contains("varde_info{version=\"1.2.3\"} 1", "jvm_memory_used_bytes{", "jvm_threads_");
    }

    @Test
    void whatCameThroughAnUntrustedProxyIsFromNobodyKnown() {
        Served alone = serve("", State.OK);
        assertThat(alone.get("/metrics", "X-Forwarded-For", "127.0.0.1").statusCode())
                .isEqualTo(403);
        assertThat(alone.get("/metrics", "Via", "1.1 somewhere").statusCode()).isEqualTo(403);
        assertThat(alone.get("/metrics", "X-Forwarded-For", "10.0.0.5").statusCode())
                .as("it may not name a watcher's address either")
                .isEqualTo(403);
    }

    @Test
    void behindATrustedProxyTheClientsAddressCounts() {
        Served behind = serve("127.0.0.1", State.OK);
        assertThat(behind.get("/metrics").statusCode())
                .as("a proxy that does not say who asks")
                .isEqualTo(403);
        assertThat(behind.get("/metrics", "X-Forwarded-For", "127.0.0.1").statusCode())
                .isEqualTo(403);
        assertThat(behind.get("/metrics", "X-Forwarded-For", "10.0.0.5").statusCode())
                .isEqualTo(200);
        assertThat(behind.get("/metrics", "X-Forwarded-For", "10.0.0.5, 203.0.113.9")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverHasTheTokenReadsTheFiguresOverAnEncryptedConnection() {
        Served behind = serve("127.0.0.1", State.OK);
        for (String right : List.of("Bearer " + TOKEN, "bearer " + TOKEN)) {
            assertThat(behind.get("/metrics", "X-Forwarded-Proto", "https", "Authorization", right)
                            .statusCode())
                    .isEqualTo(200);
        }
        for (String wrong : List.of(TOKEN, "Bearer", "Bearer " + TOKEN + "0", "Basic " + TOKEN, "Bearer x")) {
            assertThat(behind.get("/metrics", "X-Forwarded-Proto", "https", "Authorization", wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(403);
        }
        assertThat(behind.get("/metrics", "X-Forwarded-Proto", "http", "Authorization", "Bearer " + TOKEN)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void requestsAreCountedByTheirRouteAndNothingThatSomebodyChose() {
        Served alone = serve("", State.OK);
        for (String id : List.of("one", "two", "kari-nordmann")) {
            alone.get("/things/" + id + "?q=kari");
        }
        alone.get("/nowhere/kari");
        alone.send(alone.request("/nowhere").method("BREW", HttpRequest.BodyPublishers.noBody()));
        alone.get("/a%2Fb");
        String figures = alone.get("/metrics").body();
        assertThat(figures)
                .contains(
                        "varde_http_request_duration_seconds_count{method=\"GET\",route=\"/things/{id}\",status=\"200\"} 3",
                        "varde_http_request_duration_seconds_count{method=\"GET\",route=\"-\",status=\"404\"} 1",
                        "varde_http_request_duration_seconds_count{method=\"GET\",route=\"-\",status=\"400\"} 1",
                        "varde_http_request_duration_seconds_count{method=\"OTHER\",route=\"-\",status=\"404\"} 1",
                        "le=\"+Inf\"")
                .doesNotContain("kari", "BREW", "nowhere");
    }

    @Test
    void everyLineIsAsThePrometheusFormatWantsIt() {
        Served alone = serve("", State.OK);
        metrics.gauge("varde_test_bytes", "A figure with a \\ and\na second line.", () -> Double.NaN);
        metrics.written(true, Duration.ofMillis(3));
        metrics.written(false, Duration.ofMillis(3));
        String figures = alone.get("/metrics").body();
        assertThat(figures.lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("# HELP ")
                        || line.startsWith("# TYPE ")
                        || SAMPLE.matcher(line).matches());
        assertThat(figures)
                .contains(
                        "varde_database_write_duration_seconds_count{outcome=\"done\"} 1",
                        "varde_database_write_duration_seconds_count{outcome=\"undone\"} 1",
                        "varde_test_bytes NaN")
                .endsWith("\n");
        long families =
                figures.lines().filter(line -> line.startsWith("# TYPE ")).count();
        long names = figures.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ", 4)[2])
                .distinct()
                .count();
        assertThat(names).isEqualTo(families);
    }

    private Served serve(String proxies, State state) {
        Check check = Check.of("thing", () -> new Result(state, "a \"b\""));
        Watch watch = new Watch(
                new Readiness(List.of(check), Served.NOW),
                metrics,
                new Watchers(Optional.of(TOKEN), Networks.parse("10.0.0.0/8").orElseThrow(), false));
        Networks trusted = Networks.parse(proxies).orElseThrow();
        Served fresh = Served.listening(
                routes -> {
                    WatchPages.addTo(routes, watch);
                    routes.get("/things/{id}", Right.OPEN, request -> Answer.text("text/plain", "x"));
                },
                Served.listening(Optional.empty(), trusted, 5),
                metrics);
        served = Optional.of(fresh);
        return fresh;
    }
}
