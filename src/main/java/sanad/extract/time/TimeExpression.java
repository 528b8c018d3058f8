package sanad.extract.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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
 * @param signs what else their clause tells of where they stand
 */
public record TimeExpression(
        Passage passage, TimeMeaning meaning, String rule, Direction direction, Edge edge, Set<Sign> signs) {
    /** Copies the signs. */
    public TimeExpression {
        Set<Sign> copy = EnumSet.noneOf(Sign.class);
        copy.addAll(signs);
        signs = Collections.unmodifiableSet(copy);
    }

    /** One whose clause tells nothing else. */
    public TimeExpression(Passage passage, TimeMeaning meaning, String rule, Direction direction, Edge edge) {
        this(passage, meaning, rule, direction, edge, Set.of());
    }

    /** The same with one more sign. */
    TimeExpression with(Sign sign) {
        Set<Sign> more = EnumSet.of(sign);
        more.addAll(signs);
        return new TimeExpression(passage, meaning, rule, direction, edge, more);
    }

    /** Which end of a range. */
    public enum Edge {
        /** No range. */
        NONE,
        FROM,
        TO
    }

    /** What a clause tells of where its words of time stand. */
    public enum Sign {
        /** It speaks of the writer's own time: "closes on 31 January", "will be laid in the morning". */
        WRITERS_TIME,
        /** It only says which thing is meant, or since when: "the order that was signed on Tuesday". */
        ASIDE,
        /** A clock time without a word of which half of the day: "half past ten". */
        EITHER_HALF,
        /** It is when something ends: "prolonged until 31 October", which may lie on either side of the writing. */
        UNTIL,
        /** A clock time of no one day: "open daily from nine to five". */
        HABIT
    }
}
