package sanad.timeline.axis;

/**
 * A line across the wall, and what the axis says of it.
 *
 * @param day where it stands
 * @param strength how much it divides
 */
public record Tick(double day, Strength strength) {
    /** Weight of a tick. */
    public enum Strength {
        /** A notch on the second axis. */
        SECOND,
        /** A notch at the axis only. */
        NOTCH,
        /** A longer notch: a new week. */
        WEEK,
        /** A faint line across all lanes. */
        LINE,
        /** A stronger line: a new year, or a new decade where every year has a line. */
        STRONG
    }
}
