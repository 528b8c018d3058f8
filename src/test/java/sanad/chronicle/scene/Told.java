package sanad.chronicle.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

/** Chronicles for tests of scenes: each event has a passage of its own with words of time. */
final class Told {
    private static final int LONG = 40;

    private final List<Event> events = new ArrayList<>();

    Told day(String day, int importance) {
        return event(When.day(LocalDate.parse(day)), importance);
    }

    Told event(When when, int importance) {
        int at = events.size();
        Span span = new Span(at * LONG, at * LONG + 20 + at % 7);
        Evidence evidence = new Evidence(new Passage("a", span), Optional.of(new Span(at * LONG, at * LONG + 5)), when);
        events.add(new Event(
                "e" + at,
                "Event " + at,
                Kind.CONSULT,
                when,
                Optional.empty(),
                Basis.STATED,
                importance,
                new Confidence(1, 1, 1),
                List.of(),
                List.of(),
                List.of(evidence),
                List.of(),
                List.of()));
        return this;
    }

    Chronicle chronicle() {
        Document document = new Document("a", "News", "x".repeat(events.size() * LONG + LONG), Source.file("a"));
        return new Chronicle("Story", List.of(document), List.of(), List.of(), events);
    }

    List<String> ids() {
        return events.stream().map(Event::id).toList();
    }
}
