package sanad.timeline.place;

/**
 * Sizes of the wall, in px.
 *
 * @param row height of a row of labels
 * @param pad above and below the rows of a lane
 * @param gutter width of the lanes' heads
 * @param title size of an event's title
 * @param date size of its date words
 * @param laneName size of a lane's name
 * @param axis height of the axis
 * @param overview height of the overview strip
 * @param bar height of a glyph's bar
 * @param bead radius of a glyph's disc
 * @param widest a label that is not shortened
 * @param most rows that a lane asks for
 */
public record Metrics(
        double row,
        double pad,
        double gutter,
        double title,
        double date,
        double laneName,
        double axis,
        double overview,
        double bar,
        double bead,
        double widest,
        int most) {
    /** On a usual screen. */
    public static final Metrics SCREEN = new Metrics(32, 3, 116, 13, 11.5, 12.5, 36, 36, 10, 5, 230, 3);

    /** On a window of 1600 px and more. */
    public static final Metrics WIDE = new Metrics(42, 9, 150, 15, 12.5, 14, 40, 48, 12, 6, 300, 5);

    /** On a page; rows are as many as the events need. */
    public static final Metrics PAGE = new Metrics(32, 3, 116, 13, 11.5, 12.5, 36, 0, 10, 5, 460, 60);

    /** Between a glyph and its label. */
    public static final double GAP = 7;

    /** Between two labels of a row. */
    public static final double BETWEEN = 5;

    /** At the far end of time. */
    public static final double MARGIN = 16;

    /** The narrowest label; what needs less is counted instead. */
    public static final double NARROWEST = 84;

    /** Height of the line of a second calendar. */
    public static final double SECOND = 18;

    /** Width of a fold in the overview. */
    public static final double SMALL_TEAR = 16;

    /** The same with room for the words of a second calendar. */
    public Metrics withSecondAxis() {
        return new Metrics(row, pad, gutter, title, date, laneName, axis + SECOND, overview, bar, bead, widest, most);
    }

    /** Width of a fold on the wall. */
    public double tear() {
        return row > 36 ? 64 : 48;
    }

    /** The sizes for a window of that width. */
    public static Metrics forWidth(double width) {
        return width >= 1600 ? WIDE : SCREEN;
    }

    /** The narrowest bar: never as narrow as a disc. */
    public double leastBar() {
        return 2.8 * bead;
    }

    /** Height of a lane of so many rows. */
    public double lane(int rows) {
        return rows * row + 2 * pad;
    }
}
