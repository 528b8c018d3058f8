package sanad.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Timex;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.TimexType;
import sanad.time.When;

/** Small chronicles for tests, told by the words that their events stand on. */
public final class Stories {
    /** The day on which everything in these stories happens. */
    public static final When DAY = When.day(LocalDate.of(2021, 3, 4));

    private final List<Document> documents = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Timex> timexes = new ArrayList<>();

    /** Adds a document. */
    public Stories document(String id, String text) {
        documents.add(new Document(id, "عنوان " + id, text, Source.file(id)));
        return this;
    }

    /** The place where words first stand in a document. */
    public Passage place(String id, String words) {
        Document document =
                documents.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return document.passage(new Span(at, at + words.length()));
    }

    /** Evidence from words, with time words where they are not empty. */
    public Evidence says(String id, String words, String time) {
        Optional<Span> span =
                time.isEmpty() ? Optional.empty() : Optional.of(place(id, time).span());
        span.ifPresent(
                s -> timexes.add(new Timex(new Passage(id, s), TimexType.DATE, "2021-03-04", Optional.empty(), DAY)));
        return new Evidence(place(id, words), span, DAY);
    }

    /** Adds an event. */
    public Stories event(String id, Evidence... evidence) {
        Passage first = evidence[0].passage();
        List<Reason> reasons = List.of(
                new Reason(
                        Reason.Step.WORDS,
                        "says.words",
                        List.of(new Reason.Arg.Doc(first.document()), new Reason.Arg.Quote(first)),
                        Optional.of(first)),
                new Reason(Reason.Step.RESULT, "so", List.of(new Reason.Arg.Date(DAY)), Optional.empty()));
        events.add(new Event(
                id,
                "حدث " + id,
                Kind.VISIT,
                DAY,
                Optional.empty(),
                Basis.INFERRED,
                2,
                new Confidence(0.9, 0.6, 0.9),
                List.of("الوفد"),
                List.of(),
                List.of(evidence),
                reasons,
                List.of()));
        return this;
    }

    /** The chronicle so far. */
    public Chronicle chronicle() {
        return new Chronicle(
                "",
                documents,
                documents.stream()
                        .map(d -> new DocumentDate(d.id(), DAY, Basis.STATED, List.of()))
                        .toList(),
                timexes,
                events);
    }
}
