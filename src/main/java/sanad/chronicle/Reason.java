package sanad.chronicle;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import sanad.text.Passage;
import sanad.time.TimeMeaning;
import sanad.time.When;

/**
 * One step from the words to a date, as data: told in any language by the template that its key names in
 * {@code data/lang/<code>/words/reasons.properties}.
 *
 * <p>Example: step WORDS, key {@code says.words}, no arguments, passage "nine months after" of document 2 reads
 * "Document 2 says: «nine months after»".
 *
 * @param step what part it plays in the chain
 * @param key names its template
 * @param args fill the template's places {0}, {1} … in order
 * @param passage the words it stands on, a link for the reader
 */
public record Reason(Step step, String key, List<Arg> args, Optional<Passage> passage) {
    /** Copies the arguments. */
    public Reason {
        args = List.copyOf(args);
    }

    /** What part a reason plays in its chain. */
    public enum Step {
        /** What a document says. */
        WORDS,
        /** What those words hang on: a document's date, another event. */
        ANCHOR,
        /** What follows from the two. */
        REASONING,
        /** Another document says the same. */
        AGREES,
        /** Another document says otherwise. */
        DISAGREES,
        /** The date reached. */
        RESULT
    }

    /** What can fill a place of a template. */
    public sealed interface Arg {
        /** A date. */
        record Date(When when) implements Arg {}

        /** A length of time, such as nine months. */
        record Length(Period period) implements Arg {}

        /** A document, shown by its number. */
        record Doc(String document) implements Arg {}

        /** Words of a source, shown in quotation marks. */
        record Quote(Passage passage) implements Arg {}

        /** A count. */
        record Count(int count) implements Arg {}

        /** A day of the week. */
        record Weekday(java.time.DayOfWeek day) implements Arg {}

        /** What words of time mean. */
        record Meaning(TimeMeaning meaning) implements Arg {}
    }
}
