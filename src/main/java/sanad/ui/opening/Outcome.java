package sanad.ui.opening;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.read.Skip;
import sanad.read.format.Refusal;
import sanad.text.Document;

/**
 * What came of opening files.
 *
 * @param paths what was asked for; empty for the sample story
 * @param chronicle what was found; without documents where nothing could be read
 * @param troubles the files that gave no document
 * @param stopped whether the user stopped it: then the chronicle holds what was read by then
 * @param files where each document was read, by its id, as far as that is known
 * @param changed other versions of documents that lie open, which were read and not taken
 */
public record Outcome(
        List<Path> paths,
        Chronicle chronicle,
        List<Trouble> troubles,
        boolean stopped,
        Map<String, Path> files,
        List<Document> changed) {
    /** Copies the lists. */
    public Outcome {
        paths = List.copyOf(paths);
        troubles = List.copyOf(troubles);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        changed = List.copyOf(changed);
    }

    /** One that took all that was read. */
    public Outcome(
            List<Path> paths, Chronicle chronicle, List<Trouble> troubles, boolean stopped, Map<String, Path> files) {
        this(paths, chronicle, troubles, stopped, files, List.of());
    }

    /** One of documents that lie in no files. */
    public Outcome(List<Path> paths, Chronicle chronicle, List<Trouble> troubles, boolean stopped) {
        this(paths, chronicle, troubles, stopped, Map.of());
    }

    /** What came of reading files, some of which were refused or left aside. */
    public static Outcome of(
            List<Path> paths, Chronicle chronicle, List<Refusal> refused, List<Skip> skipped, boolean stopped) {
        List<Trouble> troubles = Stream.concat(
                        refused.stream().map(Trouble::of), skipped.stream().map(Trouble::of))
                .toList();
        return new Outcome(paths, chronicle, troubles, stopped);
    }

    /** The same with the places of its documents, and with versions that were not taken. */
    Outcome with(Map<String, Path> places, List<Document> versions) {
        return new Outcome(paths, chronicle, troubles, stopped, places, versions);
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return !chronicle.documents().isEmpty();
    }

    /** Whether it was stopped before it could tell what happened, so that what lies open is better left as it is. */
    public boolean isLessThan(Chronicle open) {
        return stopped && chronicle.events().isEmpty() && !open.events().isEmpty();
    }

    /** How many files could not be read. */
    public int refused() {
        return (int) troubles.stream()
                .filter(trouble -> trouble.refused() && !trouble.emptyFolder())
                .count();
    }

    /** How many folders held nothing that could be read. */
    public int emptyFolders() {
        return (int) troubles.stream().filter(Trouble::emptyFolder).count();
    }

    /** How many files were left aside. */
    public int skipped() {
        return troubles.size() - refused() - emptyFolders();
    }
}
