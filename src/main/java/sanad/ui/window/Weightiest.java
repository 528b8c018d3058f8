package sanad.ui.window;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.text.Document;

/** The event that shows best what the program does: of the documents that came, weighty, and with a chain of reasons. */
final class Weightiest {
    private Weightiest() {}

    /** Of all. */
    static Optional<Event> of(Chronicle chronicle) {
        return of(chronicle, Chronicle.EMPTY);
    }

    /** Of those told in documents that were not there before, if any are. */
    static Optional<Event> of(Chronicle chronicle, Chronicle earlier) {
        Set<String> before = earlier.documents().stream().map(Document::id).collect(Collectors.toSet());
        return chronicle.events().stream()
                .max(Comparator.comparing((Event event) -> isNew(event, before))
                        .thenComparing(Event::importance)
                        .thenComparingInt(event -> Math.min(4, event.reasons().size()))
                        .thenComparingInt(event -> event.evidence().size()));
    }

    private static boolean isNew(Event event, Set<String> before) {
        return event.evidence().stream()
                .anyMatch(evidence -> !before.contains(evidence.passage().document()));
    }
}
