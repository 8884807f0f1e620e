package no.varde.persistence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that tries what can be done with a file in a folder that cannot be written. */
final class ReadOnlyDisk {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReadOnlyDisk() {}

    /** Takes the folder, and another that can be written. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("varde.db");
        refused("open", () -> SqliteStore.open(file));
        refused("new", () -> SqliteStore.open(folder.resolve("new.db")));
        OUT.println("check " + StoreFile.check(file).faults());
        StoreFile.copy(file, Path.of(arguments[1]).resolve("copy.db"));
        OUT.println("copied");
        refused("copy in it", () -> StoreFile.copy(file, folder.resolve("copy.db")));
    }

    private static void refused(String what, Runnable deed) {
        try {
            deed.run();
            OUT.println(what + " was let through");
        } catch (SqliteStore.Failure e) {
            OUT.println(what + " " + e.reason());
        }
    }
}
