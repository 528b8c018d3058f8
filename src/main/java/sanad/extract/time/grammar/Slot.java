package sanad.extract.time.grammar;

/** The places that a rule can fill; a word of the notation is the name in small letters. */
public enum Slot {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    DAY,
    WEEKDAY,
    PART,
    HOUR,
    MINUTE,
    /** Minutes to take off the hour: a quarter to nine. */
    LESS,
    /** 1 before noon, 2 after noon. */
    NOON,
    /** 1 where month and year are those of the Hijri calendar. */
    HIJRI,
    /** A count, of {@link #UNIT}. */
    N,
    /** {@code ordinal()} of a {@link sanad.time.Unit}. */
    UNIT,
    /** Halves of a unit above the count: two and a half. */
    HALVES,
    /** Last -1, this 0, next 1. */
    STEPS,
    /** 1 where counted from the date reached in the telling. */
    TELLING,
    /** Counted back 1 or on 2. */
    AGO,
    /** Before an event 1, after it 2. */
    EVENT,
    /** {@code ordinal()} of a {@link sanad.time.TimexMod}. */
    MOD,
    /** {@code ordinal()} of a {@link sanad.time.Direction}: no date at all. */
    VAGUE,
    /** 1 where it comes again and again. */
    EVERY,
    /** {@code ordinal()} of a {@link sanad.extract.time.TimeExpression.Edge}. */
    EDGE,
    /** 1 for words that look like time and are not. */
    NOTHING,
    /** The century by its ordinal: 19 for the nineteenth. */
    NTH_CENTURY,
    /** A decade by its first year: the 1980s. */
    DECADE_YEAR,
    /** A decade by two digits: the '80s. */
    DECADE_SHORT,
    /** 1 where the first word has an "and" written onto it. */
    JOINED
}
