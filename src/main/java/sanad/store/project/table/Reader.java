package sanad.store.project.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Diff;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.chronicle.edit.Step;
import sanad.chronicle.scene.Scene;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Sums;
import sanad.store.project.base.Trouble;
import sanad.store.project.json.Codec;

/** Reads a project from its tables; whatever is not as it was written is {@link Trouble#DAMAGED}. */
public final class Reader {
    private final Base base;

    /** Reads by that connection. */
    public Reader(Base base) {
        this.base = base;
    }

    /** The project and its steps, without what these change. */
    public History history() throws NotKept {
        State state = State.in(base);
        SortedMap<String, Folio> folios = folios();
        SortedMap<String, Entry> entries = new TreeMap<>();
        Batch<Entry> batch = new Batch<>(Reader::entry, entry -> entries.put(entry.id(), entry));
        Tables.each(base, Tables.ENTRIES, batch::add);
        batch.finish();
        SortedMap<String, Scene> scenes = scenes();
        List<Step> steps = steps();
        damaged(state.done() > steps.size() || state.done() < state.began() || state.began() < 0, "steps done");
        return new History(new Project(state.title(), folios, entries, scenes), steps, state.done(), state.began());
    }

    /** Its steps, without what they change. */
    public List<Step> steps() throws NotKept {
        List<Step> steps = new ArrayList<>();
        base.each("SELECT id, json, sum FROM steps ORDER BY id", row -> {
            long number = row.number(1).orElse(0L);
            Step step = step(Tables.checked(row.number(3), row.text(2), number, row.text(2)));
            damaged(number != steps.size() + 1L || step.number() != number, "step " + number);
            steps.add(step);
        });
        return steps;
    }

    private SortedMap<String, Folio> folios() throws NotKept {
        Map<String, String> texts = new HashMap<>();
        SortedMap<String, Folio> folios = new TreeMap<>();
        Tables.each(base, Tables.DOCUMENTS, (id, json) -> folios.put(id, folio(id, json, texts)));
        return folios;
    }

    private SortedMap<String, Scene> scenes() throws NotKept {
        SortedMap<String, Scene> scenes = new TreeMap<>();
        if (Tables.hasScenes(base)) {
            Tables.each(base, Tables.SCENES, (id, json) -> scenes.put(id, scene(id, json)));
        }
        return scenes;
    }

    /** How the reader last looked at it. */
    public SortedMap<String, String> view() throws NotKept {
        SortedMap<String, String> view = new TreeMap<>();
        Tables.each(base, Tables.VIEW, (name, json) -> view.put(name, json));
        return view;
    }

    /** What a step changes; empty where there is no such step. */
    public Optional<Change> change(long number) throws NotKept {
        SortedMap<String, Diff<Folio>> folios = new TreeMap<>();
        SortedMap<String, Diff<Entry>> entries = new TreeMap<>();
        SortedMap<String, Diff<Scene>> scenes = new TreeMap<>();
        Map<String, String> texts = new HashMap<>();
        String[] title = {"", ""};
        boolean[] any = {false};
        base.each(
                "SELECT part, id, was, now, sum FROM changes WHERE step = ?",
                row -> {
                    any[0] = true;
                    String part = row.text(1);
                    String id = row.text(2);
                    Tables.checked(row.number(5), "", number, part, id, row.text(3), row.text(4));
                    switch (part) {
                        case Tables.DOCUMENT ->
                            folios.put(
                                    id,
                                    new Diff<>(
                                            row.maybe(3).isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(folio(id, row.text(3), texts)),
                                            row.maybe(4).isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(folio(id, row.text(4), texts))));
                        case Tables.ENTRY ->
                            entries.put(
                                    id,
                                    new Diff<>(
                                            row.maybe(3).isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(entry(id, row.text(3))),
                                            row.maybe(4).isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(entry(id, row.text(4)))));
                        case Tables.SCENE ->
                            scenes.put(
                                    id,
                                    new Diff<>(
                                            row.maybe(3).isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(scene(id, row.text(3))),
                                            row.maybe(4).isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(scene(id, row.text(4)))));
                        case Tables.ORIGINAL -> {}
                        default -> {
                            title[0] = plain(row.text(3));
                            title[1] = plain(row.text(4));
                        }
                    }
                },
                number);
        return any[0] ? Optional.of(new Change(title[0], title[1], folios, entries, scenes)) : Optional.empty();
    }

    /** Which bytes a step brought for documents, and which they took the place of: sums as JSON, by the document's id. */
    SortedMap<String, Diff<String>> originals(long step) throws NotKept {
        SortedMap<String, Diff<String>> originals = new TreeMap<>();
        base.each(
                "SELECT id, was, now, sum FROM changes WHERE step = ? AND part = ?",
                row -> {
                    String id = row.text(1);
                    Tables.checked(row.number(4), "", step, Tables.ORIGINAL, id, row.text(2), row.text(3));
                    originals.put(id, new Diff<>(row.maybe(2), row.maybe(3)));
                },
                step,
                Tables.ORIGINAL);
        return originals;
    }

    /** The bytes that a document was read from, where they are known. */
    public Optional<byte[]> original(String document) throws NotKept {
        Optional<String> sum = Tables.of(base, Tables.ORIGINALS, document);
        return sum.isPresent() ? blob(plain(sum.get())) : Optional.empty();
    }

    /** Bytes by their sum, where they are known. */
    public Optional<byte[]> blob(String sha256) throws NotKept {
        List<byte[]> found = new ArrayList<>();
        base.each("SELECT bytes FROM blobs WHERE sha256 = ?", row -> found.add(row.bytes(1)), sha256);
        for (byte[] bytes : found) {
            damaged(!Sums.sha256(bytes).equals(sha256), "bytes " + sha256);
        }
        return found.stream().findFirst();
    }

    /** A document's row. */
    Folio folio(String id, String json, Map<String, String> texts) throws NotKept {
        try {
            List<NotKept> missing = new ArrayList<>();
            Folio folio = Codec.folio(json, sum -> {
                try {
                    return Optional.of(texts.containsKey(sum) ? texts.getOrDefault(sum, "") : text(sum, texts));
                } catch (NotKept e) {
                    missing.add(e);
                    return Optional.of("");
                }
            });
            for (NotKept why : missing) {
                throw why;
            }
            damaged(!folio.document().id().equals(id), "document " + id);
            return folio;
        } catch (Codec.Unreadable e) {
            throw new NotKept(Trouble.DAMAGED, e);
        }
    }

    private String text(String sum, Map<String, String> texts) throws NotKept {
        String text = base.text("SELECT text FROM texts WHERE sha256 = ?", sum)
                .orElseThrow(() -> new NotKept(Trouble.DAMAGED, "no text " + sum));
        damaged(!Sums.sha256(text).equals(sum), "text " + sum);
        texts.put(sum, text);
        return text;
    }

    /** An event's row. */
    static Entry entry(String id, String json) throws NotKept {
        try {
            Entry entry = Codec.entry(json);
            damaged(!entry.id().equals(id), "event " + id);
            return entry;
        } catch (Codec.Unreadable e) {
            throw new NotKept(Trouble.DAMAGED, e);
        }
    }

    /** A scene's row. */
    private static Scene scene(String id, String json) throws NotKept {
        try {
            Scene scene = Codec.scene(json);
            damaged(!scene.id().equals(id), "scene " + id);
            return scene;
        } catch (Codec.Unreadable e) {
            throw new NotKept(Trouble.DAMAGED, e);
        }
    }

    /** A step's row. */
    static Step step(String json) throws NotKept {
        try {
            return Codec.step(json);
        } catch (Codec.Unreadable e) {
            throw new NotKept(Trouble.DAMAGED, e);
        }
    }

    private static String plain(String json) throws NotKept {
        try {
            return Codec.plain(json, String.class);
        } catch (Codec.Unreadable e) {
            throw new NotKept(Trouble.DAMAGED, e);
        }
    }

    private static void damaged(boolean where, String what) throws NotKept {
        if (where) {
            throw new NotKept(Trouble.DAMAGED, what);
        }
    }
}
