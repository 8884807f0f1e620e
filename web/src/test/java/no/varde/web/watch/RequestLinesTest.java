package no.varde.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.Networks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line of the log that each request leaves. */
class RequestLinesTest {

    private static final Logger LOG = Logger.getLogger("no.varde.requests");

    private final Kept kept = new Kept();
    private final Lines.Text text = new Lines.Text();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @BeforeEach
    void listen() {
        LOG.addHandler(kept);
        LOG.setUseParentHandlers(false);
        served = Served.listening(
                routes -> {
                    routes.get("/people/{name}", Right.OPEN, request -> Answer.text("text/plain", "x"));
                    routes.plain("/health", request -> Answer.text("text/plain", "x"));
                    routes.get("/broken", Right.OPEN, request -> {
                        throw new IllegalStateException("kari");
                    });
                },
                Served.listening(Optional.empty(), Networks.NONE, 5),
                new RequestLines());
    }

    @AfterEach
    void stop() {
        served.close();
        LOG.removeHandler(kept);
        LOG.setUseParentHandlers(true);
        LOG.setLevel(null);
    }

    @Test
    void itSaysTheMethodTheRouteTheStatusAndTheTimeAndNothingOfWho() throws InterruptedException {
        served.get("/people/kari-nordmann?born=1980", "Cookie", "secret=1", "User-Agent", "Mozilla");
        assertThat(lines(1))
                .singleElement()
                .asString()
                .matches("\\S+ INFO  no\\.varde\\.requests: request method=GET"
                        + " route=/people/\\{name} status=200 ms=\\d+\\n");
    }

    @Test
    void aPathThatNobodyAnswersIsNotWritten() throws InterruptedException {
        served.get("/kari-nordmann");
        served.get("/a%2Fkari");
        assertThat(lines(2)).allMatch(line -> line.contains(" route=- ")).noneMatch(line -> line.contains("kari"));
    }

    @Test
    void ourOwnFailuresStandOut() throws InterruptedException {
        served.get("/broken");
        assertThat(lines(1)).singleElement().asString().contains("WARN", "route=/broken", "status=500");
    }

    @Test
    void whatIsAskedForAllTheTimeIsWrittenOnlyForThoseWhoWantEverything() throws InterruptedException {
        served.get("/health");
        served.get("/health/none");
        assertThat(lines(1)).singleElement().asString().contains("status=404");
        LOG.setLevel(Level.ALL);
        served.get("/health");
        assertThat(lines(2)).anyMatch(line -> line.contains("DEBUG") && line.contains("route=/health"));
    }

    /** The lines so far, once there are so many: a line is written after its answer. */
    private List<String> lines(int n) throws InterruptedException {
        for (int wait = 0; kept.lines.size() < n && wait < 200; wait++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        List<String> lines = new ArrayList<>();
        kept.lines.forEach(line -> lines.add(text.format(line)));
        return lines;
    }

    private static final class Kept extends Handler {

        private final List<LogRecord> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
