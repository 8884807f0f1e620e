package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is killed in the middle of its writes: three times by default, a hundred times when the bars are on. Every
 * write that it had confirmed is there, and no write is there by halves. (The machine itself is not switched off.)
 */
class DurabilityTest {

    private static final boolean BARS = Boolean.getBoolean("varde.bars");
    private static final int KILLS = BARS ? 100 : 3;
    private static final int ENOUGH = 150;
    private static final int COPIES = BARS ? 20 : 3;

    @Test
    void keepsEveryConfirmedWriteWhenItIsKilled(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("varde.db");
        Set<String> confirmed = new HashSet<>();
        for (int round = 0; round < KILLS; round++) {
            confirmed.addAll(writeAndKill(file, "round" + round, ENOUGH + 37 * (round % 10)));
            assertThat(StoreFile.check(file).faults()).isEmpty();
            try (SqliteStore store = SqliteStore.open(file)) {
                check(store, confirmed);
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(KILLS * ENOUGH);
    }

    @Test
    void aCopyTakenUnderLoadRestoresToAConsistentState(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("varde.db");
        Process writer = new ProcessBuilder(Child.command(CrashingWriter.class, file.toString(), "load"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Queue<String> confirmed = new ConcurrentLinkedQueue<>();
        try {
            new Thread(() -> writer.inputReader(StandardCharsets.UTF_8).lines().forEach(confirmed::add)).start();
            for (int copies = 1; copies <= COPIES; copies++) {
                await(() -> confirmed.size() > 50);
                Set<String> before = Set.copyOf(confirmed);
                Path copy = folder.resolve("copy" + copies + ".db");
                Path restored = folder.resolve("restored" + copies + ".db");
                StoreFile.copy(file, copy);
                StoreFile.restore(copy, restored, folder.resolve("kept" + copies));
                try (SqliteStore store = SqliteStore.open(restored)) {
                    check(store, before);
                }
                await(() -> confirmed.size() > before.size());
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; !condition.getAsBoolean(); tries++) {
            assertThat(tries).as("hundredths of a second of waiting").isLessThan(6_000);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Lets a program write until it has confirmed enough, kills it, and answers everything that it confirmed. */
    private static List<String> writeAndKill(Path file, String word, int enough) throws Exception {
        Process process = new ProcessBuilder(Child.command(CrashingWriter.class, file.toString(), word))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            while (confirmed.size() < enough) {
                String line = lines.readLine();
                assertThat(line).as("confirmed write %d", confirmed.size()).isNotNull();
                confirmed.add(line);
            }
            assertThat(catchThrowableOfType(SqliteStore.Failure.class, () -> SqliteStore.open(file))
                            .reason())
                    .isEqualTo(SqliteStore.Reason.IN_USE);
            assertThat(process.toHandle().destroyForcibly()).isTrue(); // unlike the process itself, leaves its output
            readWhatIsLeft(lines, confirmed);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("the exit of a killed program").isNotZero();
        return confirmed;
    }

    /** Whole lines only: the last one may have been cut off, and then it was not confirmed to anybody. */
    private static void readWhatIsLeft(BufferedReader lines, List<String> confirmed) throws IOException {
        StringBuilder rest = new StringBuilder();
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            rest.append((char) next);
        }
        int end = rest.lastIndexOf("\n");
        if (end > 0) {
            confirmed.addAll(rest.substring(0, end).lines().toList());
        }
    }

    private static void check(SqliteStore store, Set<String> confirmed) {
        Facts facts = store.read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow());
        Set<String> measures = new HashSet<>();
        facts.all(Measure.class).forEach(measure -> measures.add(measure.id()));
        assertThat(measures).containsAll(confirmed);
        measures.remove(CrashingWriter.SHARED);
        assertThat(facts.all(Link.class)).extracting(Link::measure).containsExactlyInAnyOrderElementsOf(measures);
        assertThat(store.<Long>read(from -> from.find("solvik", Ref.measure(CrashingWriter.SHARED))
                        .orElseThrow()
                        .version()))
                .as("one change of the shared measure a write")
                .isEqualTo(measures.size() + 1L);
    }
}
