package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.text.Passage;

/** Names for events that stay the same from export to export and differ between projects. */
final class Sums {
    private Sums() {}

    /**
     * The name of an event: made of its id and the words that report it first, so that another date or title leaves it as
     * it is.
     */
    static UUID event(Chronicle chronicle, Event event) {
        String words = event.firstEvidence()
                .map(e -> e.passage())
                .flatMap(passage -> chronicle.document(passage.document()).map(d -> d.words(passage.span())))
                .orElse(chronicle.title());
        return named("event", event.id(), words);
    }

    /** The name of a passage of an event. */
    static UUID passage(Chronicle chronicle, Event event, Passage passage) {
        String words = chronicle
                .document(passage.document())
                .map(d -> d.words(passage.span()))
                .orElse("");
        return named(
                "passage",
                event.id(),
                passage.document(),
                String.valueOf(passage.span().start()),
                words);
    }

    /** The name of a chronicle. */
    static UUID chronicle(Chronicle chronicle) {
        return named(
                "chronicle",
                chronicle.title(),
                String.join(
                        "\n", chronicle.documents().stream().map(d -> d.id()).toList()));
    }

    private static UUID named(String... parts) {
        return UUID.nameUUIDFromBytes(("sanad\0" + String.join("\0", parts)).getBytes(StandardCharsets.UTF_8));
    }
}
