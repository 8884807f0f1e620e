package no.varde.persistence;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the database reports into what can be told to people. */
final class Failures {

    private Failures() {}

    static SqliteStore.Failure of(String what, SQLException e) {
        return new SqliteStore.Failure(reason(e), what + ": " + e.getMessage(), e);
    }

    /** Whether a row was refused since there is one with the same key. */
    static boolean isTaken(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }

    private static SqliteStore.Reason reason(SQLException e) {
        int primary =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : e.getErrorCode() & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return SqliteStore.Reason.DAMAGED;
        } else if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return SqliteStore.Reason.NOT_A_VARDE_FILE;
        } else if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return SqliteStore.Reason.IN_USE;
        } else if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return SqliteStore.Reason.NOT_WRITABLE;
        } else if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return SqliteStore.Reason.DISK_FULL;
        }
        return SqliteStore.Reason.OTHER;
    }
}
