package no.varde.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a demonstration in a process of its own, so that it can be killed, or has a heap of its own. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it, and waits until it says its address.
     *
     * @param data its folder; what it says goes into a file beside it
     * @param java options for Java itself
     */
    static ServerProcess start(Path data, String... java) throws IOException, InterruptedException {
        Path said = data.resolveSibling(data.getFileName() + ".said");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(java));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher address = ADDRESS.matcher(Files.readString(said));
            if (address.find()) {
                return new ServerProcess(process, address.group());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly();
        throw new AssertionError("The server did not say where it is: " + Files.readString(said));
    }

    /** The address that it said. */
    String address() {
        return address;
    }

    /** Ends it at once, with SIGKILL where there is such a thing, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The server survived");
        }
    }

    /** How long it has used a processor. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
