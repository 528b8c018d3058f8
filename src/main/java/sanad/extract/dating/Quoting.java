package sanad.extract.dating;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.text.Passage;
import sanad.text.Sentence;
import sanad.text.Span;

/** Quotes a document's words for a chain of reasons. */
public final class Quoting {
    private Quoting() {}

    /** The sentence around a span, which a reader needs to judge it; the span itself where there is none. */
    public static Passage around(Reading reading, Span span) {
        return reading.document()
                .passage(sentence(reading, span).map(Sentence::span).orElse(span));
    }

    /** The languages that read the words around a span, by the name of their blend; the usual ones where none are known. */
    public static String languages(Reading reading, Span span) {
        return sentence(reading, span).map(Sentence::languages).orElse("");
    }

    /** The sentence around a span; none where it lies in none. */
    public static Optional<Sentence> sentence(Reading reading, Span span) {
        List<Sentence> sentences = reading.tokens().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = sentences.get(middle).span();
            if (sentence.contains(span)) {
                return Optional.of(sentences.get(middle));
            } else if (sentence.start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** «Document 2 says: …», with the words of time lit. */
    public static Reason says(Reading reading, Span time) {
        return step(Reason.Step.WORDS, "says.words", reading, time);
    }

    /** The same under another key. */
    public static Reason step(Reason.Step step, String key, Reading reading, Span time) {
        Passage quoted = around(reading, time);
        return new Reason(
                step,
                key,
                List.of(new Arg.Doc(reading.document().id()), new Arg.Quote(quoted)),
                Optional.of(reading.document().passage(time)));
    }
}
