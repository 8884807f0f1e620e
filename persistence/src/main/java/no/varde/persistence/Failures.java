package no.varde.persistence;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the database and the disk report into what can be told to people. */
final class Failures {

    /** Below this many bytes a disk counts as full when something on it fails without saying why. */
    private static final long HARDLY_ANY_ROOM = 1 << 20;

    private Failures() {}

    static SqliteStore.Failure of(String what, Path file, SQLException e) {
        return new SqliteStore.Failure(reason(file, e), what + ": " + e.getMessage(), e);
    }

    static SqliteStore.Failure of(String what, Path file, IOException e) {
        SqliteStore.Reason reason = isFull(file, e) ? SqliteStore.Reason.DISK_FULL : SqliteStore.Reason.NOT_WRITABLE;
        return new SqliteStore.Failure(reason, what + ": " + e, e);
    }

    /** Whether the database cannot make sense of a question, or of the file that it is asked of. */
    static boolean isSenseless(SQLException e) {
        return e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ERROR;
    }

    /**
     * What went wrong while a file was opened. What is asked of it then is always the same, so a file that makes no sense
     * of it, such as one in which a byte of its schema was changed, is damaged.
     */
    static SqliteStore.Failure opening(Path file, SQLException e) {
        String what = "Cannot open " + file;
        return isSenseless(e)
                ? new SqliteStore.Failure(SqliteStore.Reason.DAMAGED, what + ": " + e, e)
                : of(what, file, e);
    }

    /** Whether a row was refused since there is one with the same key. */
    static boolean isTaken(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }

    private static SqliteStore.Reason reason(Path file, SQLException e) {
        if (e instanceof Damage) {
            return SqliteStore.Reason.DAMAGED;
        }
        int whole = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code : e.getErrorCode();
        SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(whole & 0xff);
        return switch (primary) {
            case SQLITE_CORRUPT -> SqliteStore.Reason.DAMAGED;
            case SQLITE_NOTADB -> SqliteStore.Reason.NOT_A_VARDE_FILE;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> SqliteStore.Reason.IN_USE;
            case SQLITE_READONLY, SQLITE_PERM -> SqliteStore.Reason.NOT_WRITABLE;
            case SQLITE_FULL -> SqliteStore.Reason.DISK_FULL;
            case SQLITE_CANTOPEN -> hasRoom(file) ? SqliteStore.Reason.NOT_WRITABLE : SqliteStore.Reason.DISK_FULL;
            case SQLITE_IOERR -> inputOutput(file, whole);
            default -> SqliteStore.Reason.OTHER;
        };
    }

    private static SqliteStore.Reason inputOutput(Path file, int whole) {
        if (whole == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ.code
                || whole == SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS.code) {
            return SqliteStore.Reason.DAMAGED;
        }
        return hasRoom(file) ? SqliteStore.Reason.OTHER : SqliteStore.Reason.DISK_FULL;
    }

    private static boolean isFull(Path file, IOException e) {
        String said = e instanceof FileSystemException system ? String.valueOf(system.getReason()) : e.getMessage();
        return String.valueOf(said).matches("(?i).*(no space left|quota exceeded|not enough space).*")
                || !hasRoom(file);
    }

    private static boolean hasRoom(Path file) {
        try {
            Path folder = Database.folder(file);
            return !Files.isDirectory(folder) || Files.getFileStore(folder).getUsableSpace() >= HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return true;
        }
    }
}
