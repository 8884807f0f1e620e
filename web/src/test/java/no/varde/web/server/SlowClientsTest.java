package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.Networks;
import no.varde.web.http.Routes;
import no.varde.web.http.StaticFiles;
import no.varde.web.http.Traffic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Clients that take their time, or more than their share, hold up nobody but themselves. */
class SlowClientsTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Limits PATIENT = new Limits(LONG, LONG, LONG, LONG, 500, 400, 12, 4);
    private static final String FORM = String.join(
            "\r\n",
            "POST /form HTTP/1.1",
            "Host: localhost",
            "Sec-Fetch-Site: same-origin",
            "Cookie: varde-visit=AAAAAAAAAAAAAAAAAAAAAA",
            "Content-Type: application/x-www-form-urlencoded",
            "");

    private final List<Raw> clients = new ArrayList<>();
    private final CountDownLatch mayGo = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init")
    private VardeServer server;

    @AfterEach
    void stop() throws IOException {
        mayGo.countDown();
        for (Raw client : clients) {
            client.close();
        }
        server.close();
    }

    @Test
    void moreDrippingFormsThanThereAreThreadsHoldUpNobody() throws Exception {
        serve(PATIENT, Networks.NONE);
        for (int i = 0; i < 100; i++) {
            client().send(FORM + "Content-Length: 1000\r\n\r\nname=");
        }
        for (int drop = 0; drop < 10; drop++) {
            assertThat(clients).allMatch(client -> client.send("x"));
            assertThat(quick("/hello")).isEqualTo(200);
            assertThat(Raw.ask(server.port(), FORM + "Connection: close\r\nContent-Length: 7\r\n\r\ntoken=a"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aFormThatComesInDropsIsReceivedWhole() throws Exception {
        serve(PATIENT, Networks.NONE);
        Raw client = client();
        client.send(FORM + "Connection: close\r\nContent-Length: 40\r\n\r\n");
        for (String drop : "token=wrong&name=abcdefghijklmnopqrstuvwx".split("", -1)) {
            client.send(drop);
        }
        // The token is the wrong one: so it was read to its end, and looked at.
        assertThat(client.rest()).startsWith("HTTP/1.1 403");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aFormThatIsComingWhenTheServerStopsIsReceivedWhole() throws Exception {
        serve(PATIENT, Networks.NONE);
        Raw silent = client();
        Raw client = client();
        client.send(FORM + "Connection: close\r\nContent-Length: 11\r\n\r\ntoken=");
        TimeUnit.MILLISECONDS.sleep(200);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        TimeUnit.MILLISECONDS.sleep(600);
        assertThat(silent.rest()).as("who asks for nothing is not waited for").isEmpty();
        assertThat(stopped).isNotDone();
        client.send("wrong");
        assertThat(client.rest()).startsWith("HTTP/1.1 403");
        assertThat(stopped).succeedsWithin(LONG);
    }

    @Test
    void largeBodiesThatDripHoldOnlySomeOfTheThreads() throws Exception {
        serve(PATIENT, Networks.NONE);
        for (int i = 0; i < 30; i++) {
            client().send(FORM + "Content-Length: 900000\r\n\r\nname=");
        }
        for (int i = 0; i < 30; i++) {
            client().send(FORM + "Transfer-Encoding: chunked\r\n\r\n5\r\nname=\r\n");
        }
        TimeUnit.MILLISECONDS.sleep(300);
        for (int drop = 0; drop < 10; drop++) {
            assertThat(quick("/hello")).isEqualTo(200);
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whoWaitsTooLongForItsTurnWithALargeBodyIsToldThatTheServerIsBusy() throws Exception {
        serve(new Limits(LONG, LONG, Duration.ofSeconds(4), LONG, 500, 400, 12, 1), Networks.NONE);
        client().send(FORM + "Content-Length: 900000\r\n\r\nname=");
        TimeUnit.MILLISECONDS.sleep(300);
        Raw second = client();
        second.send(FORM + "Accept: application/json\r\nContent-Length: 900000\r\n\r\nname=");
        assertThat(second.rest()).startsWith("HTTP/1.1 503").contains("Content-Security-Policy", "\"status\":503");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aHeadThatDripsIsCutOff() throws Exception {
        serve(new Limits(LONG, SHORT, LONG, LONG, 500, 400, 12, 4), Networks.NONE);
        Raw client = client();
        client.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n");
        long begun = System.nanoTime();
        while (client.send("X-Drop: 1\r\n") && seconds(begun) < 30) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(seconds(begun)).isBetween(1.5, 20.0);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theNextHeadOnAConnectionIsCutOffToo() throws Exception {
        serve(new Limits(LONG, SHORT, LONG, LONG, 500, 400, 12, 4), Networks.NONE);
        Raw client = client();
        client.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\nGET /hel");
        long begun = System.nanoTime();
        assertThat(client.rest()).containsOnlyOnce("HTTP/1.1 200");
        assertThat(seconds(begun)).isBetween(1.0, 20.0);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whoDoesNotTakeItsAnswerIsCutOff() throws Exception {
        serve(new Limits(LONG, LONG, LONG, SHORT, 500, 400, 12, 4), Networks.NONE);
        Raw client = client();
        client.send("GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        TimeUnit.SECONDS.sleep(5);
        assertThat(client.rest().length()).isLessThan(64 << 20);
    }

    @Test
    void oneAddressHoldsHalfOfTheThreadsAtMost() throws Exception {
        serve(PATIENT, Networks.parse("127.0.0.1").orElseThrow());
        ExecutorService many = Executors.newFixedThreadPool(40);
        List<Future<Integer>> greedy = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                greedy.add(many.submit(() -> get("/wait", "203.0.113.9")));
            }
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(get("/hello", "203.0.113.10")).isEqualTo(200);
            mayGo.countDown();
            for (Future<Integer> one : greedy) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(200);
            }
        } finally {
            many.shutdownNow();
        }
    }

    private void serve(Limits limits, Networks proxies) throws Exception {
        Consumer<Routes.Builder> rooms = routes -> {
            routes.get("/hello", Right.OPEN, request -> Answer.text("text/plain", "hello"));
            routes.post("/form", Right.CHANGE, request -> Answer.text("text/plain", "sent"));
            routes.get(
                    "/large",
                    Right.OPEN,
                    request -> Answer.download("large", "application/octet-stream", out -> {
                        byte[] much = new byte[1 << 20];
                        for (int i = 0; i < 64; i++) {
                            out.write(much);
                        }
                    }));
            routes.get("/wait", Right.OPEN, request -> {
                assertThat(mayGo.await(30, TimeUnit.SECONDS)).isTrue();
                return Answer.text("text/plain", "waited");
            });
        };
        Routes.Builder routes = Routes.builder();
        StaticFiles.addTo(routes);
        rooms.accept(routes);
        server = VardeServer.start(
                new Listening(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        Optional.empty(),
                        OptionalInt.empty(),
                        proxies,
                        60),
                limits,
                Files.createTempDirectory("varde-uploads"),
                Served.site(),
                routes.build(),
                Traffic.NONE,
                () -> {});
    }

    private Raw client() throws IOException {
        Raw client = new Raw(server.port());
        clients.add(client);
        return client;
    }

    private int quick(String path) throws IOException, InterruptedException {
        return get(path, "203.0.113.1");
    }

    private int get(String path, String from) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("X-Forwarded-For", from)
                .header("X-Forwarded-Proto", "https")
                .timeout(Duration.ofSeconds(20))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
