package sanad.extract.time;

import sanad.text.Passage;
import sanad.time.Direction;
import sanad.time.TimeMeaning;

/**
 * Words of time, and what they say: still no day.
 *
 * @param passage the shortest words with the whole time
 * @param meaning what they say
 * @param rule the rule that read them, as named in the language's {@code time-rules.txt}
 * @param direction where the sentence's tense and cues look
 * @param edge whether it is one end of a range: a FROM is followed by its TO
 */
public record TimeExpression(Passage passage, TimeMeaning meaning, String rule, Direction direction, Edge edge) {
    /** Which end of a range. */
    public enum Edge {
        /** No range. */
        NONE,
        FROM,
        TO
    }
}
