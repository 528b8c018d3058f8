package sanad.store.project.base;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A connection to a file of SQLite that trusts nothing in it: no extensions, no functions in its schema, sizes of cells
 * checked, small limits. It is used by one thread at a time; its faults are {@link NotKept}.
 *
 * <p>Source: SQLite, Defense Against The Dark Arts.
 */
public final class Base implements AutoCloseable {
    private static final int LARGEST_VALUE = 512 << 20;
    private static final int WAIT = 5000;
    private static final int STEPS = 100_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> questions = new HashMap<>();
    private final Map<String, PreparedStatement> deeds = new HashMap<>();
    private boolean working;

    /** How a file is opened. */
    public enum Mode {
        READ("mode=ro"),
        /** From a disk on which nothing can be written, not even beside it; the file must not change. */
        READ_UNCHANGING("immutable=1"),
        WRITE("mode=rw"),
        MAKE("mode=rwc");

        private final String parameter;

        Mode(String parameter) {
            this.parameter = parameter;
        }
    }

    /** Does something with each row of an answer. */
    public interface Row {
        /** Takes one row. */
        void take(Values values) throws NotKept;
    }

    /** The values of one row, counted from 1. */
    public static final class Values {
        private final ResultSet rows;

        private Values(ResultSet rows) {
            this.rows = rows;
        }

        /** A text; empty where there is none. */
        public String text(int column) throws NotKept {
            return maybe(column).orElse("");
        }

        /** A text, where there is one. */
        public Optional<String> maybe(int column) throws NotKept {
            try {
                return Optional.ofNullable(rows.getString(column));
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        }

        /** A whole number, where there is one. */
        public Optional<Long> number(int column) throws NotKept {
            try {
                long number = rows.getLong(column);
                return rows.wasNull() ? Optional.empty() : Optional.of(number);
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        }

        /** Bytes. */
        public byte[] bytes(int column) throws NotKept {
            try {
                return Optional.ofNullable(rows.getBytes(column)).orElseGet(() -> new byte[0]);
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        }
    }

    /** What is done as one. */
    public interface Work {
        /** Does it. */
        void run() throws NotKept;
    }

    private Base(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a file.
     *
     * @param natives where SQLite's library may be unpacked if it cannot be run from the folder for passing files
     */
    public static Base open(Path file, Mode mode, Optional<Path> natives) throws NotKept {
        Natives.load(natives);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT);
        config.enableLoadExtension(false);
        config.setReadOnly(mode == Mode.READ || mode == Mode.READ_UNCHANGING);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + uri(file) + "?" + mode.parameter);
            Base base = new Base(connection);
            try {
                base.guard();
                return base;
            } catch (SQLException e) {
                base.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** SQLite knows no hosts: a share of a network is a path that begins with four strokes. */
    private static String uri(Path file) {
        String uri = file.toAbsolutePath().toUri().toString();
        return uri.startsWith("file:///") ? uri : uri.replaceFirst("^file://", "file:////");
    }

    private void guard() throws SQLException {
        SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_VALUE);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_COLUMN, 100);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 20);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, 3);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_VDBE_OP, 25_000);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 2);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema=OFF");
            statement.execute("PRAGMA cell_size_check=ON");
            statement.execute("PRAGMA mmap_size=0");
            statement.execute("PRAGMA synchronous=FULL");
        }
    }

    /** Breaks off whatever takes longer than that from now on, as damage; 0 for no end. */
    public void deadline(long seconds) throws NotKept {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try {
            if (seconds == 0) {
                ProgressHandler.clearHandler(connection);
                return;
            }
            ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return System.nanoTime() - end > 0 ? 1 : 0;
                }
            });
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** Does one command of SQL. */
    public void run(String sql, Object... values) throws NotKept {
        try {
            if (working) {
                bind(prepared(deeds, sql), values).execute();
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values).execute();
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** Writes all that this file holds now into another that is not there yet. */
    public void copyTo(Path other) throws NotKept {
        run("VACUUM INTO ?", other.toString());
    }

    /** Asks, and does something with each row. */
    public void each(String sql, Row row, Object... values) throws NotKept {
        try (ResultSet rows = bind(prepared(questions, sql), values).executeQuery()) {
            Values one = new Values(rows);
            while (rows.next()) {
                row.take(one);
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** The first column of the first row as text, where there is one. */
    public Optional<String> text(String sql, Object... values) throws NotKept {
        String[] found = new String[1];
        each(sql, row -> found[0] = found[0] == null ? row.text(1) : found[0], values);
        return Optional.ofNullable(found[0]);
    }

    /** The first column of the first row as a number; 0 where there is none. */
    public long number(String sql, Object... values) throws NotKept {
        long[] found = {0};
        each(sql, row -> found[0] = row.number(1).orElse(0L), values);
        return found[0];
    }

    /** Does work wholly or not at all, as the only writer. */
    public void atomically(Work work) throws NotKept {
        run("BEGIN IMMEDIATE");
        boolean kept = false;
        try {
            working = true;
            work.run();
            rest();
            run("COMMIT");
            kept = true;
        } finally {
            rest();
            if (!kept) {
                takeBack();
            }
        }
    }

    /** A command that waits to be done again counts as running, and then nothing can be copied. */
    private void rest() {
        working = false;
        close(deeds);
    }

    /** SQLite may have taken it back already, where the disk was full. */
    private void takeBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            return;
        }
    }

    private PreparedStatement prepared(Map<String, PreparedStatement> known, String sql) throws SQLException {
        PreparedStatement statement = known.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            known.put(sql, statement);
        }
        return statement;
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        rest();
        close(questions);
        close(connection);
    }

    private static void close(Map<String, PreparedStatement> statements) {
        statements.values().forEach(Base::close);
        statements.clear();
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            // what cannot be closed is left to the system
            return;
        }
    }
}
