package no.varde.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Puts a copy in the place of a database. */
final class Restore {

    private static final String INCOMING = ".restoring";
    private static final String WAITING = "-wal";
    private static final String SHARED = "-shm";

    private Restore() {}

    static StoreFile.Contents restore(Path copy, Path file, Path kept, Schema schema) {
        Path incoming = Database.beside(file, INCOMING);
        Lock lock = Database.lock(file);
        try {
            delete(incoming);
            StoreFile.Contents contents = prepare(copy, incoming, schema);
            keep(file, kept);
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Backup.forceFolder(file);
            return contents;
        } catch (SQLException e) {
            throw Failures.of("Cannot restore " + copy, file, e);
        } catch (IOException e) {
            throw Failures.of("Cannot restore " + copy, file, e);
        } finally {
            end(lock, incoming);
        }
    }

    private static void end(Lock lock, Path incoming) {
        try {
            delete(incoming);
            lock.close();
        } catch (IOException e) {
            throw Failures.of("Cannot tidy up after restoring to " + incoming, incoming, e);
        }
    }

    /**
     * A copy of the copy, brought up to date and looked through. Nothing in it lets in somebody who was let out after the
     * copy was taken: everyone signs in again, and links that nobody had used are sent once more.
     */
    private static StoreFile.Contents prepare(Path copy, Path incoming, Schema schema)
            throws SQLException, IOException {
        try (Session session = Database.onlooker(copy)) {
            schema.checkFilled(session, copy);
            Opening.refuseDamaged(session.ask("pragma integrity_check(1)"), copy);
        }
        Backup.copy(copy, incoming, schema, Backup.Extent.LASTING);
        try (Session session = Database.writer(incoming)) {
            schema.migrate(session);
        }
        StoreFile.Report report = Inspection.of(incoming, schema);
        if (!report.faults().isEmpty()) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.DAMAGED,
                    "The copy is damaged: " + copy + ": "
                            + report.faults().get(0).detail());
        }
        Backup.force(incoming, StandardOpenOption.WRITE);
        return report.contents();
    }

    /**
     * Gives the present file its second name. What waits in its {@code -wal} goes into it first; when it is too damaged for
     * that, both are kept, so that whoever wants to can try to save more.
     */
    private static void keep(Path file, Path kept) throws IOException {
        if (Files.exists(kept)) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.NAME_TAKEN, "There is a file of this name already, and it is kept: " + kept);
        }
        if (Database.sizeOf(Database.beside(file, WAITING)) > 0) {
            Files.copy(Database.beside(file, WAITING), Database.beside(kept, WAITING));
            if (fold(file)) {
                Files.delete(Database.beside(kept, WAITING));
            }
        }
        if (Files.exists(file)) {
            secondName(file, kept);
        }
        Files.deleteIfExists(Database.beside(file, WAITING));
        Files.deleteIfExists(Database.beside(file, SHARED));
        Backup.forceFolder(file);
    }

    private static boolean fold(Path file) {
        if (Database.sizeOf(file) == 0) {
            return false;
        }
        try (Session session = Database.plain(file)) {
            String busy = session.ask("pragma wal_checkpoint(truncate)");
            return busy.equals("0") && Database.sizeOf(Database.beside(file, WAITING)) == 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void secondName(Path file, Path kept) throws IOException {
        try {
            Files.createLink(kept, file);
        } catch (IOException | UnsupportedOperationException e) {
            copyWhole(file, kept);
        }
    }

    private static void copyWhole(Path file, Path kept) throws IOException {
        boolean whole = false;
        try {
            Files.copy(file, kept);
            Backup.force(kept, StandardOpenOption.WRITE);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(kept);
            }
        }
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(Database.beside(file, WAITING));
        Files.deleteIfExists(Database.beside(file, SHARED));
    }
}
