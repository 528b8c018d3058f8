package sanad.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import sanad.chronicle.Chronicle;
import sanad.extract.dating.Fact;
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
    private final Library empty;

    /** How many wait for an answer now: what is read ahead gives way to them. */
    private final AtomicInteger asked = new AtomicInteger();

    private final Object reading = new Object();
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
        this.empty = empty;
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
        return tell(title, bare(documents), given, progress);
    }

    /**
     * Reads documents before anybody asks for more, so that of those that are added to them later only these are read: by half
     * of the processors, giving way whenever an answer is wanted. What was read by then is kept.
     *
     * @param given days of publication by the document's id
     * @param progress may end it
     * @return what the documents say by the rules of today; empty where it came to no end, or where they are so many that
     *     keeping them read would fill the memory
     */
    public Optional<Chronicle> ahead(Collection<Document> documents, Map<String, When> given, Progress progress) {
        if (documents.size() > Fact.MANY) {
            return Optional.empty();
        }
        Progress patient = new Progress() {
            @Override
            public boolean cancelled() {
                return asked.get() > 0 || progress.cancelled();
            }
        };
        Library read;
        synchronized (reading) {
            if (patient.cancelled()) {
                return Optional.empty();
            }
            List<Document> bare = bare(documents);
            read = library.atEase().of(bare, patient).dated(given);
            library = read.like(empty);
            if (read.documents().size() < bare.size()) {
                return Optional.empty();
            }
        }
        Chronicle found = read.chronicle("", patient);
        return patient.cancelled() ? Optional.empty() : Optional.of(found);
    }

    /** The documents as they were read, without the headlines that were found in them. */
    private List<Document> bare(Collection<Document> documents) {
        Map<String, Document> known = new HashMap<>();
        library.documents().forEach(d -> known.put(d.id(), d));
        return documents.stream()
                .map(d -> Optional.ofNullable(known.get(d.id()))
                        .filter(k -> k.text().equals(d.text()))
                        .orElse(d))
                .toList();
    }

    private Chronicle tell(String title, List<Document> documents, Map<String, When> given, Progress progress) {
        asked.incrementAndGet();
        try {
            Library read;
            synchronized (reading) {
                read = library.of(documents, progress).dated(given);
                library = read;
            }
            return read.chronicle(title, progress);
        } finally {
            asked.decrementAndGet();
        }
    }
}
