package sanad.chronicle;

import java.util.List;
import java.util.Optional;
import sanad.text.Document;

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

    /** Copies the lists. */
    public Chronicle {
        documents = List.copyOf(documents);
        dates = List.copyOf(dates);
        timexes = List.copyOf(timexes);
        events = List.copyOf(events);
    }

    /** The document of that id. */
    public Optional<Document> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The number under which a document is cited: 1 for the first; 0 where there is no such document. */
    public int number(String documentId) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).id().equals(documentId)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The date of a document; one of no basis where there is no such document. */
    public DocumentDate date(String documentId) {
        return dates.stream()
                .filter(d -> d.document().equals(documentId))
                .findFirst()
                .orElse(new DocumentDate(documentId, sanad.time.When.UNKNOWN, Basis.UNKNOWN, List.of()));
    }

    /** The event of that id. */
    public Optional<Event> event(String id) {
        return events.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
