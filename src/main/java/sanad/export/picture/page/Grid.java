package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.List;
import sanad.export.format.Sheet;
import sanad.timeline.place.Metrics;

/**
 * The measures of a page, in px of the layout.
 *
 * @param unit how many points a px is: the letters' size on the sheet, and nothing else, hangs on it
 * @param width of the page
 * @param height of the page; at least, where it grows taller
 * @param inset empty at each edge
 * @param title size of the page's title
 * @param metrics sizes of the wall
 */
record Grid(double unit, double width, double height, double inset, double title, Metrics metrics) {
    private static final Metrics AIRY = new Metrics(42, 9, 150, 15, 12.5, 14, 40, 0, 12, 6, 460, 60);
    private static final Metrics ROOMY = new Metrics(36, 6, 116, 13, 11.5, 12.5, 36, 0, 10, 5, 460, 60);
    private static final int STEPS = 5;

    /** The measures that a sheet may have, from letters of the size one likes to the smallest that one can read. */
    static List<Grid> ladder(Sheet sheet) {
        List<Grid> grids = new ArrayList<>();
        if (sheet.growth() != Sheet.Growth.TALLER) {
            grids.add(of(sheet, sheet.letters(), AIRY));
            grids.add(of(sheet, sheet.letters(), ROOMY));
        }
        grids.add(of(sheet, sheet.letters(), Metrics.PAGE));
        for (int i = 1; i <= STEPS && sheet.least() < sheet.letters(); i++) {
            double letters = sheet.letters() * Math.pow(sheet.least() / sheet.letters(), (double) i / STEPS);
            grids.add(of(sheet, letters, Metrics.PAGE));
        }
        return grids;
    }

    private static Grid of(Sheet sheet, double letters, Metrics metrics) {
        double unit = letters / metrics.title();
        double width = sheet.width() / unit;
        double height = sheet.height() / unit;
        double inset = Math.max(24, 0.05 * Math.min(width, height));
        return new Grid(unit, width, height, inset, Math.max(22, Math.min(0.02 * width, 0.06 * height)), metrics);
    }

    /** Where words begin, along. */
    double lo() {
        return inset;
    }

    /** Where they end. */
    double hi() {
        return width - inset;
    }

    /** The width between the insets. */
    double inner() {
        return width - 2 * inset;
    }
}
