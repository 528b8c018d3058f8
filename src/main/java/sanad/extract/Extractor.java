package sanad.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.text.Document;
import sanad.time.When;

/**
 * From documents to a chronicle, stage by stage: the structure of each page, its words of time, its mentions; then, over all
 * documents together, their dates, the mentions' times, and the events.
 *
 * <p>It remembers what it read last, so that of documents to which some were added only those are read; what it finds is the
 * same as without that.
 *
 * <p>Example: {@code new Extractor().extract("", documents, Progress.NONE).events()}.
 */
public final class Extractor {
    private volatile Library library;

    /** One that works on all processors. */
    public Extractor() {
        this(Library.EMPTY);
    }

    /** One that works on so many threads; what it finds does not depend on them. */
    public Extractor(int threads) {
        this(Library.on(threads));
    }

    private Extractor(Library empty) {
        library = empty;
    }

    /**
     * Finds the events of a set of documents; the same in whatever order they come.
     *
     * @param title the chronicle's name, which may be empty
     * @param documents what to read
     * @param progress hears of it, and may end it: documents read by then are kept, the others left out; where that leaves
     *     no time to tell what happened in them, they come without events
     */
    public Chronicle extract(String title, List<Document> documents, Progress progress) {
        return tell(title, documents, Map.of(), progress);
    }

    /**
     * The same of documents under the headlines that were found in them, as a chronicle shows them, where a person gave some
     * of them a day.
     *
     * @param given days of publication by the document's id
     */
    public Chronicle again(String title, Collection<Document> documents, Map<String, When> given, Progress progress) {
        Map<String, Document> known = new HashMap<>();
        library.documents().forEach(d -> known.put(d.id(), d));
        List<Document> bare = documents.stream()
                .map(d -> Optional.ofNullable(known.get(d.id()))
                        .filter(k -> k.text().equals(d.text()))
                        .orElse(d))
                .toList();
        return tell(title, bare, given, progress);
    }

    private Chronicle tell(String title, List<Document> documents, Map<String, When> given, Progress progress) {
        Library read = library.of(documents, progress).dated(given);
        library = read;
        return read.chronicle(title, progress);
    }
}
