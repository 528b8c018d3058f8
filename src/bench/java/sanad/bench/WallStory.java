package sanad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;

/** A made story of so many events over a third of a century, the same each time: days, months and a few years. */
final class WallStory {
    private WallStory() {}

    static Chronicle of(int count) {
        Random random = new Random(7);
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
            When when = switch (random.nextInt(20)) {
                case 0 -> When.year(day.getYear());
                case 1, 2, 3 -> When.month(day.getYear(), day.getMonthValue());
                default -> When.day(day);
            };
            made.add(event(i, when, Kind.values()[random.nextInt(Kind.values().length)], 1 + random.nextInt(3)));
        }
        return new Chronicle("", List.of(), List.of(), List.of(), made);
    }

    private static Event event(int i, When when, Kind kind, int importance) {
        Evidence evidence = new Evidence(new Passage("a", new Span(0, 1)), Optional.empty(), when);
        return new Event(
                "e" + i,
                "Talks between two sides, round " + i,
                kind,
                when,
                Optional.empty(),
                Basis.STATED,
                importance,
                new Confidence(1, 1, 1),
                List.of(),
                List.of(),
                List.of(evidence),
                List.of(),
                List.of());
    }
}
