package no.varde.persistence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program of the tests in a process of its own. */
final class Child {

    private Child() {}

    /** What starts a program that has a {@code main}. */
    static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // From Java 24 on a warning stands among what the program says otherwise.
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Runs a program after a shell script that may mount what nobody else sees; skips the test on a machine that does not
     * let one do so. Answers what the program said.
     */
    static List<String> runWithMounts(String script, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        assumeTrue(
                exitCode(List.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt")) == 0,
                "This machine lets nobody mount a small disk of one's own (unshare)");
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-ec", script + "; exec \"$@\"", "sh"));
        command.addAll(command(program, arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(program.getSimpleName() + " failed: " + said);
        }
        return said.lines().toList();
    }

    private static int exitCode(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
