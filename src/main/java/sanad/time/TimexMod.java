package sanad.time;

/** TIMEX3 modifiers (TimeML): on points BEFORE and AFTER, on lengths LESS_THAN and MORE_THAN. */
public enum TimexMod {
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
