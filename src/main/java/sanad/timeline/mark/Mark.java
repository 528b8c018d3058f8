package sanad.timeline.mark;

import java.util.Optional;
import sanad.timeline.Tone;

/** One thing to paint. Lengths are px from the left top corner; a painter paints in order and decides nothing. */
public sealed interface Mark {
    /** The same thing elsewhere. */
    Mark moved(double dx, double dy);

    /**
     * A rectangle, its corners rounded by a radius.
     *
     * @param x left
     * @param y top
     * @param radius of the corners
     */
    record Box(double x, double y, double width, double height, double radius, Optional<Fill> fill, Optional<Edge> edge)
            implements Mark {
        /** A filled rectangle without an edge. */
        public static Box filled(double x, double y, double width, double height, Fill fill) {
            return new Box(x, y, width, height, 0, Optional.of(fill), Optional.empty());
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height, radius, fill, edge);
        }
    }

    /**
     * A circle.
     *
     * @param x of the centre
     * @param y of the centre
     */
    record Disc(double x, double y, double radius, Optional<Fill> fill, Optional<Edge> edge) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Disc(x + dx, y + dy, radius, fill, edge);
        }
    }

    /** Any other outline: diamonds, tapered bars, chevrons, lines, icons. */
    record Shape(Outline outline, Optional<Fill> fill, Optional<Edge> edge) implements Mark {
        /** A line that is only drawn, not filled. */
        public static Shape line(Outline outline, Edge edge) {
            return new Shape(outline, Optional.empty(), Optional.of(edge));
        }

        /** An upright line of one colour. */
        public static Shape upright(double x, double top, double bottom, Edge edge) {
            return line(new Outline().to(x, top).by(0, bottom - top), edge);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Shape(outline.placed(1, dx, dy), fill, edge);
        }
    }

    /**
     * A line of words.
     *
     * @param x the side of the words that {@code side} names
     * @param baseline in px from the top
     * @param text as it is read, in logical order
     * @param size of the font, in px
     * @param side which side of the words lies at {@code x}: left and right as on the wall, whatever the script
     * @param rtl the paragraph's direction
     * @param halo a ground of that colour round the letters, so that lines pass behind them
     */
    record Words(
            double x,
            double baseline,
            String text,
            double size,
            boolean bold,
            Side side,
            boolean rtl,
            Tone tone,
            Optional<Tone> halo)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Words(x + dx, baseline + dy, text, size, bold, side, rtl, tone, halo);
        }
    }

    /** Sides of a line of words. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }
}
