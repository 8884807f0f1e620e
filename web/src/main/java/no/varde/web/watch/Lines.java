package no.varde.web.watch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.web.http.JsonText;

/** How a record of the log becomes text. Nobody's input can begin a line of its own, in either form. */
abstract class Lines extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern QUERY = Pattern.compile("\\?[^\\s,;\"'>\\])}]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\u2028\\u2029]");
    private static final String OURS = "no.varde.";

    static String time(LogRecord line) {
        Instant instant = line.getInstant();
        return TIME.format(instant);
    }

    static String level(LogRecord line) {
        int level = line.getLevel().intValue();
        return level >= Level.SEVERE.intValue()
                ? "ERROR"
                : level >= Level.WARNING.intValue() ? "WARN" : level >= Level.INFO.intValue() ? "INFO" : "DEBUG";
    }

    /** The record's text; an address in a library's text loses its query, where people's names may stand. */
    String message(LogRecord line) {
        String text = Optional.ofNullable(formatMessage(line)).orElse("");
        return logger(line).startsWith(OURS) ? text : QUERY.matcher(text).replaceAll("?…");
    }

    static String logger(LogRecord line) {
        return Optional.ofNullable(line.getLoggerName()).orElse("");
    }

    static Map<String, Object> fields(LogRecord line) {
        Object[] parameters = line.getParameters();
        return parameters != null && parameters.length == 1 && parameters[0] instanceof Fields fields
                ? fields.values()
                : Map.of();
    }

    static Optional<Throwable> thrown(LogRecord line) {
        return Optional.ofNullable(line.getThrown());
    }

    /** A line for people: the time, how bad it is, who says it, and what; below it where it was thrown. */
    static final class Text extends Lines {

        @Override
        public String format(LogRecord line) {
            StringJoiner text = new StringJoiner(" ", "", "\n");
            text.add(time(line)).add(String.format(Locale.ROOT, "%-5s", level(line)));
            text.add(plain(logger(line)) + ":").add(plain(message(line)));
            fields(line).forEach((name, value) -> text.add(name + "=" + plain(String.valueOf(value))));
            return text + thrown(line).map(Text::causes).orElse("");
        }

        private static String causes(Throwable thrown) {
            return Causes.of(thrown).stream()
                    .map(cause -> "    " + cause.kind()
                            + (cause.message().isEmpty() ? "" : ": " + plain(cause.message())) + "\n"
                            + cause.frames().stream()
                                    .map(frame -> "        at " + frame + "\n")
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining());
        }

        private static String plain(String text) {
            return CONTROL.matcher(text).replaceAll("\ufffd");
        }
    }

    /** A line for programs: one object of JSON. */
    static final class Json extends Lines {

        @Override
        public String format(LogRecord line) {
            StringJoiner json = new StringJoiner(",", "{", "}\n");
            add(json, "time", time(line));
            add(json, "level", level(line));
            add(json, "logger", logger(line));
            add(json, "message", message(line));
            fields(line).forEach((name, value) -> add(json, name, value));
            thrown(line).ifPresent(thrown -> json.add("\"causes\":" + causes(thrown)));
            return json.toString();
        }

        private static void add(StringJoiner json, String name, Object value) {
            json.add(JsonText.quoted(name) + ":"
                    + (value instanceof Number ? value.toString() : JsonText.quoted(value.toString())));
        }

        private static String causes(Throwable thrown) {
            return Causes.of(thrown).stream()
                    .map(cause -> {
                        StringJoiner json = new StringJoiner(",", "{", "}");
                        add(json, "kind", cause.kind());
                        if (!cause.message().isEmpty()) {
                            add(json, "message", cause.message());
                        }
                        return json.add("\"frames\":"
                                        + cause.frames().stream()
                                                .map(JsonText::quoted)
                                                .collect(Collectors.joining(",", "[", "]")))
                                .toString();
                    })
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }
}
