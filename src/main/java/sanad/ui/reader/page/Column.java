package sanad.ui.reader.page;

/**
 * Where text stands in a reader of some width; pixels.
 *
 * @param left from the reader's left edge to the text
 * @param width of the text
 * @param size of the letters
 * @param inset from the reader's edge to the middle of the margin bar
 * @param edge the reader's whole width
 */
public record Column(double left, double width, double size, double inset, double edge) {
    /** Lines are this many letter sizes apart. */
    public static final double LINE = 1.9;

    private static final double WIDEST = 760;

    /** A reader that shares its place with another has narrow margins. */
    private static final double NARROW = 440;

    /** A column in a reader of the given width; larger letters and margins in a wide window. */
    static Column in(double width, boolean wide) {
        double margin = width < NARROW ? 30 : wide ? 72 : 46;
        double text = Math.max(80, Math.min(WIDEST, width - 2 * margin));
        return new Column(
                Math.round((width - text) / 2),
                text,
                wide ? 19 : 16.5,
                wide && width >= NARROW ? 26 : width < NARROW ? 14 : 18,
                width);
    }

    /** The size of a paragraph's letters. */
    double size(Paragraph paragraph) {
        return paragraph.heading() ? Math.round(size * 1.09 * 2) / 2.0 : size;
    }

    /** Where the left edge of a margin bar of the given thickness stands: at the side where lines begin. */
    double bar(boolean rightToLeft, double thickness) {
        return (rightToLeft ? edge - inset : inset) - thickness / 2;
    }
}
