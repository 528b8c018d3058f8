package sanad.chronicle;

import java.util.Optional;
import sanad.text.Passage;
import sanad.time.When;

/**
 * One expression of time as it stands in a document, with its TIMEX3 reading.
 *
 * <p>Source: TimeML and ISO-TimeML (ISO 24617-1).
 *
 * @param passage its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2024-11-29} or {@code P9M}
 * @param mod TIMEX3 modifier
 * @param when the days it comes to; {@link When#UNKNOWN} for a length or a vague reference
 */
public record Timex(Passage passage, Type type, String value, Optional<Mod> mod, When when) {
    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** TIMEX3 modifiers. */
    public enum Mod {
        START,
        MID,
        END,
        APPROX,
        BEFORE,
        AFTER,
        ON_OR_BEFORE,
        ON_OR_AFTER,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE
    }
}
