package sanad.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sanad.read.format.Refusal;
import sanad.text.Document;

/**
 * What came of reading files and folders: nothing given is passed over in silence.
 *
 * @param documents what was read, by id
 * @param files where each document lies, or the file that holds it, by document id
 * @param refused what could not be read, and why; the rest was read all the same
 * @param skipped what was left aside: kinds not read yet, files without words
 */
public record Reading(List<Document> documents, Map<String, Path> files, List<Refusal> refused, List<Skip> skipped) {
    /** Copies the lists. */
    public Reading {
        documents = List.copyOf(documents);
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
    }

    /** Whether everything that was asked for could be read, and it was something. */
    public boolean whole() {
        return refused.isEmpty() && !documents.isEmpty();
    }
}
