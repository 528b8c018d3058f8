package sanad.ui.opening;

import java.nio.file.Path;
import java.util.List;
import sanad.chronicle.Chronicle;
import sanad.store.Story;

/**
 * What came of opening files.
 *
 * @param paths what was asked for; empty for the sample story
 * @param story what the story is called
 * @param chronicle what was found; without documents where nothing could be read
 * @param troubles the files that gave no document
 * @param stopped whether the user stopped it: then the chronicle holds what was read by then
 */
public record Outcome(List<Path> paths, Story story, Chronicle chronicle, List<Trouble> troubles, boolean stopped) {
    /** Copies the lists. */
    public Outcome {
        paths = List.copyOf(paths);
        troubles = List.copyOf(troubles);
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return !chronicle.documents().isEmpty();
    }

    /** How many files could not be read. */
    public int refused() {
        return (int) troubles.stream().filter(Trouble::refused).count();
    }

    /** How many files were left aside. */
    public int skipped() {
        return troubles.size() - refused();
    }
}
