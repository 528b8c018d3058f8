package sanad.store.project.base;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the faults of SQLite mean. */
final class Faults {
    private Faults() {}

    static NotKept of(SQLException cause) {
        return new NotKept(trouble(cause), cause);
    }

    private static Trouble trouble(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return Trouble.FAILED;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> Trouble.DISK_FULL;
            // a table or column that must be there is not
            case SQLITE_ERROR ->
                String.valueOf(cause.getMessage()).contains("no such ") ? Trouble.DAMAGED : Trouble.FAILED;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_INTERRUPT, SQLITE_SCHEMA ->
                Trouble.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> Trouble.BUSY;
            case SQLITE_READONLY -> code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED ? Trouble.GONE : Trouble.READ_ONLY;
            case SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> Trouble.NO_PERMISSION;
            case SQLITE_IOERR ->
                switch (code) {
                    case SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_DATA, SQLITE_IOERR_CORRUPTFS -> Trouble.DAMAGED;
                    case SQLITE_IOERR_SHMSIZE -> Trouble.DISK_FULL;
                    default -> Trouble.FAILED;
                };
            default -> Trouble.FAILED;
        };
    }
}
