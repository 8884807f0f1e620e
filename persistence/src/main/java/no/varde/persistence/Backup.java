package no.varde.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

/** Copies a database that is in use into a file of its own. */
final class Backup {

    /** What a copy has after its name until it is whole. */
    static final String UNFINISHED = ".unfinished";

    /** The bytes that a copy leaves free on the disk of the database, so that work can go on. */
    private static final long RESERVE = 16 << 20;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private static final System.Logger LOG = System.getLogger(Backup.class.getName());

    /** The tables of what lets somebody in for a time, and of what was put aside when that was over. */
    private static final String PASSING =
            "select name from sqlite_schema where type = 'table' and name in ('session', 'one_time_link', 'parked_form')";

    /** How much of a database a copy takes. */
    enum Extent {
        /** Everything, so that the copy can stand in for the file. */
        WHOLE,
        /**
         * All but who is signed in, links that were sent and forms put aside. They last some days, and a copy for years: in
         * it they would only be of use to somebody who has stolen it, and after a restore they would let in again whom
         * somebody had let out.
         */
        LASTING
    }

    private Backup() {}

    static StoreFile.Contents copy(Path file, Path target, Schema schema, Extent extent) {
        if (Files.exists(target)) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.NAME_TAKEN, "There is a file of this name already, and it is kept: " + target);
        }
        Path unfinished = Database.beside(target, UNFINISHED);
        try {
            refuseWithoutRoom(file, target);
            Files.deleteIfExists(unfinished);
            makeForOwner(unfinished);
            StoreFile.Contents contents = copyInto(unfinished, file, schema, extent);
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(target);
            return contents;
        } catch (SQLException e) {
            throw Failures.of("The copy failed: " + target, target, e);
        } catch (IOException e) {
            throw Failures.of("The copy failed: " + target, target, e);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    /**
     * A copy on the database's own disk must not take the room that work needs. Where nobody can say how much there is, as
     * within some containers, it is made: a full disk says so by itself.
     */
    private static void refuseWithoutRoom(Path file, Path target) {
        long needed = Database.sizeOf(file) + Database.sizeOf(Database.beside(file, "-wal"));
        if (isOnOneDisk(file, target) && Database.folder(target).toFile().getUsableSpace() < needed + RESERVE) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.DISK_FULL,
                    "A copy of " + needed + " bytes would leave too little room on the disk of " + target);
        }
    }

    private static boolean isOnOneDisk(Path file, Path target) {
        try {
            return Files.getFileStore(Database.folder(target)).equals(Files.getFileStore(Database.folder(file)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Nobody can say on which disk " + target + " is", e);
            return false;
        }
    }

    /** An empty file that nobody but the user of this program may read, on systems that know of that. */
    private static void makeForOwner(Path unfinished) throws IOException {
        if (Files.getFileAttributeView(Database.folder(unfinished), PosixFileAttributeView.class) != null) {
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
    }

    private static StoreFile.Contents copyInto(Path unfinished, Path file, Schema schema, Extent extent)
            throws SQLException {
        try (Session from = Database.onlooker(file)) {
            schema.checkFilled(from, file);
            from.run("vacuum into ?", unfinished.toAbsolutePath().toString());
        }
        if (extent == Extent.LASTING) {
            leaveOutWhatPasses(unfinished);
        }
        try (Session copy = Database.onlooker(unfinished)) {
            String found = copy.ask("pragma integrity_check(1)");
            if (!found.equals("ok") || !copy.ask("pragma foreign_key_check").isEmpty()) {
                throw new SqliteStore.Failure(SqliteStore.Reason.DAMAGED, "The copy is damaged: " + found);
            }
            return Inventory.of(copy);
        }
    }

    private static void leaveOutWhatPasses(Path unfinished) throws SQLException {
        try (Session copy = Database.plain(unfinished)) {
            copy.ask("pragma secure_delete = on");
            for (String table : copy.list(PASSING, row -> row.getString(1))) {
                copy.script("delete from " + table);
            }
        }
    }

    /** Waits until a file is on the disk. */
    static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Waits until a folder's list of names is on the disk, on systems that let one wait for it. */
    static void forceFolder(Path file) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            force(Database.folder(file), StandardOpenOption.READ);
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
