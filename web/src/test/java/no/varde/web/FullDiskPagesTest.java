package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a real disk that is full, in a process of its own: what people see, and what the commands say. */
class FullDiskPagesTest {

    private static final List<String> TRIAL = List.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt");

    @Test
    void nothingIsLostPagesAreReadAndItGoesOnWhenThereIsRoom(@TempDir Path folder) throws Exception {
        assumeTrue(canMount(), "This machine lets nobody mount a small disk of one's own (unshare)");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        List<String> said = run("mount -t tmpfs -o size=40m tmpfs " + disk, disk.toString(), elsewhere.toString());
        assertThat(said)
                .contains(
                        "comment 507 60",
                        "typed 507 60",
                        "program 507 60",
                        "type application/problem+json;charset=utf-8")
                .contains("kept true Det er ikke plass til å lagre")
                .contains("nynorsk Det er ikkje plass til å lagre", "english There is no room to save")
                .contains("file 507 60", "file Det er ikke plass til å ta imot filen")
                .contains("again 303 -", "once 1", "all true", "none by halves true");
        assertThat(said).filteredOn(line -> line.startsWith("read")).hasSize(5).containsOnly("read 200");
        assertThat(said)
                .filteredOn(line -> line.matches("(check|backup|restore) .*"))
                .satisfiesExactly(
                        check -> assertThat(check).isEqualTo("check 0 "),
                        onIt -> assertThat(onIt).startsWith("backup 1 ").contains("full", "copy.db"),
                        elsewhereIt -> assertThat(elsewhereIt).isEqualTo("backup 0 "),
                        restore -> assertThat(restore).startsWith("restore 1 ").contains("full"),
                        after -> assertThat(after).isEqualTo("check 0 "));
    }

    private static boolean canMount() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(TRIAL)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs the program after a mount that nobody else sees; what it said. */
    private static List<String> run(String mount, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-ec", mount + "; exec \"$@\"", "sh"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FullDiskServer.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("It failed: " + said);
        }
        return said.lines().toList();
    }
}
