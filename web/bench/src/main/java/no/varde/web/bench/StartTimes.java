package no.varde.web.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How soon the first page comes and how much memory it has taken, for the real server and the bare one in turns. Ends
 * with 1 when the real one takes more than 1.5 times as long, or 160 MB.
 */
public final class StartTimes {
    private static final int RUNS = 7;
    private static final double MOST_TIMES = 1.5;
    private static final double MOST_MEGABYTES = 160;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();

    private StartTimes() {}

    private record Start(double milliseconds, double megabytes) {}

    /** Arguments: the jar of the server and that of {@link BareServer}. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("varde-start");
        var real = new ArrayList<Start>();
        var bare = new ArrayList<Start>();
        for (int run = 0; run <= RUNS; run++) {
            var one = start(List.of("-jar", arguments[0], "--demo", "--data", data.toString(), "--port"));
            var other = start(List.of("-jar", arguments[1]));
            // the first makes the sample, and both bring the files into memory
            if (run > 0) {
                real.add(one);
                bare.add(other);
            }
        }
        double times = median(real.stream().map(Start::milliseconds).toList())
                / median(bare.stream().map(Start::milliseconds).toList());
        double memory = median(real.stream().map(Start::megabytes).toList());
        show("Varde", real);
        show("bare ", bare);
        System.out.printf(
                Locale.ROOT,
                "%.2f times the bare server (at most %.1f), %.0f MB (at most %.0f)%n",
                times,
                MOST_TIMES,
                memory,
                MOST_MEGABYTES);
        if (times > MOST_TIMES || memory > MOST_MEGABYTES) {
            System.exit(1);
        }
    }

    private static void show(String name, List<Start> starts) {
        System.out.printf(
                Locale.ROOT,
                "%s: first page after %.0f ms, %.0f MB resident (medians of %d)%n",
                name,
                median(starts.stream().map(Start::milliseconds).toList()),
                median(starts.stream().map(Start::megabytes).toList()),
                starts.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Start start(List<String> arguments) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        command.add(String.valueOf(port));
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("No answer from " + command);
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            TimeUnit.MILLISECONDS.sleep(500);
            return new Start(milliseconds, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double resident(long pid) throws IOException {
        var status = RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        return status.find() ? Long.parseLong(status.group(1)) / 1024.0 : Double.NaN;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
