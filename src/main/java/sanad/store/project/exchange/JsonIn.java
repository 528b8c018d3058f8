package sanad.store.project.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Changes;
import sanad.chronicle.edit.Diff;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.chronicle.edit.Step;
import sanad.chronicle.scene.Scene;
import sanad.store.project.base.Sums;
import sanad.store.project.json.Codec;
import sanad.store.project.json.Codec.Unreadable;
import sanad.store.project.table.Content;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a project from JSON. Nothing is believed: sums are counted again, and what does not fit is refused. */
final class JsonIn {
    private final InputStream in;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    JsonIn(InputStream in) {
        this.in = in;
    }

    ProjectJson.Reading read() throws IOException {
        try {
            JsonNode root = Codec.tree(in);
            int version = root.path("sanad").asInt(0);
            if (version < 1) {
                return new ProjectJson.NotAProject("no version");
            }
            return version > ProjectJson.VERSION ? new ProjectJson.Newer(version) : new ProjectJson.Read(content(root));
        } catch (Unreadable | JacksonException | IllegalArgumentException e) {
            if (e.getCause() instanceof JacksonException json && json.getCause() instanceof IOException io) {
                throw io;
            }
            return new ProjectJson.NotAProject(String.valueOf(e.getMessage()));
        }
    }

    private Content content(JsonNode root) throws Unreadable {
        words(root.path("texts")).values().forEach(text -> texts.put(Sums.sha256(text), text));
        words(root.path("bytes")).values().forEach(packed -> {
            byte[] raw = Base64.getDecoder().decode(packed);
            bytes.put(Sums.sha256(raw), raw);
        });
        SortedMap<String, Folio> folios = new TreeMap<>();
        for (JsonNode row : root.path("documents")) {
            Folio folio = folio(row);
            folios.put(folio.document().id(), folio);
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (JsonNode row : root.path("events")) {
            Entry entry = Codec.entry(row.toString());
            entries.put(entry.id(), entry);
        }
        SortedMap<String, Scene> scenes = new TreeMap<>();
        for (JsonNode row : root.path("scenes")) {
            Scene scene = Codec.scene(row.toString());
            scenes.put(scene.id(), scene);
        }
        List<Step> steps = new ArrayList<>();
        for (JsonNode row : root.path("steps")) {
            steps.add(Codec.step(row.toString()));
        }
        Project project = new Project(root.path("title").stringValue(), folios, entries, scenes);
        History history = new History(
                project, steps, root.path("done").intValue(), root.path("began").intValue());
        SortedMap<String, String> originals = words(root.path("originals"));
        return new Content(
                history,
                changes(root.path("changes")),
                document -> Optional.ofNullable(bytes.get(originals.getOrDefault(document, ""))),
                sum -> Optional.ofNullable(bytes.get(sum)),
                words(root.path("view")));
    }

    private Changes changes(JsonNode rows) throws Unreadable {
        SortedMap<Long, String[]> titles = new TreeMap<>();
        SortedMap<Long, SortedMap<String, Diff<Folio>>> folios = new TreeMap<>();
        SortedMap<Long, SortedMap<String, Diff<Entry>>> entries = new TreeMap<>();
        SortedMap<Long, SortedMap<String, Diff<Scene>>> scenes = new TreeMap<>();
        for (JsonNode row : rows) {
            long step = row.path("step").longValue();
            String id = row.path("id").asString("");
            JsonNode was = row.path("was");
            JsonNode now = row.path("now");
            switch (row.path("part").asString("")) {
                case "document" ->
                    folios.computeIfAbsent(step, s -> new TreeMap<>())
                            .put(id, new Diff<>(maybeFolio(was), maybeFolio(now)));
                case "entry" ->
                    entries.computeIfAbsent(step, s -> new TreeMap<>())
                            .put(id, new Diff<>(maybeEntry(was), maybeEntry(now)));
                case "scene" ->
                    scenes.computeIfAbsent(step, s -> new TreeMap<>())
                            .put(id, new Diff<>(maybeScene(was), maybeScene(now)));
                default -> titles.put(step, new String[] {was.stringValue(), now.stringValue()});
            }
        }
        SortedMap<Long, Change> all = new TreeMap<>();
        titles.forEach((step, title) -> all.put(
                step,
                new Change(
                        title[0],
                        title[1],
                        folios.getOrDefault(step, new TreeMap<>()),
                        entries.getOrDefault(step, new TreeMap<>()),
                        scenes.getOrDefault(step, new TreeMap<>()))));
        return step ->
                Optional.ofNullable(all.get(step)).orElseThrow(() -> new IllegalStateException("no step " + step));
    }

    private Optional<Folio> maybeFolio(JsonNode row) throws Unreadable {
        return row.isMissingNode() ? Optional.empty() : Optional.of(folio(row));
    }

    private static Optional<Entry> maybeEntry(JsonNode row) throws Unreadable {
        return row.isMissingNode() ? Optional.empty() : Optional.of(Codec.entry(row.toString()));
    }

    private static Optional<Scene> maybeScene(JsonNode row) throws Unreadable {
        return row.isMissingNode() ? Optional.empty() : Optional.of(Codec.scene(row.toString()));
    }

    private Folio folio(JsonNode row) throws Unreadable {
        return Codec.folio(row.toString(), sum -> Optional.ofNullable(texts.get(sum)));
    }

    private static SortedMap<String, String> words(JsonNode node) {
        SortedMap<String, String> words = new TreeMap<>();
        for (String name : node.propertyNames()) {
            words.put(name, node.path(name).stringValue());
        }
        return words;
    }
}
