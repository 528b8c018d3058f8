package sanad.export.picture.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** The operators of a page, in the px of its drawing: y grows downwards, as on every other surface. */
final class Content {
    /** Where the last point of each kind of step is: of a move, a line, two curves, and the way back. */
    private static final int[] LAST = {0, 0, 2, 4, -1};

    private final StringBuilder out = new StringBuilder();

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** An operator with numbers before it. */
    Content op(String operator, double... numbers) {
        for (double number : numbers) {
            out.append(number(number)).append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /** Text as it is. */
    Content raw(String operators) {
        out.append(operators).append('\n');
        return this;
    }

    /** The colour of what is filled or, with {@code RG}, of what is drawn. */
    Content colour(int rgb, String operator) {
        return op(operator, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    }

    /** A path; curves of the second degree become curves of the third. */
    Content path(Shape shape) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(p);
            switch (step) {
                case PathIterator.SEG_MOVETO -> op("m", p[0], p[1]);
                case PathIterator.SEG_LINETO -> op("l", p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    op(
                            "c",
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                }
                case PathIterator.SEG_CUBICTO -> op("c", p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> op("h");
            }
            int last = LAST[step];
            x = last < 0 ? x : p[last];
            y = last < 0 ? y : p[last + 1];
        }
        return this;
    }

    /** At most three decimals and no exponent. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
