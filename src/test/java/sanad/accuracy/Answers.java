package sanad.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.text.Passage;
import sanad.time.Edtf;

/**
 * What is scored: the answers that were found for one story.
 *
 * @param published each document's date as EDTF; a document of unknown date is left out
 * @param timexes expressions of time
 * @param events events
 */
record Answers(Map<String, String> published, List<TimexAnswer> timexes, List<EventAnswer> events) {
    /** An expression of time with its TIMEX3 reading. */
    record TimexAnswer(Passage passage, String type, String value) {}

    /** An event: its date, where it can be read, and its passages. */
    record EventAnswer(Optional<Days> date, List<Passage> passages) {}

    /** The answers that a chronicle gives. */
    static Answers of(Chronicle chronicle) {
        Map<String, String> published = new TreeMap<>();
        chronicle.dates().stream()
                .filter(d -> d.when().isKnown())
                .forEach(d -> published.put(d.document(), Edtf.write(d.when())));
        return new Answers(
                published,
                chronicle.timexes().stream()
                        .map(t -> new TimexAnswer(t.passage(), t.type().name(), t.value()))
                        .toList(),
                chronicle.events().stream().map(Answers::answer).toList());
    }

    /** The answer that an event gives. */
    static EventAnswer answer(Event event) {
        return new EventAnswer(
                Days.read(Edtf.write(event.when())),
                event.evidence().stream().map(Evidence::passage).toList());
    }
}
