package sanad.store.project.table;

import java.util.List;
import java.util.Optional;
import sanad.store.project.base.Base;
import sanad.store.project.base.Header;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Sums;
import sanad.store.project.base.Trouble;

/** The tables of versions 1 and 2, which has scenes. Rows carry JSON and its sum; a row without a sum was written by another program and is believed. */
public final class Tables {
    /** Title, steps done, revision; JSON by name. */
    public static final String META = "meta";

    /** Documents by id, without their texts. */
    public static final String DOCUMENTS = "documents";

    /** Which bytes a document was read from, by its id. */
    public static final String ORIGINALS = "originals";

    /** Events by id. */
    public static final String ENTRIES = "entries";

    /** Steps by number. */
    public static final String STEPS = "steps";

    /** How it was looked at, by name. */
    public static final String VIEW = "view";

    /** Scenes by id; a file has this table from its first scene on. */
    public static final String SCENES = "scenes";

    /** The parts of a change. */
    public static final String DOCUMENT = "document";

    /** See {@link #DOCUMENT}. */
    public static final String ENTRY = "entry";

    /** See {@link #DOCUMENT}. */
    public static final String SCENE = "scene";
    /** See {@link #DOCUMENT}: which bytes a document was read from. */
    static final String ORIGINAL = "original";

    /** The tables of this version. */
    static final List<String> NAMES =
            List.of(META, DOCUMENTS, ORIGINALS, ENTRIES, STEPS, "changes", VIEW, "texts", "blobs");

    /** Bytes of a page: a row of two thousand must fit four times, else each takes pages of its own. */
    private static final int PAGE = 16_384;

    private static final List<String> MAKE = List.of(
            "CREATE TABLE meta (id TEXT PRIMARY KEY, json TEXT NOT NULL, sum INTEGER) WITHOUT ROWID",
            "CREATE TABLE documents (id TEXT PRIMARY KEY, json TEXT NOT NULL, sum INTEGER) WITHOUT ROWID",
            "CREATE TABLE originals (id TEXT PRIMARY KEY, json TEXT NOT NULL, sum INTEGER) WITHOUT ROWID",
            "CREATE TABLE entries (id TEXT PRIMARY KEY, json TEXT NOT NULL, sum INTEGER) WITHOUT ROWID",
            "CREATE TABLE steps (id INTEGER PRIMARY KEY, json TEXT NOT NULL, sum INTEGER)",
            "CREATE TABLE changes (step INTEGER, part TEXT, id TEXT, was TEXT, now TEXT, sum INTEGER,"
                    + " PRIMARY KEY (step, part, id)) WITHOUT ROWID",
            "CREATE TABLE view (id TEXT PRIMARY KEY, json TEXT NOT NULL, sum INTEGER) WITHOUT ROWID",
            "CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL)",
            "CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)");

    private Tables() {}

    /** Takes a row. */
    public interface Row {
        /** A row that is as it was written. */
        void take(String id, String json) throws NotKept;
    }

    /** Readies an empty file; not within a transaction. */
    static void prepare(Base base) throws NotKept {
        base.run("PRAGMA page_size=" + PAGE);
    }

    /** Makes the tables in an empty file. */
    static void make(Base base) throws NotKept {
        base.run("PRAGMA application_id=" + Header.APPLICATION);
        base.run("PRAGMA user_version=" + Header.PLAIN);
        for (String table : MAKE) {
            base.run(table);
        }
    }

    /** Whether a file has room for scenes. */
    public static boolean hasScenes(Base base) throws NotKept {
        return base.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + SCENES + "'") > 0;
    }

    /** Makes room for scenes where there is none. An older program would not know what became of them: the version says so. */
    static void makeScenes(Base base) throws NotKept {
        if (!hasScenes(base)) {
            base.run("CREATE TABLE scenes (id TEXT PRIMARY KEY, json TEXT NOT NULL, sum INTEGER) WITHOUT ROWID");
            base.run("PRAGMA user_version=" + Header.VERSION);
        }
    }

    /**
     * Refuses a file whose pages are not sound or whose schema does more than hold tables.
     *
     * @throws NotKept with {@link Trouble#DAMAGED}
     */
    public static void check(Base base) throws NotKept {
        String found = base.text("PRAGMA quick_check(1)").orElse("");
        if (!found.equals("ok")) {
            throw new NotKept(Trouble.DAMAGED, found);
        }
        Optional<String> active =
                base.text("SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view')");
        if (active.isPresent()) {
            throw new NotKept(Trouble.DAMAGED, active.get());
        }
    }

    /**
     * Reads every row and counts its sum.
     *
     * @throws NotKept with {@link Trouble#DAMAGED} where one is not as it was written
     */
    public static void verify(Base base) throws NotKept {
        for (String table : List.of(META, DOCUMENTS, ORIGINALS, ENTRIES, STEPS, VIEW)) {
            each(base, table, (id, json) -> {});
        }
        if (hasScenes(base)) {
            each(base, SCENES, (id, json) -> {});
        }
        base.each("SELECT step, part, id, was, now, sum FROM changes", row -> {
            checked(row.number(6), "", row.number(1).orElse(0L), row.text(2), row.text(3), row.text(4), row.text(5));
        });
        base.each("SELECT sha256, text FROM texts", row -> checked(row.text(1), Sums.sha256(row.text(2))));
        base.each("SELECT sha256, bytes FROM blobs", row -> checked(row.text(1), Sums.sha256(row.bytes(2))));
    }

    private static void checked(String sum, String counted) throws NotKept {
        if (!sum.equals(counted)) {
            throw new NotKept(Trouble.DAMAGED, "not as it was written: " + sum);
        }
    }

    /** Each row of a table, by id. */
    public static void each(Base base, String table, Row row) throws NotKept {
        base.each("SELECT id, json, sum FROM " + table + " ORDER BY id", values -> {
            String id = values.text(1);
            row.take(id, checked(values.number(3), values.text(2), id, values.text(2)));
        });
    }

    /** The JSON of one row, where there is one. */
    public static Optional<String> of(Base base, String table, Object id) throws NotKept {
        String[] found = new String[1];
        base.each(
                "SELECT json, sum FROM " + table + " WHERE id = ?",
                values -> found[0] = checked(values.number(2), values.text(1), id, values.text(1)),
                id);
        return Optional.ofNullable(found[0]);
    }

    /** Writes a row; columns that this program does not know keep their values. */
    public static void put(Base base, String table, Object id, String json) throws NotKept {
        base.run(
                "INSERT INTO " + table + " (id, json, sum) VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET json = excluded.json, sum = excluded.sum",
                id,
                json,
                Sums.row(id, json));
    }

    /** Takes a row out. */
    static void remove(Base base, String table, Object id) throws NotKept {
        base.run("DELETE FROM " + table + " WHERE id = ?", id);
    }

    /** A value whose row's sum is right. */
    static String checked(Optional<Long> sum, String value, Object... parts) throws NotKept {
        if (sum.isPresent() && sum.get() != Sums.row(parts)) {
            throw new NotKept(Trouble.DAMAGED, "a row is not as it was written: " + parts[0]);
        }
        return value;
    }
}
