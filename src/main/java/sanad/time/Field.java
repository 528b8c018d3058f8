package sanad.time;

/** The fields of a calendar date or a clock time, widest first, and what their numbers mean. */
public enum Field {
    /** 2 for the third millennium; -1 for the first before the common era. */
    MILLENNIUM,
    /** 19 for 1900-1999; -5 for the fifth before the common era. */
    CENTURY,
    /** 196 for 1960-1969; 0-9 where the century is not said ("the nineties" is 9). */
    DECADE,
    /** The year, with its century; 0 is 1 BC, -43 is 44 BC. */
    YEAR,
    /** 1 or 2, of a year or of any other whole. */
    HALF,
    /** 1 to 3, of any whole. */
    THIRD,
    /** 1 to 4, of a year or of any other whole. */
    QUARTER,
    /** 1 spring, 2 summer, 3 autumn, 4 winter. */
    SEASON,
    /** 1 to 12, in the calendar of the fields. */
    MONTH,
    /** A feast, by its place in {@link sanad.time.calendar.Feasts}. */
    FEAST,
    /**
     * A week of the month or year, counted from 1, or from -1 at the end. With {@link #WEEKDAY} the day counted: 2 and 7 is the
     * second Sunday, -1 and 5 the last Friday.
     */
    WEEK,
    /** Day of the month, or of the year or feast where no month stands; -1 is the last. */
    DAY,
    /** 1 Monday to 7 Sunday, as in ISO 8601. */
    WEEKDAY,
    /** {@link PartOfDay#ordinal()}. */
    PART,
    /** 0 to 24. */
    HOUR,
    /** 0 to 59. */
    MINUTE,
    /** 0 to 59. */
    SECOND,
    /** Minutes that the clock is ahead of universal time: 0 for GMT, 180 for Riyadh. */
    ZONE
}
