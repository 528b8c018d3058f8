package sanad.time;

/** Where the words look from the day they were written. */
public enum Direction {
    PAST,
    FUTURE,
    /** The words do not say; a newspaper then means the past. */
    NONE
}
