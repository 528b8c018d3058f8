package sanad.store.project.json;

import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.Step;
import sanad.chronicle.scene.Scene;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** From what a project holds to JSON and back. What was written is read as it was. */
public final class Codec {
    private Codec() {}

    /** JSON that does not say what it should, and why. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    /** An event with its standing. */
    public static String of(Entry entry) {
        return write(EntryRow.of(entry));
    }

    /** Reads what {@link #of(Entry)} wrote. */
    public static Entry entry(String json) throws Unreadable {
        return read(json, EntryRow.class, EntryRow::entry);
    }

    /** A document without its text, which is named by its sum. */
    public static String of(Folio folio, String sum) {
        return write(FolioRow.of(folio, sum));
    }

    /**
     * Reads what {@link #of(Folio, String)} wrote.
     *
     * @param texts the text of a sum; that there is none is a fault
     */
    public static Folio folio(String json, Function<String, Optional<String>> texts) throws Unreadable {
        return read(
                json,
                FolioRow.class,
                row -> row.folio(texts.apply(row.text())
                        .orElseThrow(() -> new IllegalArgumentException("no text " + row.text()))));
    }

    /** A scene. */
    public static String of(Scene scene) {
        return write(scene);
    }

    /** Reads what {@link #of(Scene)} wrote. */
    public static Scene scene(String json) throws Unreadable {
        return read(json, Scene.class, scene -> scene);
    }

    /** A step without what it changes. */
    public static String of(Step step) {
        return write(step);
    }

    /** Reads what {@link #of(Step)} wrote. */
    public static Step step(String json) throws Unreadable {
        return read(json, Step.class, step -> step);
    }

    /** A word or number by itself, as JSON. */
    public static String of(Object plain) {
        return write(plain);
    }

    /** Reads a plain word or number. */
    public static <T> T plain(String json, Class<T> type) throws Unreadable {
        return read(json, type, value -> value);
    }

    /**
     * What is to be written over older JSON: parts of the older that this program does not know stay where they stood.
     *
     * @param older what lies there
     * @param known the same as this program reads and writes it
     * @param fresh what is to lie there
     */
    public static String keeping(String older, String known, String fresh) {
        if (older.equals(known)) {
            return fresh;
        }
        try {
            return write(Strange.keeping(tree(older), tree(known), tree(fresh)));
        } catch (JacksonException e) {
            return fresh;
        }
    }

    /** Any JSON as a tree. */
    public static JsonNode tree(InputStream json) throws Unreadable {
        try {
            return Mapper.JSON.readTree(json);
        } catch (JacksonException e) {
            throw new Unreadable(e);
        }
    }

    /** Half a letter, which UTF-8 cannot write, is written by its number. */
    private static String write(Object value) {
        String json = Mapper.JSON.writeValueAsString(value);
        if (json.codePoints().noneMatch(Codec::isHalf)) {
            return json;
        }
        StringBuilder whole = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (isHalf(c)) {
                whole.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                whole.appendCodePoint(c);
            }
        });
        return whole.toString();
    }

    private static boolean isHalf(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    private static JsonNode tree(String json) {
        return Mapper.JSON.readTree(json);
    }

    private static <R, T> T read(String json, Class<R> type, Function<R, T> then) throws Unreadable {
        try {
            return then.apply(Mapper.JSON.readValue(json, type));
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }
}
