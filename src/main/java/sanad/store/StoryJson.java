package sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.text.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@link Story}. What is broken or of another shape says nothing: a story never keeps documents from opening. */
public final class StoryJson {
    /** The name under which it lies beside the documents. */
    public static final String FILE = "story.json";

    private static final int LARGEST = 1_000_000;
    private static final JsonMapper MAPPER = new JsonMapper();

    private StoryJson() {}

    /** The story of a folder; {@link Story#NONE} where it has none that can be read. */
    public static Story in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? parse(Files.readAllBytes(file))
                    : Story.NONE;
        } catch (IOException e) {
            return Story.NONE;
        }
    }

    /** The story that these bytes tell; {@link Story#NONE} where they are not JSON. */
    public static Story parse(byte[] json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            Map<String, String> titles = new TreeMap<>();
            JsonNode title = root.path("title");
            title.propertyNames().forEach(code -> text(title, code).ifPresent(words -> titles.put(code, words)));
            List<Source> sources = new ArrayList<>();
            for (JsonNode document : root.path("documents")) {
                text(document, "file")
                        .ifPresent(file -> sources.add(new Source(
                                file,
                                text(document, "publisher"),
                                text(document, "title"),
                                text(document, "address"))));
            }
            return new Story(titles, sources);
        } catch (JacksonException e) {
            return Story.NONE;
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).stringValueOpt().filter(words -> !words.isBlank());
    }
}
