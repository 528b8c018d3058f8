package sanad.timeline.mark;

import sanad.timeline.Tone;

/**
 * The line round a shape; ends and joins are round.
 *
 * @param tone its colour's role
 * @param width in px
 * @param dashed whether it is broken: the sign of "somewhere in here"
 * @param opacity 0 to 1
 */
public record Edge(Tone tone, double width, boolean dashed, double opacity) {
    /** Length of a dash, in px. */
    public static final double DASH = 3;

    /** Length of the gap between two dashes, in px. */
    public static final double GAP = 2.4;

    /** A whole line. */
    public static Edge of(Tone tone, double width) {
        return new Edge(tone, width, false, 1);
    }

    /** A broken line. */
    public static Edge dashed(Tone tone, double width) {
        return new Edge(tone, width, true, 1);
    }
}
