package sanad.store.project.table;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Trouble;
import sanad.store.project.json.Codec;

/**
 * The figures that go with a project's tables.
 *
 * @param title the project's name
 * @param done how many steps are done
 * @param began the last step that cannot be taken back
 * @param revision counts every change; two that write one file find each other out by it
 * @param edition differs between files of one revision: a copy, or what was made of a backup
 */
record State(String title, int done, int began, long revision, String edition) {
    private static final String TITLE = "title";
    private static final String DONE = "done";
    private static final String BEGAN = "began";
    private static final String REVISION = "revision";
    private static final String EDITION = "edition";

    static State in(Base base) throws NotKept {
        Map<String, String> rows = new TreeMap<>();
        Tables.each(base, Tables.META, rows::put);
        return new State(
                value(rows, TITLE, String.class),
                value(rows, DONE, Integer.class),
                value(rows, BEGAN, Integer.class),
                value(rows, REVISION, Long.class),
                value(rows, EDITION, String.class));
    }

    /** The state of a file that begins. */
    static State first(String title, int done, int began) {
        return new State(title, done, began, 1, UUID.randomUUID().toString());
    }

    /** The revision and edition that a file has now. */
    static String stamp(Base base) throws NotKept {
        return Tables.of(base, Tables.META, REVISION).orElse("")
                + Tables.of(base, Tables.META, EDITION).orElse("");
    }

    /** The revision and edition of this one. */
    String stamp() {
        return Codec.of(revision) + Codec.of(edition);
    }

    void to(Base base) throws NotKept {
        Tables.put(base, Tables.META, TITLE, Codec.of(title));
        Tables.put(base, Tables.META, DONE, Codec.of(done));
        Tables.put(base, Tables.META, BEGAN, Codec.of(began));
        Tables.put(base, Tables.META, REVISION, Codec.of(revision));
        Tables.put(base, Tables.META, EDITION, Codec.of(edition));
    }

    State next(String newTitle, int nowDone) {
        return new State(newTitle, nowDone, began, revision + 1, edition);
    }

    private static <T> T value(Map<String, String> rows, String name, Class<T> type) throws NotKept {
        try {
            return Codec.plain(rows.getOrDefault(name, ""), type);
        } catch (Codec.Unreadable e) {
            throw new NotKept(Trouble.DAMAGED, e);
        }
    }
}
