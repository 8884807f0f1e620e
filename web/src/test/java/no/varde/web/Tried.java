package no.varde.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.web.http.Traffic;

/**
 * What the tests of a run have tried, a line each in a file: {@link EverythingTriedIT}, which comes after them, holds it
 * against the table of routes.
 */
public final class Tried {

    /** The paths of the pages that were there and that axe looked at. */
    public static final Tried PAGES = new Tried("pages.txt");

    /** The routes of the forms that were sent and taken: not refused, and not shown again with what is wrong in them. */
    public static final Tried FORMS = new Tried("forms.txt");

    private static final Logger REQUESTS = Logger.getLogger("no.varde.requests");
    private static final Pattern TAKEN = Pattern.compile("method=POST, route=(\\S+), status=[23]\\d\\d,");

    private final Path file;
    private final Set<String> seen = new TreeSet<>();

    private Tried(String name) {
        file = Path.of("target", "tried", name);
    }

    /** Keeps it; what an earlier run left behind is gone as soon as anything is kept. */
    public synchronized void add(String what) {
        if (!seen.add(what)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (seen.size() == 1) {
                Files.deleteIfExists(file);
            }
            Files.writeString(file, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept in the last run; nothing when there was none. */
    Set<String> all() throws IOException {
        return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
    }

    /** Hears which forms a server takes. */
    static Traffic listening() {
        return exchange -> {
            if (exchange.method().equals("POST") && exchange.status() < 400) {
                FORMS.add(exchange.route());
            }
        };
    }

    /** Hears it of the whole program, which tells of it in its log alone. */
    static void listenToTheLog() {
        if (REQUESTS.getHandlers().length == 0) {
            REQUESTS.addHandler(new Requests());
        }
    }

    private static final class Requests extends Handler {

        @Override
        public void publish(LogRecord line) {
            Object[] parameters = line.getParameters();
            Matcher taken = TAKEN.matcher(parameters == null ? "" : String.valueOf(parameters[0]));
            if (taken.find()) {
                FORMS.add(taken.group(1));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
