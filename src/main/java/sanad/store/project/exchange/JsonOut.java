package sanad.store.project.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Image;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Diff;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Step;
import sanad.chronicle.scene.Scene;
import sanad.store.project.base.Sums;
import sanad.store.project.json.Codec;
import sanad.store.project.table.Content;

/** Writes a project as JSON, a thing a line. */
final class JsonOut {
    /** So a change of a scene is told; a quotation mark within a word has a stroke before it. */
    private static final String SCENE = ",\"part\":\"scene\",";

    private final Content content;
    private final Writer out;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final SortedMap<String, String> originals = new TreeMap<>();

    JsonOut(Content content, OutputStream out) {
        this.content = content;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(boolean steps) throws IOException {
        History history = content.history();
        int done = steps ? history.done() : 0;
        int began = steps ? history.began() : 0;
        List<String> scenes =
                history.project().scenes().values().stream().map(Codec::of).toList();
        List<String> changes = steps ? changes(history) : List.of();
        boolean plain = scenes.isEmpty() && changes.stream().noneMatch(row -> row.contains(SCENE));
        out.write("{\"sanad\":" + (plain ? ProjectJson.PLAIN : ProjectJson.VERSION) + ",\"title\":"
                + Codec.of(history.project().title()) + ",\"done\":" + done + ",\"began\":" + began + ",\n");
        List<String> documents = new ArrayList<>();
        for (Folio folio : history.project().folios().values()) {
            documents.add(folio(folio));
        }
        List<String> events = new ArrayList<>();
        for (Entry entry : history.project().entries().values()) {
            events.add(entry(entry));
        }
        list("documents", documents);
        list("events", events);
        if (!scenes.isEmpty()) {
            list("scenes", scenes);
        }
        if (steps) {
            list("steps", history.steps().stream().map(Codec::of).toList());
            list("changes", changes);
        }
        words("texts", texts);
        words("originals", originals);
        SortedMap<String, String> packed = new TreeMap<>();
        bytes.forEach((sum, raw) -> packed.put(sum, Base64.getEncoder().encodeToString(raw)));
        words("bytes", packed);
        words("view", content.view());
        out.write("\"end\":true}\n");
        out.flush();
    }

    private List<String> changes(History history) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Step step : history.steps()) {
            if (step.number() <= history.began()) {
                continue;
            }
            Change change = content.changes().of(step.number());
            String title = "\"was\":" + Codec.of(change.titleBefore()) + ",\"now\":" + Codec.of(change.titleAfter());
            rows.add("{\"step\":" + step.number() + ",\"part\":\"title\"," + title + "}");
            for (Map.Entry<String, Diff<Folio>> diff : change.folios().entrySet()) {
                Diff<Folio> of = diff.getValue();
                rows.add(change(step, "document", folio(of.before()), folio(of.after()), diff.getKey()));
            }
            for (Map.Entry<String, Diff<Entry>> diff : change.entries().entrySet()) {
                Diff<Entry> of = diff.getValue();
                rows.add(change(step, "entry", entry(of.before()), entry(of.after()), diff.getKey()));
            }
            for (Map.Entry<String, Diff<Scene>> diff : change.scenes().entrySet()) {
                Diff<Scene> of = diff.getValue();
                rows.add(change(step, "scene", scene(of.before()), scene(of.after()), diff.getKey()));
            }
        }
        return rows;
    }

    private static String change(Step step, String part, String was, String now, String id) {
        return "{\"step\":" + step.number() + ",\"part\":\"" + part + "\",\"id\":" + Codec.of(id)
                + (was.isEmpty() ? "" : ",\"was\":" + was)
                + (now.isEmpty() ? "" : ",\"now\":" + now) + "}";
    }

    private String folio(Optional<Folio> folio) throws IOException {
        return folio.isEmpty() ? "" : folio(folio.get());
    }

    private String folio(Folio folio) throws IOException {
        String sum = Sums.sha256(folio.document().text());
        texts.put(sum, folio.document().text());
        String id = folio.document().id();
        if (!originals.containsKey(id)) {
            content.originals().of(id).ifPresent(raw -> originals.put(id, keep(raw)));
        }
        return Codec.of(folio, sum);
    }

    private String entry(Optional<Entry> entry) throws IOException {
        return entry.isEmpty() ? "" : entry(entry.get());
    }

    private String entry(Entry entry) throws IOException {
        Optional<Image> image = entry.event().touch().image();
        if (image.isPresent()) {
            content.images().of(image.get().sha256()).ifPresent(this::keep);
        }
        return Codec.of(entry);
    }

    private static String scene(Optional<Scene> scene) {
        return scene.map(Codec::of).orElse("");
    }

    private String keep(byte[] raw) {
        String sum = Sums.sha256(raw);
        bytes.put(sum, raw);
        return sum;
    }

    private void list(String name, List<String> rows) throws IOException {
        out.write("\"" + name + "\":[" + (rows.isEmpty() ? "" : "\n"));
        for (int i = 0; i < rows.size(); i++) {
            out.write(rows.get(i) + (i + 1 < rows.size() ? ",\n" : "\n"));
        }
        out.write("],\n");
    }

    private void words(String name, SortedMap<String, String> words) throws IOException {
        out.write("\"" + name + "\":{" + (words.isEmpty() ? "" : "\n"));
        String between = "";
        for (Map.Entry<String, String> word : words.entrySet()) {
            out.write(between + Codec.of(word.getKey()) + ":" + Codec.of(word.getValue()));
            between = ",\n";
        }
        out.write((words.isEmpty() ? "" : "\n") + "},\n");
    }
}
