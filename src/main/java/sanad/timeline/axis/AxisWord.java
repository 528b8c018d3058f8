package sanad.timeline.axis;

/**
 * A word on the axis.
 *
 * @param text in the reader's words
 * @param shorter the same where there is less room
 * @param day the middle of what it names, or its beginning
 * @param line 0 above, 1 below, 2 on the second axis
 * @param centred whether it stands round that day or begins there
 * @param room how wide it may be, in px
 * @param looks what it looks like
 * @param set words of a set are shortened alike
 */
public record AxisWord(
        String text, String shorter, double day, int line, boolean centred, double room, Looks looks, int set) {
    /** What a word looks like. */
    public enum Looks {
        /** A month, a date. */
        NAME,
        /** What divides most: a year. */
        BOLD,
        /** A mere number, of a day or an hour. */
        NUMBER,
        /** What is folded away. */
        FOLDED
    }
}
