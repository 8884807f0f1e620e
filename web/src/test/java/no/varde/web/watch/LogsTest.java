package no.varde.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What stands in the log, in both its forms, and what never does. */
class LogsTest {

    private static final String OURS = "no.varde.web.http.Dispatcher";
    private static final String LIBRARY = "org.eclipse.jetty.server.Server";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aLineForPeopleSaysWhenHowBadWhoAndWhat() {
        assertThat(text(line(Level.WARNING, OURS, "The disk is nearly full", Map.of("mb", 7))))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z WARN  " + OURS
                        + ": The disk is nearly full mb=7\n");
    }

    @Test
    void aLineForProgramsIsOneObject() {
        JsonNode json = json(line(Level.SEVERE, OURS, "Trouble: «æøå»", Map.of("status", 500, "route", "/{id}")));
        assertThat(json.get("level").asString()).isEqualTo("ERROR");
        assertThat(json.get("logger").asString()).isEqualTo(OURS);
        assertThat(json.get("message").asString()).isEqualTo("Trouble: «æøå»");
        assertThat(json.get("status").isNumber()).isTrue();
        assertThat(json.get("route").asString()).isEqualTo("/{id}");
        assertThat(json.get("time").asString()).endsWith("Z");
    }

    @Test
    void nobodysInputBeginsALineOfItsOwn() {
        for (String end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u001b[2K", "\f")) {
            LogRecord line = line(Level.INFO, OURS, "Hello" + end + "2026-01-01 ERROR forged", Map.of("x", "a" + end));
            String text = text(line);
            assertThat(text).endsWith("\n").doesNotContain("\u001b", "\r", "\u0085", "\u2028");
            assertThat(text.lines()).hasSize(1);
            assertThat(raw(line, true).lines()).hasSize(1);
            assertThat(json(line).get("message").asString()).contains(end);
        }
    }

    @Test
    void aFailureIsWrittenWithItsPlaceButNotWithWhatSomebodyTyped() {
        Exception typed = new IllegalArgumentException("Not an address: kari.nordmann@fjordvik.no");
        LogRecord line = line(Level.SEVERE, OURS, "Failure 4711 at /{municipality}", Map.of());
        line.setThrown(new IllegalStateException("for Kari Nordmann", typed));
        assertThat(text(line))
                .contains("java.lang.IllegalStateException\n", "java.lang.IllegalArgumentException\n", "    at ")
                .contains("LogsTest")
                .doesNotContainIgnoringCase("kari");
        JsonNode causes = json(line).get("causes");
        assertThat(causes.size()).isEqualTo(2);
        assertThat(causes.get(1).get("kind").asString()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(causes.get(1).get("message")).isNull();
        assertThat(causes.toString()).doesNotContainIgnoringCase("kari");
    }

    @Test
    void whatAFailureSaysOfTheMachineIsWritten() {
        LogRecord line = line(Level.SEVERE, OURS, "Failure", Map.of());
        line.setThrown(new IOException("No space left on device\nforged"));
        assertThat(text(line))
                .contains("java.io.IOException: No space left on device")
                .doesNotContain("\nforged");
        assertThat(json(line).get("causes").get(0).get("message").asString()).startsWith("No space left");
    }

    @Test
    void anAddressInALibrarysWordsLosesItsQuery() {
        LogRecord line = line(Level.WARNING, LIBRARY, "Cannot handle /fjordvik/measures?q=kari+nordmann now", Map.of());
        assertThat(text(line)).contains("/fjordvik/measures?… now").doesNotContain("kari");
        assertThat(json(line).get("message").asString()).doesNotContain("kari");
    }

    private static LogRecord line(Level level, String logger, String message, Map<String, Object> fields) {
        LogRecord line = new LogRecord(level, message);
        line.setLoggerName(logger);
        line.setParameters(new Object[] {new Fields(fields)});
        return line;
    }

    private static String text(LogRecord line) {
        return raw(line, false);
    }

    private static JsonNode json(LogRecord line) {
        return JSON.readTree(raw(line, true));
    }

    private static String raw(LogRecord line, boolean json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handler handler = Logs.handler(new PrintStream(out, true, StandardCharsets.UTF_8), json);
        handler.publish(line);
        return out.toString(StandardCharsets.UTF_8);
    }
}
