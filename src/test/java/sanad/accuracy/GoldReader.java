package sanad.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.accuracy.Gold.GoldDocument;
import sanad.accuracy.Gold.GoldEvent;
import sanad.accuracy.Gold.GoldTimex;
import sanad.text.Passage;
import sanad.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold stories; refuses a quote that its text does not hold, for a gold that is wrong measures nothing. */
final class GoldReader {
    private final Map<String, String> texts;

    private GoldReader(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The story in a folder of texts with a {@code gold.json}. */
    static Gold read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return read(Files.readString(folder.resolve("gold.json")), texts);
    }

    /** The story that a JSON text tells of these texts. */
    static Gold read(String json, Map<String, String> texts) {
        JsonNode root = JsonMapper.shared().readTree(json);
        GoldReader reader = new GoldReader(texts);
        return new Gold(
                text(root, "story"),
                texts,
                root.path("documents").valueStream().map(GoldReader::document).toList(),
                root.path("timexes").valueStream().map(reader::timex).toList(),
                root.path("events").valueStream().map(reader::event).toList());
    }

    private static GoldDocument document(JsonNode node) {
        List<Days> windows = node.path("accept")
                .valueStream()
                .map(JsonNode::asString)
                .filter(a -> a.contains("/"))
                .flatMap(a -> Days.read(a).stream())
                .toList();
        List<Days> dates = text(node, "published").isEmpty() ? List.of() : dates(node, "published");
        return new GoldDocument(
                text(node, "file"), dates, windows, text(node, "basis").equals("inferred"));
    }

    private GoldTimex timex(JsonNode node) {
        return new GoldTimex(
                locate(node),
                text(node, "type"),
                all(node, "value").collect(Collectors.toSet()),
                node.path("optional").asBoolean(false));
    }

    private GoldEvent event(JsonNode node) {
        return new GoldEvent(
                dates(node, "date"),
                Optional.of(text(node, "within")).filter(w -> !w.isEmpty()).flatMap(Days::read),
                node.path("importance").asInt(),
                node.path("optional").asBoolean(false),
                node.path("evidence").valueStream().map(this::locate).toList());
    }

    private Passage locate(JsonNode quote) {
        String file = text(quote, "file");
        String words = text(quote, "quote");
        String text = texts.getOrDefault(file, "");
        int at = text.indexOf(words);
        for (int n = quote.path("nth").asInt(0); n > 0 && at >= 0; n--) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0 || words.isEmpty()) {
            throw new IllegalArgumentException(file + " does not say: " + words);
        }
        return new Passage(file, new Span(at, at + words.length()));
    }

    private static List<Days> dates(JsonNode node, String key) {
        return all(node, key).flatMap(text -> Days.read(text).stream()).toList();
    }

    /** A value and the others that are as good. */
    private static Stream<String> all(JsonNode node, String key) {
        return Stream.concat(
                Stream.of(text(node, key)), node.path("accept").valueStream().map(JsonNode::asString));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
