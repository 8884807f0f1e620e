package no.varde.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar as somebody starts it: in a process of its own, with nothing but its options. */
class ServerStartIT {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
    private static final Pattern MEASURE = Pattern.compile("href=\"(/fjordvik/measures/[^\"?#]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How long what is under way is given, and the time that the process takes to end. */
    private static final Duration STOPPING = Duration.ofSeconds(20 + 5);

    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process server;

    @BeforeEach
    void start() throws IOException {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "varde.jar").toString(),
                        "--demo",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }

    @AfterEach
    void stop() {
        server.destroyForcibly();
    }

    @Test
    void servesAPageFinishesWhatIsUnderWayWhenToldToStopAndWarnsOfNothing() throws Exception {
        var page = get(address());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .startsWithIgnoringCase("<!doctype html>")
                .contains("<main", "Fjordvik", "class=\"v-matrix");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();

        var representative = new Colleague(address().toString(), Role.REPRESENTATIVE);
        String measure = measure(representative);
        var told = new AtomicLong();
        String answer = representative.postInHalves(
                measure + "/comments", Map.of("text", "Sendt mens serveren stanset"), () -> {
                    TimeUnit.MILLISECONDS.sleep(500);
                    told.set(System.nanoTime());
                    server.destroy(); // SIGTERM
                    TimeUnit.MILLISECONDS.sleep(500);
                    assertThat(server.isAlive()).as("waits for the form").isTrue();
                });
        assertThat(answer).startsWith("HTTP/1.1 303");
        assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - told.get())).isLessThan(STOPPING);
        assertThat(server.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(said()).content(UTF_8).doesNotContainIgnoringCase("warn").doesNotContain("SEVERE", "Exception");

        start();
        assertThat(get(address().resolve(measure)).body()).contains("Sendt mens serveren stanset");
    }

    private static String measure(Colleague colleague) throws IOException {
        Matcher measure = MEASURE.matcher(colleague.get("/fjordvik/measures").body());
        assertThat(measure.find()).isTrue();
        colleague.get(measure.group(1));
        return measure.group(1);
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    /** The address that the server prints when it is ready. */
    private URI address() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (server.isAlive() && System.nanoTime() < end) {
            var address = ADDRESS.matcher(Files.readString(said()));
            if (address.find()) {
                return URI.create(address.group());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("The server did not say where it is: " + Files.readString(said()));
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString(UTF_8));
    }
}
