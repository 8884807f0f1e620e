package no.varde.persistence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Signature;

/**
 * A program that writes on a disk until it is full, goes on when there is room again, and says what happened: for each
 * write that was refused why, and after each trial how many measures there are.
 */
final class SmallDisk {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static int confirmed;
    private static int tried;

    private SmallDisk() {}

    /** Takes a folder on that disk, which holds a file {@code ballast} that can be thrown out. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(KARI, to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                return true;
            });
            untilFull(store);
            count("full", store);
            say("copy", () -> StoreFile.copy(file, folder.resolve("copy.db")));
            say("again", () -> write(store));
            Files.delete(folder.resolve("ballast"));
            for (int more = 0; more < 20; more++) {
                write(store);
            }
            count("room again", store);
            untilFull(store);
            count("full again", store);
        }
        say("start on a full disk", () -> SqliteStore.open(file).close());
        Files.delete(folder.resolve("ballast2"));
        try (SqliteStore store = SqliteStore.open(file)) {
            count("room at last", store);
        }
        OUT.println("faults " + StoreFile.check(file).faults());
        OUT.println("confirmed " + confirmed);
        try (var names = Files.list(folder)) {
            OUT.println("files "
                    + names.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    private static void untilFull(SqliteStore store) {
        try {
            while (true) {
                write(store);
            }
        } catch (SqliteStore.Failure e) {
            OUT.println("write " + e.reason());
        }
    }

    /** One write of fifty measures. */
    private static void write(SqliteStore store) {
        int number = tried++;
        store.write(KARI, to -> {
            for (int i = 0; i < 50; i++) {
                to.add(
                        "solvik",
                        Measure.titled("m" + number + "-" + i, "Et tiltak").withOutcome("Noe ".repeat(20)));
            }
            return true;
        });
        confirmed += 50;
    }

    private static void count(String when, SqliteStore store) {
        int found = store.read(from -> from.facts("solvik", Reforms.builtIn())
                .orElseThrow()
                .all(Measure.class)
                .size());
        OUT.println(when + " " + (found == confirmed ? "all" : found + " of " + confirmed));
    }

    private static void say(String what, Runnable deed) {
        try {
            deed.run();
            OUT.println(what + " done");
        } catch (SqliteStore.Failure e) {
            OUT.println(what + " " + e.reason());
        }
    }
}
