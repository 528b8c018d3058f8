package sanad.time.resolve;

import java.util.List;
import java.util.Optional;
import sanad.time.TimexMod;
import sanad.time.TimexType;
import sanad.time.When;

/**
 * A meaning, resolved.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2024-11-29}, {@code XXXX-06-19} or {@code P9M}
 * @param mod TIMEX3 modifier
 * @param when the days it comes to; {@link When#UNKNOWN} for lengths, vague references, and where the ground is missing
 * @param footing what it stands on
 * @param steps how it was reached, first step first
 */
public record Resolution(
        TimexType type, String value, Optional<TimexMod> mod, When when, Footing footing, List<Step> steps) {
    /** Copies the steps. */
    public Resolution {
        steps = List.copyOf(steps);
    }

    /** What a date stands on. */
    public enum Footing {
        /** The words alone. */
        NONE,
        /** The document's date. */
        DOCUMENT,
        /** The date reached so far. */
        NARRATIVE,
        /** Another event, which is not known here. */
        EVENT
    }

    /**
     * One step of the reckoning.
     *
     * @param kind what was done
     * @param when the date it started from or came to, as the kind says
     */
    public record Step(Kind kind, When when) {
        /** What a step does. */
        public enum Kind {
            /** The words give this date themselves. */
            SAID,
            /** Counting starts from the document's date. */
            FROM_DOCUMENT,
            /** Counting starts from the date reached so far. */
            FROM_NARRATIVE,
            /** The last one before that is this. */
            LAST,
            /** The one that holds that is this. */
            CURRENT,
            /** The next one after that is this. */
            NEXT,
            /** Counting back comes to this. */
            BACK,
            /** Counting on comes to this. */
            FORWARD,
            /** The part of it that is meant is this. */
            PART,
            /** Counted over from another calendar. */
            CONVERTED,
            /** The weekday said does not fall on this date. */
            WEEKDAY_DIFFERS
        }
    }
}
