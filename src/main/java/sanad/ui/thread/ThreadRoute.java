package sanad.ui.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/**
 * Where the thread runs: points joined by straight lines, to be rounded at the corners.
 *
 * @param points from the event to the words
 * @param knot whether it begins at a glyph, tied with a knot; else in a chevron that points up out of sight
 * @param tied whether it ends at a passage; else in a chevron that points down out of sight
 */
record ThreadRoute(List<Point2D> points, boolean knot, boolean tied) {
    /** How far under its glyph it begins. */
    private static final double BELOW = 12;

    /** Room left beside what stands in the way. */
    private static final double AIR = 3;

    /** How far before the edge it ends where an end is out of sight. */
    private static final double SHORT = 6;

    /**
     * The way between two ends; none where neither is in sight.
     *
     * @param glyph the event's glyph
     * @param bar the margin bar beside the passage
     * @param edge the height of the desk's upper edge
     */
    static Optional<ThreadRoute> between(Optional<Bounds> glyph, Optional<Bounds> bar, double edge) {
        if (glyph.isEmpty() && bar.isEmpty()) {
            return Optional.empty();
        }
        if (bar.isEmpty()) {
            double x = middle(glyph.get());
            double y = glyph.get().getMaxY() + BELOW;
            return Optional.of(new ThreadRoute(
                    List.of(new Point2D(x, y), new Point2D(x, Math.max(y, edge - SHORT))), true, false));
        }
        double to = middle(bar.get());
        double foot = bar.get().getMinY() + 2;
        if (glyph.isEmpty()) {
            return Optional.of(
                    new ThreadRoute(List.of(new Point2D(to, edge + SHORT), new Point2D(to, foot)), false, true));
        }
        double from = middle(glyph.get());
        double y = Math.floor(edge) + 0.5;
        return Optional.of(new ThreadRoute(
                List.of(
                        new Point2D(from, glyph.get().getMaxY() + BELOW),
                        new Point2D(from, y),
                        new Point2D(to, y),
                        new Point2D(to, foot)),
                true,
                true));
    }

    /**
     * The way down from the first point to the second, cut where something stands: the heights at which it stops and
     * goes on by turns, the first and the last included.
     */
    List<Double> descent(List<Bounds> standing) {
        double x = points.get(0).getX();
        double end = points.get(1).getY();
        List<Double> heights = new ArrayList<>(List.of(points.get(0).getY()));
        standing.stream()
                .filter(s -> s.getMinX() - AIR < x && x < s.getMaxX() + AIR)
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .forEach(s -> {
                    double now = heights.get(heights.size() - 1);
                    double stop = Math.max(now, s.getMinY());
                    if (s.getMaxY() > now && stop < end) {
                        heights.add(stop);
                        heights.add(Math.min(end, s.getMaxY()));
                    }
                });
        heights.add(end);
        return heights;
    }

    private static double middle(Bounds bounds) {
        return Math.floor(bounds.getCenterX()) + 0.5;
    }

    /** Its length as drawn with square corners. */
    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i).distance(points.get(i - 1));
        }
        return sum;
    }
}
