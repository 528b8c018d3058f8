package sanad.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import sanad.chronicle.Chronicle;
import sanad.text.Document;
import sanad.text.Passage;

/** Places in documents that a session holds, when documents go or have another text. */
final class Bookmarks {
    private Bookmarks() {}

    /**
     * Lets go of places in documents that are not there any more, or read otherwise; where the open document goes, its
     * neighbour is opened.
     *
     * @return whether the passage in view is lost
     */
    static boolean leave(Session session, Chronicle next) {
        Chronicle before = session.chronicle().get();
        boolean lost = drop(session.passage(), before, next);
        drop(session.selection(), before, next);
        drop(session.beside(), before, next);
        Optional<String> open = session.document().get();
        if (open.filter(id -> next.document(id).isEmpty()).isPresent()) {
            session.document().set(neighbour(open.get(), before.documents(), next));
        }
        return lost;
    }

    private static boolean drop(ObjectProperty<Optional<Passage>> place, Chronicle before, Chronicle next) {
        Optional<String> document = place.get().map(Passage::document);
        boolean lost = document.isPresent() && !text(document.get(), before).equals(text(document.get(), next));
        if (lost) {
            place.set(Optional.empty());
        }
        return lost;
    }

    private static Optional<String> text(String document, Chronicle chronicle) {
        return chronicle.document(document).map(Document::text);
    }

    private static Optional<String> neighbour(String gone, List<Document> before, Chronicle next) {
        int place = 0;
        while (place < before.size() && !before.get(place).id().equals(gone)) {
            place++;
        }
        for (int far = 1; far <= before.size(); far++) {
            for (int at : new int[] {place + far, place - far}) {
                if (at >= 0
                        && at < before.size()
                        && next.document(before.get(at).id()).isPresent()) {
                    return Optional.of(before.get(at).id());
                }
            }
        }
        return next.documents().stream().map(Document::id).findFirst();
    }
}
