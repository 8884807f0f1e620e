package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups of a store in which many write at once, in two municipalities; each backup is restored and looked through. Two by
 * default, and fifty of a store that grows from each to the next when the bars are on. While one is looked through nobody
 * writes, since the store would grow faster than it can be looked through.
 */
class BackupUnderLoadTest {

    private static final boolean BARS = Boolean.getBoolean("varde.bars");
    private static final int WRITERS = 8;
    private static final int BACKUPS = BARS ? 50 : 2;
    private static final int BETWEEN = BARS ? 100 : 20;
    private static final List<String> PLACES = List.of("solvik", "nesodd");
    private static final Ref SHARED = Ref.measure("shared");
    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));

    /** How many writes each writer was told of as done. */
    private final AtomicIntegerArray confirmed = new AtomicIntegerArray(WRITERS);

    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicBoolean resting = new AtomicBoolean();

    @Test
    void eachRestoresToOneInstantWithEverythingThatWasConfirmedBeforeIt(@TempDir Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<Integer>> writers = new ArrayList<>();
        int last = 0;
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"))) {
            begin(store);
            try {
                IntStream.range(0, WRITERS).forEach(each -> writers.add(threads.submit(writing(store, each))));
                for (int number = 0; number < BACKUPS; number++) {
                    resting.set(false);
                    waitFor(total() + BETWEEN, writers);
                    int[] before = now();
                    Path backup = folder.resolve("backup.db");
                    store.backup(backup);
                    int[] after = now();
                    resting.set(true);
                    last = check(backup, folder.resolve("restored" + number), before, after);
                    Files.delete(backup);
                }
            } finally {
                done.set(true);
                threads.shutdown();
                assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            }
        }
        for (Future<Integer> each : writers) {
            assertThat(each.get()).as("writes of one who wrote to the end").isPositive();
        }
        if (BARS) {
            System.out.println(BACKUPS + " backups while " + WRITERS + " wrote, all restored whole; " + last
                    + " writes in the last of them, " + total() + " confirmed altogether");
        }
    }

    private static void begin(SqliteStore store) {
        store.write(KARI, to -> {
            for (String place : PLACES) {
                to.serve(LocalMunicipality.fictional(place, "Kommune " + place, LocalDate.of(2024, 1, 1)));
                to.add(place, Measure.titled(SHARED.id(), "0"));
            }
            return true;
        });
    }

    private static String place(int writer) {
        return PLACES.get(writer % PLACES.size());
    }

    private static String id(int writer, int number) {
        return "w" + writer + "-" + number;
    }

    private Callable<Integer> writing(SqliteStore store, int writer) {
        return () -> {
            int number = 0;
            while (!done.get()) {
                if (resting.get()) {
                    TimeUnit.MILLISECONDS.sleep(1);
                    continue;
                }
                int next = ++number;
                store.write(KARI, to -> write(to, writer, next));
                confirmed.incrementAndGet(writer);
            }
            return number;
        };
    }

    /** One write: a measure, its link, and the municipality's shared measure, which counts the writes. */
    private static Saved write(Writing to, int writer, int number) {
        String place = place(writer);
        String id = id(writer, number);
        to.add(place, Measure.titled(id, "Tiltak " + number));
        to.add(place, new Link("l" + id, id, Ref.area("lhl.mat"), Validity.always()));
        long version = to.find(place, SHARED).orElseThrow().version();
        Saved saved = to.change(place, Measure.titled(SHARED.id(), String.valueOf(version)), version);
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return saved;
    }

    private int total() {
        return IntStream.of(now()).sum();
    }

    private int[] now() {
        return IntStream.range(0, WRITERS).map(confirmed::get).toArray();
    }

    private void waitFor(int writes, List<Future<Integer>> writers) throws Exception {
        for (int tries = 0; total() < writes; tries++) {
            assertThat(tries).as("hundredths of a second of waiting").isLessThan(12_000);
            for (Future<Integer> each : writers) {
                assertThat(each.isDone()).as("a writer came to its end").isFalse();
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Restores a backup and looks through it; how many writes are in it. */
    private static int check(Path backup, Path folder, int[] before, int[] after) throws IOException {
        Path restored = Files.createDirectory(folder).resolve("varde.db");
        StoreFile.restore(backup, restored, folder.resolve("kept"));
        assertThat(StoreFile.check(restored).faults()).isEmpty();
        int all = 0;
        try (SqliteStore store = SqliteStore.open(restored)) {
            for (String place : PLACES) {
                Facts facts =
                        store.read(from -> from.facts(place, Reforms.builtIn()).orElseThrow());
                int here = 0;
                for (int writer = 0; writer < WRITERS; writer++) {
                    if (place(writer).equals(place)) {
                        here += written(facts, writer, before[writer], after[writer]);
                    }
                }
                assertThat(facts.all(Measure.class)).as("whole writes alone").hasSize(here + 1);
                assertThat(facts.all(Link.class)).as("whole writes alone").hasSize(here);
                assertThat(store.<Long>read(
                                from -> from.find(place, SHARED).orElseThrow().version()))
                        .as("one change of the shared measure a write")
                        .isEqualTo(here + 1L);
                all += here;
            }
        }
        Files.delete(restored);
        return all;
    }

    /** The writes of one writer: all up to some number, and none of those after it. */
    private static int written(Facts facts, int writer, int before, int after) {
        int number = 0;
        while (facts.find(Ref.measure(id(writer, number + 1))).isPresent()) {
            number++;
        }
        assertThat(number)
                .as("the writes of writer %d, which had confirmed %d before and %d after", writer, before, after)
                .isBetween(before, after + 1);
        return number;
    }
}
