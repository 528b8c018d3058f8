package sanad.timeline.scale;

/**
 * A word on the axis.
 *
 * @param text in the reader's words
 * @param shorter the same where there is less room
 * @param day the middle of what it names, or its beginning
 * @param line 0 above, 1 below
 * @param centred whether it stands round that day or begins there
 * @param room how wide it may be, in px
 * @param bold whether it stands out
 * @param number whether it is a mere number
 */
public record AxisWord(
        String text,
        String shorter,
        double day,
        int line,
        boolean centred,
        double room,
        boolean bold,
        boolean number) {}
