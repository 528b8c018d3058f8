package sanad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sanad.text.Document;

/** The story that comes with the program, {@code data/stories/russia-dprk-2024}, read from the class path. */
public final class SampleStory {
    private static final String FOLDER = "/data/stories/russia-dprk-2024/";

    private SampleStory() {}

    /** Its titles, and where each of its texts comes from. */
    public static Story story() {
        return StoryJson.parse(bytes(StoryJson.FILE));
    }

    /** Its documents, by id, each with its source. */
    public static List<Document> documents() {
        return story().sources().stream()
                .map(source -> new Document(
                        source.file(), source.file(), new String(bytes(source.file()), StandardCharsets.UTF_8), source))
                .sorted()
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SampleStory.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }
}
