package no.varde.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Opens a file for writing: looks whether it is ours and whole, and brings it up to date, with a copy kept before. */
final class Opening {

    /** Up to this many bytes, checking the whole file at every start takes no time that anybody notices. */
    private static final int SMALL = 32 << 20;

    private Opening() {}

    static Session writer(Path file, Schema schema) throws SQLException {
        refuseWithoutItsBeginning(file);
        boolean unclean = Files.exists(Database.beside(file, "-wal"));
        int found;
        try (Session first = Database.plain(file)) {
            schema.check(first, file);
            if (unclean || Database.sizeOf(file) < SMALL) {
                refuseDamaged(first.ask("pragma quick_check(1)"), file);
            }
            refuseDamaged(unclean ? "ok" : lastPage(first), file);
            found = Schema.of(first);
        }
        Session writer = Database.writer(file);
        boolean ready = false;
        try {
            migrate(writer, schema, found);
            ready = true;
            return writer;
        } finally {
            if (!ready) {
                writer.close();
            }
        }
    }

    /** The database would throw away what waits beside a file that is gone; somebody may have moved only one of them. */
    private static void refuseWithoutItsBeginning(Path file) {
        Path waiting = Database.beside(file, "-wal");
        if (Database.sizeOf(file) == 0 && Database.sizeOf(waiting) > 0) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.DAMAGED, waiting + " is there, but not the file that it belongs to: " + file);
        }
    }

    /** The database does not mind when the file ends within a page, and takes the rest for zeros. */
    static String lastPage(Session session) throws SQLException {
        long rest = Database.sizeOf(session.file()) % Long.parseLong(session.ask("pragma page_size"));
        return rest == 0 ? "ok" : "it ends within a page, " + rest + " bytes after its beginning";
    }

    static void refuseDamaged(String found, Path file) {
        if (!found.equals("ok")) {
            throw new SqliteStore.Failure(SqliteStore.Reason.DAMAGED, "The file is damaged: " + file + ": " + found);
        }
    }

    /** The copy stays, unless not even the first step could be taken. */
    private static void migrate(Session writer, Schema schema, int found) throws SQLException {
        boolean older = found > 0 && found < schema.version();
        Optional<Path> kept = older ? Optional.of(keep(writer.file(), schema)) : Optional.empty();
        boolean done = false;
        try {
            schema.migrate(writer);
            done = true;
        } finally {
            if (!done && kept.isPresent() && Schema.of(writer) == found) {
                delete(kept.get());
            }
        }
    }

    /** Copies a file before it is changed to a version: {@code varde.db.before-2}, or {@code .before-2.2} the next time. */
    private static Path keep(Path file, Schema schema) {
        String suffix = ".before-" + schema.version();
        Path kept = Database.beside(file, suffix);
        for (int next = 2; Files.exists(kept); next++) {
            kept = Database.beside(file, suffix + "." + next);
        }
        Backup.copy(file, kept, schema, Backup.Extent.WHOLE);
        return kept;
    }

    private static void delete(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            kept.toFile().deleteOnExit();
        }
    }
}
