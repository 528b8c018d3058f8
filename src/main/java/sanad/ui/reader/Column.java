package sanad.ui.reader;

/**
 * Where text stands in a reader of some width; pixels.
 *
 * @param left from the reader's left edge to the text
 * @param width of the text
 * @param size of the letters
 * @param inset from the reader's edge to the middle of the margin bar
 * @param edge the reader's whole width
 */
record Column(double left, double width, double size, double inset, double edge) {
    /** Lines are this many letter sizes apart. */
    static final double LINE = 1.9;

    private static final double WIDEST = 760;

    /** A column in a reader of the given width; larger letters and margins in a wide window. */
    static Column in(double width, boolean wide) {
        double margin = wide ? 72 : 46;
        double text = Math.max(80, Math.min(WIDEST, width - 2 * margin));
        return new Column(Math.round((width - text) / 2), text, wide ? 19 : 16.5, wide ? 26 : 18, width);
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
