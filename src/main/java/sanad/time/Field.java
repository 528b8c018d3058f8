package sanad.time;

/** The fields of a calendar date or a clock time, widest first, and what their numbers mean. */
public enum Field {
    /** 19 for 1900-1999. */
    CENTURY,
    /** 196 for 1960-1969; 0-9 where the century is not said ("the nineties" is 9). */
    DECADE,
    /** The year, with its century. */
    YEAR,
    /** 1 or 2. */
    HALF,
    /** 1 to 4. */
    QUARTER,
    /** 1 spring, 2 summer, 3 autumn, 4 winter. */
    SEASON,
    /** 1 to 12, in the calendar of the fields. */
    MONTH,
    /** A week of the month or year, counted from 1. */
    WEEK,
    /** Day of the month, or of the year where no month stands. */
    DAY,
    /** 1 Monday to 7 Sunday, as in ISO 8601. */
    WEEKDAY,
    /** {@link PartOfDay#ordinal()}. */
    PART,
    /** 0 to 24. */
    HOUR,
    /** 0 to 59. */
    MINUTE
}
