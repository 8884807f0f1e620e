package no.varde.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.web.http.Traffic;

/**
 * What the tests of a run have tried, a line each in files: {@link EverythingTriedIT}, which comes after them, holds it
 * against the table of routes.
 */
public final class Tried {

    /** Where what the tests tried is kept. */
    private static final Path FOLDER = Path.of("target", "tried");

    /** The build that runs; what earlier ones left does not count. */
    private static final long BUILD = build();

    /** The paths of the pages that were there and that axe looked at. */
    public static final Tried PAGES = new Tried("pages");

    /** The routes of the forms that were sent and taken: not refused, and not shown again with what is wrong in them. */
    public static final Tried FORMS = new Tried("forms");

    private static final Logger REQUESTS = Logger.getLogger("no.varde.requests");
    private static final Pattern TAKEN = Pattern.compile("method=POST, route=(\\S+), status=[23]\\d\\d,");

    private final String name;
    private final Set<String> seen = new TreeSet<>();

    private Tried(String name) {
        this.name = name + "-" + BUILD + "-";
    }

    /** The process of the build: the first Java program of those that led to this one. */
    private static long build() {
        long first = ProcessHandle.current().pid();
        for (Optional<ProcessHandle> each = Optional.of(ProcessHandle.current());
                each.isPresent();
                each = each.get().parent()) {
            if (each.get()
                    .info()
                    .command()
                    .filter(command -> command.matches(".*java(?:\\.exe)?"))
                    .isPresent()) {
                first = each.get().pid();
            }
        }
        return first;
    }

    /** Keeps it; each process of a build has a file of its own. */
    public synchronized void add(String what) {
        if (!seen.add(what)) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ProcessHandle.current().pid() + ".txt");
            Files.writeString(file, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept by all processes of this build; nothing when there was none. */
    Set<String> all() throws IOException {
        Set<String> all = new TreeSet<>();
        if (Files.isDirectory(FOLDER)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, name + "*")) {
                for (Path file : files) {
                    all.addAll(Files.readAllLines(file));
                }
            }
        }
        return all;
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
