package sanad.chronicle;

import java.util.List;
import java.util.Optional;
import sanad.text.Document;
import sanad.text.HiddenSigns;

/**
 * Everything that was found in a set of documents.
 *
 * @param title the project's name; empty until it has one
 * @param documents by id, under their headlines
 * @param dates one a document, in the same order
 * @param timexes every expression of time, in text order
 * @param events by earliest day, then by first passage
 */
public record Chronicle(
        String title, List<Document> documents, List<DocumentDate> dates, List<Timex> timexes, List<Event> events) {
    /** A chronicle of nothing. */
    public static final Chronicle EMPTY = new Chronicle("", List.of(), List.of(), List.of(), List.of());

    /** Writes the name without signs that cannot be seen, and copies the lists; those of things that have ids find them at once. */
    public Chronicle {
        title = HiddenSigns.without(title);
        documents = ById.of(documents, Document::id);
        dates = ById.of(dates, DocumentDate::document);
        timexes = List.copyOf(timexes);
        events = ById.of(events, Event::id);
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

    private static <T> Optional<T> found(List<T> all, String id) {
        int place = ById.place(all, id);
        return place < 0 ? Optional.empty() : Optional.of(all.get(place));
    }
}
