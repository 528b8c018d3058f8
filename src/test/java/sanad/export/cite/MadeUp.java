package sanad.export.cite;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Timex;
import sanad.chronicle.Touch;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Precision;
import sanad.time.TimexType;
import sanad.time.When;

/** Chronicles made up for tests of exports: of any size, with every sort of date, or with the titles that a test gives. */
public final class MadeUp {
    private static final Map<Integer, Chronicle> LARGE = new ConcurrentHashMap<>();
    private static final int DOCUMENTS = 7;

    private MadeUp() {}

    /** One of so many events, each with a title of its own, made once for all tests. */
    public static Chronicle of(int events) {
        return LARGE.computeIfAbsent(events, MadeUp::make);
    }

    private static Chronicle make(int count) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            titles.add("حدث رقم " + i + (i % 3 == 0 ? " (summit, part; two)" : " في «المدينة»"));
        }
        return titled(titles);
    }

    /** One event a title, in this order of ids (e0, e1, …), with all sorts of dates. */
    public static Chronicle titled(List<String> titles) {
        Random random = new Random(7);
        List<StringBuilder> texts = new ArrayList<>();
        for (int d = 0; d < DOCUMENTS; d++) {
            texts.add(new StringBuilder("عنوان المستند " + d + "\n\n"));
        }
        List<Event> events = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            When when = when(random, i);
            List<Evidence> evidence = new ArrayList<>();
            for (int n = 0; n <= i % 3; n++) {
                int d = (i + n) % DOCUMENTS;
                Span time = add(texts.get(d), "في يوم 😀 ما،");
                Span words = add(texts.get(d), "وقع \"الحدث\" " + i + "، مرة " + n);
                Passage passage = new Passage(id(d), new Span(time.start(), words.end()));
                evidence.add(new Evidence(passage, Optional.of(time), when));
                timexes.add(new Timex(new Passage(id(d), time), TimexType.DATE, "2024", Optional.empty(), when));
            }
            events.add(event(i, titles.get(i), when, evidence));
        }
        events.sort(Event.BY_DATE);
        List<Document> documents = new ArrayList<>();
        List<DocumentDate> dates = new ArrayList<>();
        for (int d = 0; d < DOCUMENTS; d++) {
            Optional<String> publisher = d % 2 == 0 ? Optional.of("صحيفة " + d) : Optional.empty();
            Optional<String> address = d % 3 == 0 ? Optional.of("https://example.org/a?b=" + d) : Optional.empty();
            documents.add(new Document(
                    id(d),
                    "عنوان المستند " + d,
                    texts.get(d).toString(),
                    new Source(id(d), publisher, Optional.empty(), address)));
            When when = d == 5 ? When.UNKNOWN : When.day(LocalDate.of(2024, 6, 10 + d));
            Basis basis = d == 5 ? Basis.UNKNOWN : d == 4 ? Basis.INFERRED : Basis.STATED;
            dates.add(new DocumentDate(id(d), when, basis, List.of()));
        }
        return new Chronicle("قصة للاختبار", documents, dates, timexes, events);
    }

    private static Event event(int i, String title, When when, List<Evidence> evidence) {
        Passage first = evidence.get(0).passage();
        List<Reason> reasons = List.of(
                new Reason(
                        Reason.Step.WORDS,
                        "says.words",
                        List.of(new Reason.Arg.Doc(first.document()), new Reason.Arg.Quote(first)),
                        Optional.of(first)),
                new Reason(
                        Reason.Step.REASONING,
                        "counts.back",
                        List.of(
                                new Reason.Arg.Date(when),
                                new Reason.Arg.Length(Period.ofMonths(9)),
                                new Reason.Arg.Date(when)),
                        Optional.empty()));
        return new Event(
                "e" + i,
                title,
                Kind.values()[i % Kind.values().length],
                when,
                Optional.empty(),
                !when.isKnown() ? Basis.UNKNOWN : i % 4 == 0 ? Basis.INFERRED : Basis.STATED,
                1 + i % 3,
                new Confidence(0.9, 0.9, 0.9),
                List.of("فلان"),
                List.of("مكان"),
                evidence,
                reasons,
                i % 10 == 0 && when.isDay() ? List.of(When.day(when.earliest().plusDays(3))) : List.of(),
                Touch.NONE);
    }

    private static When when(Random random, int i) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        return switch (i % 12) {
            case 1 -> When.month(day.getYear(), day.getMonthValue());
            case 2 -> When.year(day.getYear());
            case 3 -> When.between(day, day.plusDays(6));
            case 5 -> i % 24 == 5 ? When.UNKNOWN : When.day(LocalDate.of(-43, 3, 15));
            case 7 -> When.month(day.getYear(), day.getMonthValue()).about();
            case 9 -> new When(day, LocalDate.MAX, Precision.DAY, false);
            case 11 -> i % 24 == 11 ? new When(LocalDate.MIN, day, Precision.DAY, false) : When.day(day);
            default -> When.day(day);
        };
    }

    private static Span add(StringBuilder text, String words) {
        int start = text.length();
        text.append(words).append(". ");
        return new Span(start, start + words.length());
    }

    private static String id(int document) {
        return "doc " + document + ".txt";
    }
}
