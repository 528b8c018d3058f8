package sanad.time;

/** How exactly a date is known, finest first. {@link #INTERVAL} is a span between two known days. */
public enum Precision {
    DAY,
    INTERVAL,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    UNKNOWN
}
