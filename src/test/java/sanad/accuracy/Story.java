package sanad.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sanad.accuracy.Answers.EventAnswer;
import sanad.accuracy.Answers.TimexAnswer;
import sanad.accuracy.Gold.GoldDocument;
import sanad.accuracy.Gold.GoldEvent;
import sanad.accuracy.Gold.GoldTimex;
import sanad.text.Passage;
import sanad.text.Span;

/** A small story for tests, told in a few calls: the gold side first, then the answers to it. */
final class Story {
    private final String text;
    private final List<GoldDocument> documents = new ArrayList<>();
    private final List<GoldTimex> timexes = new ArrayList<>();
    private final List<GoldEvent> events = new ArrayList<>();
    private final Map<String, String> published = new TreeMap<>();
    private final List<TimexAnswer> timexAnswers = new ArrayList<>();
    private final List<EventAnswer> eventAnswers = new ArrayList<>();

    /** A story of one document, {@code a.txt}, of this text. */
    Story(String text) {
        this.text = text;
    }

    /** The first place of these words. */
    Passage at(String words) {
        return new Passage("a.txt", new Span(text.indexOf(words), text.indexOf(words) + words.length()));
    }

    Story document(String file, List<String> dates, List<String> windows, boolean inferred) {
        documents.add(new GoldDocument(file, days(dates), days(windows), inferred));
        return this;
    }

    Story timex(String words, String... values) {
        timexes.add(new GoldTimex(at(words), "DATE", Set.of(values), false));
        return this;
    }

    Story optionalTimex(String words) {
        timexes.add(new GoldTimex(at(words), "DATE", Set.of("PRESENT_REF"), true));
        return this;
    }

    Story event(int importance, String date, String... quotes) {
        events.add(new GoldEvent(days(List.of(date)), Optional.empty(), importance, false, places(quotes)));
        return this;
    }

    Story optionalEvent(String date, String... quotes) {
        events.add(new GoldEvent(days(List.of(date)), Optional.empty(), 1, true, places(quotes)));
        return this;
    }

    Story published(String file, String date) {
        published.put(file, date);
        return this;
    }

    Story found(String words, String type, String value) {
        timexAnswers.add(new TimexAnswer(at(words), type, value));
        return this;
    }

    Story told(String date, String... quotes) {
        eventAnswers.add(new EventAnswer(Days.read(date), places(quotes)));
        return this;
    }

    /** The figures of the answers. */
    Map<String, String> figures() {
        Gold gold = new Gold("story", Map.of("a.txt", text), documents, timexes, events);
        Map<String, String> figures = new TreeMap<>();
        Figures.of(gold, new Answers(published, timexAnswers, eventAnswers))
                .forEach((name, figure) -> figures.put(name, figure.toPlainString()));
        return figures;
    }

    private List<Passage> places(String... quotes) {
        return Arrays.stream(quotes).map(this::at).toList();
    }

    private static List<Days> days(List<String> dates) {
        return dates.stream().flatMap(d -> Days.read(d).stream()).toList();
    }
}
