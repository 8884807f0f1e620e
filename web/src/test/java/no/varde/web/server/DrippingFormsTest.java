package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole program with 32 clients that send their forms drop by drop: the others wait no longer for their pages than
 * without them. Rounds with and without drops take turns, so that what else the machine does falls on both.
 */
class DrippingFormsTest {

    private static final boolean WHOLE = Boolean.getBoolean("varde.bars");
    private static final int ROUNDS = WHOLE ? 10 : 3;
    private static final int PAGES = WHOLE ? 300 : 40;
    private static final int CLIENTS = 32;
    private static final double MOST_TIMES = 1.5;
    private static final double NOISE_MS = 10;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @SuppressWarnings("NullAway.Init")
    private static SampleServer sample;

    @BeforeAll
    static void serve() {
        sample = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void theyDoNotSlowTheOthers() throws Exception {
        URI page = get(URI.create(sample.url("/"))).uri();
        for (int i = 0; i < PAGES; i++) {
            get(page);
        }
        List<Double> quiet = new ArrayList<>();
        List<Double> dripping = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            measure(page, quiet);
            try (Drops drops = new Drops(page.getPort())) {
                measure(page, dripping);
                assertThat(drops.stillOpen()).as("the drops fell all the while").isEqualTo(CLIENTS);
            }
        }
        assertThat(median(dripping))
                .as("median wait for a page in ms, beside %.1f without drops", median(quiet))
                .isLessThan(MOST_TIMES * median(quiet) + NOISE_MS);
    }

    private static void measure(URI page, List<Double> times) throws Exception {
        for (int i = 0; i < PAGES; i++) {
            long begun = System.nanoTime();
            assertThat(get(page).statusCode()).isEqualTo(200);
            times.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private static HttpResponse<Void> get(URI page) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.discarding());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Clients that each have a form under way and send a byte of it now and then. */
    private static final class Drops implements AutoCloseable {

        private static final String FORM = "POST /demo/role HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\nrole=";

        private final List<Raw> clients = new ArrayList<>();
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

        Drops(int port) throws IOException {
            for (int i = 0; i < CLIENTS; i++) {
                Raw client = new Raw(port);
                clients.add(client);
                client.send(FORM);
            }
            var unused = clock.scheduleAtFixedRate(
                    () -> clients.forEach(client -> client.send("x")), 50, 50, TimeUnit.MILLISECONDS);
        }

        long stillOpen() {
            return clients.stream().filter(client -> client.send("x")).count();
        }

        @Override
        public void close() throws IOException {
            clock.shutdownNow();
            for (Raw client : clients) {
                client.close();
            }
        }
    }
}
