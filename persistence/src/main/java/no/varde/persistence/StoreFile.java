package no.varde.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The file of a store, looked at from outside: copied, checked and replaced without being opened as a store. Copying and
 * checking change nothing in it and beside it, and may be done while a program has it open.
 */
public final class StoreFile {

    private StoreFile() {}

    /**
     * What a file holds.
     *
     * @param version how many steps its tables have taken, 1 or more
     * @param bytes how long the file is
     * @param municipalities what it holds of each municipality, by name
     */
    public record Contents(int version, long bytes, List<Holding> municipalities) {

        /** Copies. */
        public Contents {
            municipalities = List.copyOf(municipalities);
        }

        /** How many facts it holds of all municipalities together. */
        public long facts() {
            return municipalities.stream().mapToLong(Holding::facts).sum();
        }
    }

    /**
     * What a file holds of one municipality.
     *
     * @param id its id
     * @param name its name
     * @param facts how many facts it has that were not entered in error, 0 or more
     */
    public record Holding(String id, String name, long facts) {}

    /** What can be wrong in a file that can be opened. */
    public enum FaultKind {
        /** A page of the file or one of its indexes is not as it must be. */
        PAGES,
        /** A row points at a row that is not there. */
        POINTER,
        /** A row belongs to no fact, or a fact lacks its row. */
        ORPHAN,
        /** What a fact says cannot be read. */
        WORDING,
        /** The trail of changes lacks a row, or does not end with how a fact stands. */
        TRAIL
    }

    /**
     * Something that is wrong.
     *
     * @param kind what
     * @param detail where, for whoever mends it: table, fact, version; in English
     */
    public record Fault(FaultKind kind, String detail) {}

    /**
     * The seal of the last row of a trail, to be written down outside: later it shows whether anything before it was
     * changed or taken away.
     *
     * @param municipality the municipality's id; empty text for the server's own trail
     * @param code the seal, as {@link no.varde.core.trail.Head#code} writes it
     */
    public record Seal(String municipality, String code) {}

    /**
     * What a check found.
     *
     * @param contents what the file holds
     * @param complete whether everything was looked at; a file of an older version is only looked through page by page,
     *     and wholly once it has been brought up to date
     * @param faults what is wrong; none when all is well, and no more than {@link #MOST_FAULTS} of each kind
     * @param seals the seals of the trails that are whole; none when not everything was looked at
     */
    public record Report(Contents contents, boolean complete, List<Fault> faults, List<Seal> seals) {

        /** How many faults of a kind are listed at most. */
        public static final int MOST_FAULTS = 20;

        /** Copies. */
        public Report {
            faults = List.copyOf(faults);
            seals = List.copyOf(seals);
        }
    }

    /** How many steps the tables of this program's files have taken. */
    public static int version() {
        return Schema.present().version();
    }

    /** Whether a program has the file open as a store. */
    public static boolean isOpen(Path file) {
        return Database.isOpen(file);
    }

    /**
     * What a file holds.
     *
     * @throws SqliteStore.Failure when it is no store of this program's age or older, or cannot be read
     */
    public static Contents contents(Path file) {
        try (Session session = Database.onlooker(existing(file))) {
            Schema.present().checkFilled(session, file);
            return Inventory.of(session);
        } catch (SQLException e) {
            throw Failures.of("Cannot read " + file, file, e);
        }
    }

    /**
     * Copies everything that lasts into a file of its own: who is signed in, links that were sent and forms that were put
     * aside stay behind, since they are of use for some days and a copy may be kept for years. The copy is whole as of one instant, can be opened as it is, and was
     * checked before it got its name.
     *
     * @param file the file, which may be open
     * @param target where the copy shall be; its folder must be there
     * @return what the copy holds
     * @throws SqliteStore.Failure when there is a file of that name already, when there is no room for it, or when the
     *     file is no store of this program's age or older
     */
    public static Contents copy(Path file, Path target) {
        return Backup.copy(existing(file), target, Schema.present(), Backup.Extent.LASTING);
    }

    /**
     * Looks through a whole file.
     *
     * @throws SqliteStore.Failure when it is no store of this program's age or older, or is damaged so far that it cannot
     *     be looked through
     */
    public static Report check(Path file) {
        return Inspection.of(existing(file), Schema.present());
    }

    /**
     * Puts a copy in the place of a file. The copy is brought up to date and looked through before anything is replaced;
     * the file that was there is kept under another name, and at every instant one of the two stands in its place. Nobody is
     * signed in afterwards, and links that were sent do not work any more: some may have been ended after the copy was taken.
     *
     * @param copy the copy, which stays as it is
     * @param file the file to be replaced; there may be none
     * @param kept the name under which the replaced file is kept, in the same folder
     * @return what was put in place; its faults are none
     * @throws SqliteStore.Failure when the copy is not sound, when a program has the file open, or when there is no room;
     *     then nothing was replaced
     */
    public static Contents restore(Path copy, Path file, Path kept) {
        return Restore.restore(existing(copy), file, kept, Schema.present());
    }

    private static Path existing(Path file) {
        if (Database.sizeOf(file) == 0) {
            throw new SqliteStore.Failure(SqliteStore.Reason.NOT_A_VARDE_FILE, "There is no database at " + file);
        }
        return file;
    }
}
