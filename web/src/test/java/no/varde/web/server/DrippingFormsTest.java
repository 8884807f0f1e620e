package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.varde.core.access.Role;
import no.varde.web.Colleague;
import no.varde.web.SampleServer;
import no.varde.web.sample.SampleMunicipality;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole program with 32 clients that send their forms drop by drop: the others wait no longer for their pages, nor
 * for their own forms, than without them. Rounds with and without drops take turns, so that what else the machine does
 * falls on both.
 */
class DrippingFormsTest {

    private static final boolean WHOLE = Boolean.getBoolean("varde.bars");
    private static final int ROUNDS = WHOLE ? 10 : 3;
    private static final int PAGES = WHOLE ? 300 : 40;
    private static final int CLIENTS = 32;
    private static final double MOST_TIMES = 1.5;
    private static final double NOISE_MS = 10;

    private static final String PAGE = "/" + SampleMunicipality.ID;

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
        Colleague other = new Colleague(sample.url("/"), Role.COORDINATOR);
        Times quiet = new Times();
        Times dripping = new Times();
        for (int round = -1; round < ROUNDS; round++) {
            quiet.measure(other);
            if (round < 0) {
                quiet = new Times(); // that was to warm up
                continue;
            }
            try (Drops drops = new Drops(URI.create(sample.url("/")).getPort())) {
                dripping.measure(other);
                assertThat(drops.stillOpen()).as("the drops fell all the while").isEqualTo(CLIENTS);
            }
        }
        notSlower("a page", quiet.pages, dripping.pages);
        notSlower("a form", quiet.forms, dripping.forms);
    }

    private static void notSlower(String what, List<Double> quiet, List<Double> dripping) {
        assertThat(median(dripping))
                .as("median wait for %s in ms, beside %.1f without drops", what, median(quiet))
                .isLessThan(MOST_TIMES * median(quiet) + NOISE_MS);
    }

    /** How long somebody else waited, in milliseconds. */
    private static final class Times {

        private final List<Double> pages = new ArrayList<>();
        private final List<Double> forms = new ArrayList<>();

        void measure(Colleague other) throws IOException {
            for (int i = 0; i < PAGES; i++) {
                long begun = System.nanoTime();
                assertThat(other.get(PAGE).statusCode()).isEqualTo(200);
                long read = System.nanoTime();
                assertThat(other.post("/demo/role", Map.of("role", "coordinator", "next", PAGE))
                                .statusCode())
                        .isEqualTo(303);
                pages.add((read - begun) / 1e6);
                forms.add((System.nanoTime() - read) / 1e6);
            }
        }
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
