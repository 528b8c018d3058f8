package sanad.timeline.stage;

import java.util.List;
import sanad.timeline.mark.Mark;

/**
 * A page laid out for a room. It is always 1080 high and as wide as the screen's shape asks; a painter scales it to the
 * screen, so that what is large enough here is large enough on any.
 *
 * @param width of the page, where its height is {@link #HEIGHT}
 * @param layers the lowest first
 * @param told all that is to be seen, in words, for those who hear it; nothing that is hidden
 */
public record Board(double width, List<Layer> layers, String told) {
    /** The height of every page. */
    public static final double HEIGHT = 1080;

    /** The smallest letters: one twenty-third of the height. */
    public static final double LEAST_TEXT = 47;

    /** The thinnest line that means something. */
    public static final double LEAST_STROKE = 3;

    /** Copies the layers. */
    public Board {
        layers = List.copyOf(layers);
    }

    /** The width of a page for a screen of that size. */
    public static double width(double screenWidth, double screenHeight) {
        return HEIGHT * Math.max(0.5, Math.min(4, screenWidth / Math.max(1, screenHeight)));
    }

    /**
     * Marks that are painted alike.
     *
     * @param opacity of all of them, 0 to 1
     * @param scale how many times as large they are painted
     * @param marks in the order in which they are painted
     */
    public record Layer(double opacity, double scale, List<Mark> marks) {
        /** Copies the marks. */
        public Layer {
            marks = List.copyOf(marks);
        }
    }
}
