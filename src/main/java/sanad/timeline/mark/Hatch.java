package sanad.timeline.mark;

import java.util.ArrayList;
import java.util.List;

/** The strokes of a hatch, the same on every surface: at 45 degrees, tied to the picture and not to the shape. */
public final class Hatch {
    private Hatch() {}

    /** Strokes that cover a rectangle and may stick out of it: clip them. Each is x1, y1, x2, y2. */
    public static List<double[]> lines(double x, double y, double width, double height) {
        double step = Fill.HATCH_PERIOD * Math.sqrt(2);
        List<double[]> lines = new ArrayList<>();
        for (double at = Math.floor((x + y) / step) * step; at < x + width + y + height; at += step) {
            // x + y is the same all along a stroke
            lines.add(new double[] {at - y + 1, y - 1, at - y - height - 1, y + height + 1});
        }
        return lines;
    }
}
