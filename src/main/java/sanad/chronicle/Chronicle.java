package sanad.chronicle;

import java.util.List;
import java.util.Optional;
import sanad.text.Document;
import sanad.text.HiddenSigns;
import sanad.text.Passage;

/**
 * Everything that was found in a set of documents.
 *
 * @param title the project's name; empty until it has one
 * @param documents by id, under their headlines
 * @param dates one a document, in the same order
 * @param timexes every expression of time, in text order
 * @param events by earliest day, then by first passage
 * @param copies which documents have their words from others, in the order of the documents
 */
public record Chronicle(
        String title,
        List<Document> documents,
        List<DocumentDate> dates,
        List<Timex> timexes,
        List<Event> events,
        List<Copy> copies) {
    /** A chronicle of nothing. */
    public static final Chronicle EMPTY = new Chronicle("", List.of(), List.of(), List.of(), List.of());

    /** Writes the name without signs that cannot be seen, and copies the lists; those of things that have ids find them at once. */
    public Chronicle {
        title = HiddenSigns.without(title);
        documents = ById.of(documents, Document::id);
        dates = ById.of(dates, DocumentDate::document);
        timexes = List.copyOf(timexes);
        events = ById.of(events, Event::id);
        copies = ById.of(copies, Copy::document);
    }

    /** One whose documents are each their own. */
    public Chronicle(
            String title, List<Document> documents, List<DocumentDate> dates, List<Timex> timexes, List<Event> events) {
        this(title, documents, dates, timexes, events, List.of());
    }

    /** The same documents under this title, with these events. */
    public Chronicle telling(String name, List<Event> others) {
        return new Chronicle(name, documents, dates, timexes, others, copies);
    }

    /** The document of that id. */
    public Optional<Document> document(String id) {
        return found(documents, id);
    }

    /** The number under which a document is cited: 1 for the first; 0 where there is no such document. */
    public int number(String documentId) {
        return ById.place(documents, documentId) + 1;
    }

    /** The date of a document; one of no basis where there is no such document. */
    public DocumentDate date(String documentId) {
        return found(dates, documentId)
                .orElseGet(() -> new DocumentDate(documentId, sanad.time.When.UNKNOWN, Basis.UNKNOWN, List.of()));
    }

    /** The event of that id. */
    public Optional<Event> event(String id) {
        return found(events, id);
    }

    /** From which document another has its words, where it has. */
    public Optional<Copy> copy(String documentId) {
        return found(copies, documentId);
    }

    /** The document that had a document's words first: itself where it is no copy. */
    public String original(String documentId) {
        String at = documentId;
        for (int steps = 0; steps <= copies.size(); steps++) {
            Optional<Copy> copy = copy(at);
            if (copy.isEmpty()) {
                return at;
            }
            at = copy.get().of();
        }
        return documentId;
    }

    /** The document whose words stand in a passage: its own, or the one that had them first. */
    public String witness(Passage passage) {
        return copy(passage.document())
                .filter(copy -> copy.copies(passage.span()))
                .map(copy -> original(copy.of()))
                .orElse(passage.document());
    }

    /** How many documents tell an event in words of their own: ten reprints are one. */
    public int witnesses(Event event) {
        return (int) event.evidence().stream()
                .map(evidence -> witness(evidence.passage()))
                .distinct()
                .count();
    }

    private static <T> Optional<T> found(List<T> all, String id) {
        int place = ById.place(all, id);
        return place < 0 ? Optional.empty() : Optional.of(all.get(place));
    }
}
