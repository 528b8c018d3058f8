package sanad.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.scene.Scene;
import sanad.read.Skip;
import sanad.read.format.Refusal;
import sanad.store.Story;

/**
 * What came of opening files and folders.
 *
 * @param paths what was asked for; empty for the sample story
 * @param story what a folder's own story calls itself; {@link Story#NONE} where there is none, or more than one
 * @param chronicle what was found in all that could be read; {@link Chronicle#EMPTY} where nothing could
 * @param scenes that a project has, as they can be shown, in their order; empty for documents
 * @param refused what could not be read, and why
 * @param skipped what was left aside, and why
 * @param files where each document lies, by its id; empty for the sample story
 */
public record Opened(
        List<Path> paths,
        Story story,
        Chronicle chronicle,
        List<Scene> scenes,
        List<Refusal> refused,
        List<Skip> skipped,
        Map<String, Path> files) {
    /** Copies the lists. */
    public Opened {
        paths = List.copyOf(paths);
        scenes = List.copyOf(scenes);
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Whether everything that was asked for could be read, and it was something. */
    public boolean whole() {
        return refused.isEmpty() && !chronicle.documents().isEmpty();
    }
}
