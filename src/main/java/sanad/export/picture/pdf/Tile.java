package sanad.export.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import sanad.export.picture.page.Leaf;

/**
 * A sheet of A4 that shows a part of a larger page: what lies at its edges stands on its neighbour too, so that sheets can
 * be glued over one another along the marks.
 *
 * @param sheetWidth of the sheet, in points
 * @param sheetHeight of the sheet
 * @param left where the part begins, in points of the page
 * @param bottom where it begins from below
 * @param width of the part
 * @param height of the part
 * @param column of the sheet from the left, from 1 on
 * @param row of the sheet from the top, from 1 on
 */
record Tile(
        double sheetWidth,
        double sheetHeight,
        double left,
        double bottom,
        double width,
        double height,
        int column,
        int row) {
    private static final double MM = 72 / 25.4;
    private static final double LONG = 297 * MM;
    private static final double SHORT = 210 * MM;
    private static final double MARGIN = 8 * MM;
    private static final double OVERLAP = 10 * MM;
    private static final double MARK = 5 * MM;

    /** The sheets of a page, row by row; turned so that there are as few as can be. */
    static List<Tile> of(Leaf leaf) {
        List<Tile> flat = of(leaf, LONG, SHORT);
        List<Tile> upright = of(leaf, SHORT, LONG);
        return upright.size() < flat.size() ? upright : flat;
    }

    private static List<Tile> of(Leaf leaf, double sheetWidth, double sheetHeight) {
        double wide = sheetWidth - 2 * MARGIN;
        double high = sheetHeight - 2 * MARGIN;
        int columns = count(leaf.width(), wide);
        int rows = count(leaf.height(), high);
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double left = column * (wide - OVERLAP);
                double top = row * (high - OVERLAP);
                double width = Math.min(wide, leaf.width() - left);
                double height = Math.min(high, leaf.height() - top);
                tiles.add(new Tile(
                        sheetWidth,
                        sheetHeight,
                        left,
                        leaf.height() - top - height,
                        width,
                        height,
                        column + 1,
                        row + 1));
            }
        }
        return tiles;
    }

    private static int count(double length, double part) {
        return length <= part ? 1 : 1 + (int) Math.ceil((length - part) / (part - OVERLAP) - 1e-6);
    }

    /** The operators of the sheet: the part of the form {@code /X0}, and marks where the next sheets' edges lie. */
    byte[] content() {
        double top = sheetHeight - MARGIN;
        double foot = top - height;
        Content content = new Content();
        content.op("q").op("re", MARGIN, foot, width, height).raw("W n");
        content.op("cm", 1, 0, 0, 1, MARGIN - left, foot - bottom).raw("/X0 Do").op("Q");
        content.raw("0.5 G 0.4 w [] 0 d");
        double[] ups = {MARGIN, MARGIN + OVERLAP, MARGIN + width - OVERLAP, MARGIN + width};
        for (double x : ups) {
            content.op("m", x, top + 1).op("l", x, top + MARK).op("S");
            content.op("m", x, foot - 1).op("l", x, foot - MARK).op("S");
        }
        double[] across = {top, top - OVERLAP, foot + OVERLAP, foot};
        for (double y : across) {
            content.op("m", MARGIN - 1, y).op("l", MARGIN - MARK, y).op("S");
            content.op("m", MARGIN + width + 1, y)
                    .op("l", MARGIN + width + MARK, y)
                    .op("S");
        }
        dots(content, top);
        return content.bytes();
    }

    /** The place of the sheet among the others: so many dots for its row, a stroke, so many for its column. */
    private void dots(Content content, double top) {
        double x = MARGIN + OVERLAP + 6;
        double y = top + MARK / 2;
        content.raw("0.5 g");
        for (int i = 0; i < row; i++, x += 4) {
            content.op("re", x, y, 2, 2).op("f");
        }
        content.op("re", x + 1, y - 2, 0.8, 6).op("f");
        x += 5;
        for (int i = 0; i < column; i++, x += 4) {
            content.op("re", x, y, 2, 2).op("f");
        }
    }
}
