package sanad.timeline.scale;

/**
 * An empty stretch of time that is folded away.
 *
 * @param from its first day, since 1970-01-01
 * @param to the day behind its last
 */
public record Fold(double from, double to) {
    /** Refuses a stretch without length. */
    public Fold {
        if (!(from < to)) {
            throw new IllegalArgumentException("no fold: " + from + "-" + to);
        }
    }

    /** Its length in days. */
    public double length() {
        return to - from;
    }

    /** Whether a day lies in it. */
    public boolean holds(double day) {
        return day >= from && day < to;
    }
}
