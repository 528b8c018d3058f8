package sanad.time;

/** TIMEX3 types (TimeML). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
