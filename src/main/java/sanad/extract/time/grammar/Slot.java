package sanad.extract.time.grammar;

/** The places that a rule can fill; a word of the notation is the name in small letters. */
public enum Slot {
    CENTURY,
    DECADE,
    YEAR,
    /** The first digits of a year said in two halves: nineteen fourteen. */
    HUNDREDS,
    /** The last two digits of a year: behind HUNDREDS, in the century of YEAR, or alone of the hundred years up to 2030. */
    SHORT_YEAR,
    /** Of a year or any other whole: the first half of the century. */
    HALF,
    /** Of any whole. */
    THIRD,
    /** Of a year or any other whole. */
    QUARTER,
    SEASON,
    MONTH,
    /** A feast of {@code data/calendar/feasts.txt}, by its name there: {@code -> feast=easter}. */
    FEAST,
    /** A week of the month or year; with WEEKDAY the nth such day; -1 is the last. */
    WEEK,
    /** Of the month, or of the year or feast where no month stands; -1 is the last. */
    DAY,
    WEEKDAY,
    PART,
    HOUR,
    /** Hour and minute in four digits: 1800. */
    HHMM,
    MINUTE,
    SECOND,
    /** Minutes that the clock is ahead of universal time: 0 for GMT, 180 for Riyadh. */
    ZONE,
    /** {@code bc}: the year, decade, century or millennium lies before the common era. */
    ERA,
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
    /** Thirds of a unit above the count: an hour and a third. */
    THIRDS,
    /** Quarters of a unit above the count: three quarters of an hour is count 0 and quarters 3. */
    QUARTERS,
    /** 1 where the last part of a length is taken off: two years less a month. */
    MINUS,
    /** Last -1, this 0, next 1. */
    STEPS,
    /** 1 where counted from the date reached in the telling. */
    TELLING,
    /** {@code back}, {@code on}, or {@code ahead}: on where the words look ahead, else a length, from an event beside EVENT. */
    AGO,
    /** Before an event 1, after it 2. */
    EVENT,
    /** {@code ordinal()} of a {@link sanad.time.TimexMod}. */
    MOD,
    /** {@code ordinal()} of a {@link sanad.time.Direction}: no date at all; beside a length only where the words look ahead. */
    VAGUE,
    /** 1 where it comes again and again. */
    EVERY,
    /** How often it comes in each: twice a month. */
    TIMES,
    /** The last year of a range told as one: the season of 2023-24; two digits are of the first year's century. */
    TO_YEAR,
    /** The last month of a range told as one. */
    TO_MONTH,
    /** The last day of a range told as one. */
    TO_DAY,
    /** The last hour of a range told as one. */
    TO_HOUR,
    /** {@code ordinal()} of a {@link sanad.extract.time.TimeExpression.Edge}. */
    EDGE,
    /** 1 for words that look like time and are not. */
    NOTHING,
    /** The century by its ordinal: 19 for the nineteenth. */
    NTH_CENTURY,
    /** The millennium by its ordinal: 3 for the third. */
    NTH_MILLENNIUM,
    /** A decade by its first year: the 1980s. */
    DECADE_YEAR,
    /** A decade by two digits: the '80s. */
    DECADE_SHORT,
    /** 1 where the first word has an "and" written onto it. */
    JOINED
}
