package sanad.store.project.salvage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.chronicle.edit.Step;
import sanad.chronicle.scene.Scene;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Sums;
import sanad.store.project.json.Codec;
import sanad.store.project.table.Content;
import sanad.store.project.table.Tables;

/** Rows of a damaged file that are as they were written, put together to a project that holds water. Its steps can be read, not taken back. */
final class Wreck {
    private static final int TEXT_SIZE_LIMIT = 64 << 20;

    private final Base base;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> blobs = new HashMap<>();

    Wreck(Base base) {
        this.base = base;
    }

    Content content() {
        new Scan(base, "SELECT rowid, text FROM texts", "rowid").rows(row -> {
            String text = row.text(2);
            texts.put(Sums.sha256(text), text);
        });
        new Scan(base, "SELECT rowid, bytes FROM blobs WHERE length(bytes) < " + TEXT_SIZE_LIMIT, "rowid")
                .rows(row -> blobs.put(Sums.sha256(row.bytes(2)), row.number(1).orElse(0L)));
        Map<String, String> meta = table(Tables.META);
        SortedMap<String, Folio> folios = new TreeMap<>();
        table(Tables.DOCUMENTS).forEach((id, json) -> folio(json).ifPresent(folio -> folios.put(id, folio)));
        Mending mending = new Mending(folios);
        SortedMap<String, Entry> entries = new TreeMap<>();
        table(Tables.ENTRIES)
                .forEach((id, json) -> entry(json).flatMap(mending::mended).ifPresent(entry -> entries.put(id, entry)));
        Project project =
                new Project(plain(meta.getOrDefault("title", "\"\"")), folios, mending.standing(entries), scenes());
        List<Step> steps = steps();
        Map<String, String> originals = table(Tables.ORIGINALS);
        return new Content(
                new History(project, steps, steps.size(), steps.size()),
                step -> new Change(project.title(), project.title(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>()),
                document -> blob(plain(originals.getOrDefault(document, "\"\""))),
                this::blob,
                new TreeMap<>(table(Tables.VIEW)));
    }

    private SortedMap<String, String> table(String name) {
        SortedMap<String, String> rows = new TreeMap<>();
        new Scan(base, "SELECT id, json, sum FROM " + name, "id").rows(row -> {
            String id = row.text(1);
            String json = row.text(2);
            Optional<Long> sum = row.number(3);
            if (sum.isEmpty() || sum.get() == Sums.row(id, json)) {
                rows.put(id, json);
            }
        });
        return rows;
    }

    /** Steps from the first on, as far as none is missing. */
    private List<Step> steps() {
        SortedMap<Long, Step> read = new TreeMap<>();
        table(Tables.STEPS).forEach((id, json) -> {
            try {
                Step step = Codec.step(json);
                read.put(step.number(), step);
            } catch (Codec.Unreadable e) {
                read.remove(-1L);
            }
        });
        List<Step> steps = new ArrayList<>();
        for (long number = 1; read.containsKey(number); number++) {
            steps.add(java.util.Objects.requireNonNull(read.get(number)));
        }
        return steps;
    }

    private Optional<Folio> folio(String json) {
        try {
            return Optional.of(Codec.folio(json, sum -> Optional.ofNullable(texts.get(sum))));
        } catch (Codec.Unreadable e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(String json) {
        try {
            return Optional.of(Codec.entry(json));
        } catch (Codec.Unreadable e) {
            return Optional.empty();
        }
    }

    private SortedMap<String, Scene> scenes() {
        SortedMap<String, Scene> scenes = new TreeMap<>();
        table(Tables.SCENES).forEach((id, json) -> {
            try {
                scenes.put(id, Codec.scene(json));
            } catch (Codec.Unreadable e) {
                scenes.remove(id);
            }
        });
        return scenes;
    }

    private static String plain(String json) {
        try {
            return Codec.plain(json, String.class);
        } catch (Codec.Unreadable e) {
            return "";
        }
    }

    private Optional<byte[]> blob(String sum) throws NotKept {
        List<byte[]> found = new ArrayList<>();
        Long row = blobs.get(sum);
        if (row != null) {
            base.each("SELECT bytes FROM blobs WHERE rowid = ?", values -> found.add(values.bytes(1)), row);
        }
        return found.stream().filter(bytes -> Sums.sha256(bytes).equals(sum)).findFirst();
    }
}
