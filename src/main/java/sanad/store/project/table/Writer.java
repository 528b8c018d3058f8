package sanad.store.project.table;

import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Image;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Diff;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Step;
import sanad.chronicle.scene.Scene;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Sums;
import sanad.store.project.base.Trouble;
import sanad.store.project.json.Codec;

/** Writes a project into its tables, each step wholly or not at all. */
public final class Writer {
    private final Base base;
    private State state;

    /**
     * Writes by that connection from what lies there now.
     *
     * @throws NotKept where that cannot be read
     */
    public Writer(Base base) throws NotKept {
        this(base, State.in(base));
    }

    private Writer(Base base, State state) {
        this.base = base;
        this.state = state;
    }

    /** Fills an empty file. */
    public static void fill(Base base, Content content) throws NotKept {
        History history = content.history();
        Tables.prepare(base);
        base.atomically(() -> {
            Tables.make(base);
            State state = State.first(history.project().title(), history.done(), history.began());
            state.to(base);
            Writer writer = new Writer(base, state);
            for (Folio folio : history.project().folios().values()) {
                writer.put(Tables.DOCUMENTS, folio.document().id(), writer.json(folio));
                writer.original(folio.document().id(), content.originals());
            }
            for (Entry entry : history.project().entries().values()) {
                writer.put(Tables.ENTRIES, entry.id(), Codec.of(entry));
                writer.image(entry, content.images());
            }
            if (!history.project().scenes().isEmpty()) {
                Tables.makeScenes(base);
            }
            for (Scene scene : history.project().scenes().values()) {
                writer.put(Tables.SCENES, scene.id(), Codec.of(scene));
            }
            for (Step step : history.steps()) {
                if (step.number() > history.began()) {
                    Change change = content.changes().of(step.number());
                    writer.step(step, change, content.images());
                    for (String document : change.folios().keySet()) {
                        writer.original(document, content.originals());
                    }
                } else {
                    writer.put(Tables.STEPS, step.number(), Codec.of(step));
                }
            }
            for (Map.Entry<String, String> seen : content.view().entrySet()) {
                Tables.put(base, Tables.VIEW, seen.getKey(), seen.getValue());
            }
        });
    }

    /** Makes a file that was copied one of its own. */
    public static void restamp(Base base) throws NotKept {
        State was = State.in(base);
        State own = State.first(was.title(), was.done(), was.began());
        base.atomically(() -> new State(own.title(), own.done(), own.began(), was.revision(), own.edition()).to(base));
    }

    /** Keeps a step with its change and the bytes that it brings; steps from its number on are gone. */
    public void keep(Step step, Change change, Blobs originals) throws NotKept {
        State next = state.next(change.titleAfter(), Math.toIntExact(step.number()));
        base.atomically(() -> {
            unchanged();
            base.run("DELETE FROM changes WHERE step >= ?", step.number());
            base.run("DELETE FROM steps WHERE id >= ?", step.number());
            step(step, change, Blobs.NONE);
            for (Map.Entry<String, Diff<Folio>> diff : change.folios().entrySet()) {
                original(step.number(), diff.getKey(), diff.getValue(), originals);
            }
            apply(change);
            next.to(base);
        });
        state = next;
    }

    /** Keeps that steps were taken back or done again. */
    public void went(int done, Change change) throws NotKept {
        State next = state.next(change.titleAfter(), done);
        base.atomically(() -> {
            unchanged();
            apply(change);
            boolean back = done < state.done();
            originals(back ? state.done() : done, back);
            next.to(base);
        });
        state = next;
    }

    /** Keeps a picture's bytes under their sum. */
    public void image(String sha256, byte[] bytes) throws NotKept {
        if (!Sums.sha256(bytes).equals(sha256)) {
            throw new NotKept(Trouble.FAILED, "the sum of these bytes is not " + sha256);
        }
        base.atomically(() -> blob(bytes));
    }

    /** Keeps how the reader looks at it. */
    public void view(String name, Optional<String> json) throws NotKept {
        base.atomically(() -> {
            if (json.isPresent()) {
                Tables.put(base, Tables.VIEW, name, json.get());
            } else {
                Tables.remove(base, Tables.VIEW, name);
            }
        });
    }

    private void unchanged() throws NotKept {
        if (!State.stamp(base).equals(state.stamp())) {
            throw new NotKept(Trouble.CHANGED_ELSEWHERE, State.stamp(base));
        }
    }

    private void step(Step step, Change change, Blobs images) throws NotKept {
        put(Tables.STEPS, step.number(), Codec.of(step));
        change(step.number(), "title", "", Codec.of(change.titleBefore()), Codec.of(change.titleAfter()));
        for (Map.Entry<String, Diff<Folio>> diff : change.folios().entrySet()) {
            Diff<Folio> of = diff.getValue();
            change(
                    step.number(),
                    Tables.DOCUMENT,
                    diff.getKey(),
                    json(of.before()).orElse(""),
                    json(of.after()).orElse(""));
        }
        for (Map.Entry<String, Diff<Entry>> diff : change.entries().entrySet()) {
            Diff<Entry> of = diff.getValue();
            change(
                    step.number(),
                    Tables.ENTRY,
                    diff.getKey(),
                    of.before().map(Codec::of).orElse(""),
                    of.after().map(Codec::of).orElse(""));
            if (of.after().isPresent()) {
                image(of.after().get(), images);
            }
        }
        if (!change.scenes().isEmpty()) {
            Tables.makeScenes(base);
        }
        for (Map.Entry<String, Diff<Scene>> diff : change.scenes().entrySet()) {
            Diff<Scene> of = diff.getValue();
            change(
                    step.number(),
                    Tables.SCENE,
                    diff.getKey(),
                    of.before().map(Codec::of).orElse(""),
                    of.after().map(Codec::of).orElse(""));
        }
    }

    /** An empty text stands for none: no JSON is empty. */
    private void change(long step, String part, String id, String was, String now) throws NotKept {
        base.run(
                "INSERT INTO changes (step, part, id, was, now, sum) VALUES (?, ?, ?, nullif(?, ''), nullif(?, ''), ?)",
                step,
                part,
                id,
                was,
                now,
                Sums.row(step, part, id, was, now));
    }

    private void apply(Change change) throws NotKept {
        for (Map.Entry<String, Diff<Folio>> diff : change.folios().entrySet()) {
            put(
                    Tables.DOCUMENTS,
                    diff.getKey(),
                    json(diff.getValue().before()),
                    json(diff.getValue().after()));
        }
        for (Map.Entry<String, Diff<Entry>> diff : change.entries().entrySet()) {
            Diff<Entry> of = diff.getValue();
            put(
                    Tables.ENTRIES,
                    diff.getKey(),
                    of.before().map(Codec::of),
                    of.after().map(Codec::of));
        }
        for (Map.Entry<String, Diff<Scene>> diff : change.scenes().entrySet()) {
            Diff<Scene> of = diff.getValue();
            put(
                    Tables.SCENES,
                    diff.getKey(),
                    of.before().map(Codec::of),
                    of.after().map(Codec::of));
        }
    }

    /** Writes a row over what lies there; what this program does not know of it stays. */
    private void put(String table, String id, Optional<String> was, Optional<String> now) throws NotKept {
        if (now.isEmpty()) {
            Tables.remove(base, table, id);
            return;
        }
        Optional<String> older = was.isEmpty() ? Optional.empty() : Tables.of(base, table, id);
        put(table, id, older.isEmpty() ? now.get() : Codec.keeping(older.get(), was.orElse(""), now.get()));
    }

    private void put(String table, Object id, String json) throws NotKept {
        Tables.put(base, table, id, json);
    }

    private Optional<String> json(Optional<Folio> folio) throws NotKept {
        return folio.isEmpty() ? Optional.empty() : Optional.of(json(folio.get()));
    }

    private String json(Folio folio) throws NotKept {
        String text = folio.document().text();
        String sum = Sums.sha256(text);
        base.run("INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", sum, text);
        return Codec.of(folio, sum);
    }

    private void original(String document, Blobs originals) throws NotKept {
        Optional<byte[]> bytes = originals.of(document);
        if (bytes.isPresent()) {
            put(Tables.ORIGINALS, document, Codec.of(blob(bytes.get())));
        }
    }

    /** The bytes of a document whose text is new: those before come back with the step. */
    private void original(long step, String document, Diff<Folio> diff, Blobs originals) throws NotKept {
        Optional<String> was = Tables.of(base, Tables.ORIGINALS, document);
        Optional<byte[]> bytes = originals.of(document);
        if (bytes.isEmpty()
                && (was.isEmpty()
                        || diff.after().isEmpty()
                        || text(diff.before()).equals(text(diff.after()))
                        || diff.before()
                                .flatMap(b -> diff.after().filter(b::sameBytes))
                                .isPresent())) {
            return;
        }
        Optional<String> now = bytes.isEmpty() ? Optional.empty() : Optional.of(Codec.of(blob(bytes.get())));
        change(step, Tables.ORIGINAL, document, was.orElse(""), now.orElse(""));
        lay(document, now);
    }

    private static Optional<String> text(Optional<Folio> folio) {
        return folio.map(of -> of.document().text());
    }

    /** The bytes that a step brought, or took the place of. */
    private void originals(long step, boolean back) throws NotKept {
        for (Map.Entry<String, Diff<String>> diff :
                new Reader(base).originals(step).entrySet()) {
            lay(diff.getKey(), back ? diff.getValue().before() : diff.getValue().after());
        }
    }

    private void lay(String document, Optional<String> original) throws NotKept {
        if (original.isPresent()) {
            put(Tables.ORIGINALS, document, original.get());
        } else {
            Tables.remove(base, Tables.ORIGINALS, document);
        }
    }

    private void image(Entry entry, Blobs images) throws NotKept {
        Optional<Image> image = entry.event().touch().image();
        Optional<byte[]> bytes = image.isPresent() ? images.of(image.get().sha256()) : Optional.empty();
        if (bytes.isPresent()) {
            blob(bytes.get());
        }
    }

    private String blob(byte[] bytes) throws NotKept {
        String sum = Sums.sha256(bytes);
        base.run("INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)", sum, bytes);
        return sum;
    }
}
