package no.varde.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Copies a database that is in use into a file of its own. */
final class Backup {

    private Backup() {}

    static void copy(Path file, Path target) {
        if (Files.exists(target)) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.OTHER, "There is a file of this name already, and it is kept: " + target);
        }
        Path unfinished = Database.beside(target, ".tmp");
        try {
            Files.deleteIfExists(unfinished);
            copyWhole(file, unfinished);
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            force(Database.folder(target), StandardOpenOption.READ);
        } catch (SQLException e) {
            throw Failures.of("The copy failed", e);
        } catch (IOException e) {
            throw new SqliteStore.Failure(SqliteStore.Reason.NOT_WRITABLE, "The copy failed: " + e, e);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private static void copyWhole(Path file, Path unfinished) throws SQLException {
        try (Session from = Database.plain(file)) {
            from.run("vacuum into ?", unfinished.toAbsolutePath().toString());
        }
        try (Session copy = Database.plain(unfinished)) {
            String found = copy.ask("pragma integrity_check(1)");
            if (!found.equals("ok")) {
                throw new SqliteStore.Failure(SqliteStore.Reason.DAMAGED, "The copy is damaged: " + found);
            }
        }
    }

    /** Waits until a file, or a folder's list of names, is on the disk. */
    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static void deleteQuietly(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            unfinished.toFile().deleteOnExit();
        }
    }
}
