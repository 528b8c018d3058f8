package sanad.timeline;

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
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

/** Makes chronicles for tests: by hand or at random from a seed. */
public final class Story {
    private static final Document DOCUMENT = new Document("a.txt", "خبر", "نص الخبر كله هنا", Source.file("a.txt"));

    private final List<Event> events = new ArrayList<>();

    /** Adds an event; its id is e0, e1 … in the order of adding. */
    public Story event(String title, When when, Basis basis, Kind kind, int importance) {
        return event(title, when, Optional.empty(), basis, kind, importance, List.of());
    }

    /** Adds an event in full. */
    public Story event(
            String title,
            When when,
            Optional<LocalDate> likeliest,
            Basis basis,
            Kind kind,
            int importance,
            List<When> disputed) {
        Evidence evidence = new Evidence(new Passage("a.txt", new Span(0, 2)), Optional.empty(), when);
        events.add(new Event(
                "e" + events.size(),
                title,
                kind,
                when,
                likeliest,
                basis,
                importance,
                new Confidence(1, 1, 1),
                List.of(),
                List.of(),
                List.of(evidence),
                List.of(),
                disputed));
        return this;
    }

    /** A stated single day. */
    public Story day(String title, String day, int importance) {
        return event(title, When.day(LocalDate.parse(day)), Basis.STATED, Kind.CONSULT, importance);
    }

    /** The chronicle. */
    public Chronicle chronicle() {
        return new Chronicle("قصة", List.of(DOCUMENT), List.of(), List.of(), events);
    }

    /** A chronicle of so many events over some years, with all sorts of dates. */
    public static Chronicle random(int count, long seed, int years) {
        Random random = new Random(seed);
        Story story = new Story();
        Kind[] kinds = Kind.values();
        Basis[] bases = {Basis.STATED, Basis.STATED, Basis.COMPUTED, Basis.INFERRED, Basis.BY_HAND};
        String[] words = {"اتفاق", "زيارة", "قمة", "بيان", "انتخاب", "حريق", "محادثات", "تصريح", "summit", "أول"};
        for (int i = 0; i < count; i++) {
            StringBuilder title = new StringBuilder();
            int length = 1 + random.nextInt(7);
            for (int w = 0; w < length; w++) {
                title.append(w == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            title.append(' ').append(i);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(Math.max(1, years * 365)));
            When when = when(random, day);
            Optional<LocalDate> likeliest = random.nextInt(6) == 0 && !when.isDay() && when.contains(When.day(day))
                    ? Optional.of(day)
                    : Optional.empty();
            List<When> disputed = random.nextInt(25) == 0 ? List.of(When.day(day.plusDays(12))) : List.of();
            story.event(
                    title.toString(),
                    when,
                    likeliest,
                    bases[random.nextInt(bases.length)],
                    kinds[random.nextInt(kinds.length)],
                    random.nextInt(10) == 0 ? 3 : 1 + random.nextInt(2),
                    disputed);
        }
        return story.chronicle();
    }

    private static When when(Random random, LocalDate day) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> When.month(day.getYear(), day.getMonthValue());
            case 2 -> When.year(day.getYear());
            case 3 -> When.between(day, day.plusDays(random.nextInt(60)));
            case 4 -> When.month(day.getYear(), day.getMonthValue()).about();
            case 5 ->
                random.nextInt(3) == 0 ? new When(day, LocalDate.MAX, sanad.time.Precision.DAY, false) : When.day(day);
            case 6 -> random.nextInt(8) == 0 ? When.UNKNOWN : When.day(day);
            default -> When.day(day);
        };
    }
}
