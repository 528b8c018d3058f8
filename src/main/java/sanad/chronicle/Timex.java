package sanad.chronicle;

import java.util.Optional;
import sanad.text.Passage;
import sanad.time.TimeMeaning;
import sanad.time.TimexMod;
import sanad.time.TimexType;
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
 * @param meaning what the words say before anything is known that they stand on, where that was read
 */
public record Timex(
        Passage passage,
        TimexType type,
        String value,
        Optional<TimexMod> mod,
        When when,
        Optional<TimeMeaning> meaning) {
    /** One whose meaning is not known, as in a gold timeline. */
    public Timex(Passage passage, TimexType type, String value, Optional<TimexMod> mod, When when) {
        this(passage, type, value, mod, when, Optional.empty());
    }
}
