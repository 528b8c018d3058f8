package sanad.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** A stretch of one line of laid out text, in pixels. */
public record Stripe(double left, double top, double right, double bottom) {
    /** Gaps narrower than this are between two words of one stretch. */
    private static final double JOINED = 9;

    /**
     * The stripes of a range as a text flow gives them, joined line by line.
     *
     * @param outline closed rectangles, as {@code TextFlow.rangeShape} returns them
     * @param mirror the flow's width where it runs from right to left, whose shapes count from its right edge (JavaFX
     *     21); else NaN
     */
    static List<Stripe> of(PathElement[] outline, double mirror) {
        List<Stripe> pieces = new ArrayList<>();
        double left = Double.NaN;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (PathElement element : outline) {
            if (element instanceof MoveTo move) {
                add(pieces, left, top, right, bottom, mirror);
                left = right = move.getX();
                top = bottom = move.getY();
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        add(pieces, left, top, right, bottom, mirror);
        return joined(pieces);
    }

    private static void add(List<Stripe> pieces, double left, double top, double right, double bottom, double mirror) {
        if (right > left) {
            pieces.add(
                    Double.isNaN(mirror)
                            ? new Stripe(left, top, right, bottom)
                            : new Stripe(mirror - right, top, mirror - left, bottom));
        }
    }

    private static List<Stripe> joined(List<Stripe> pieces) {
        pieces.sort(Comparator.comparingDouble(Stripe::top).thenComparingDouble(Stripe::left));
        List<Stripe> lines = new ArrayList<>();
        for (Stripe piece : pieces) {
            Stripe last = lines.isEmpty() ? piece : lines.get(lines.size() - 1);
            boolean beside = !lines.isEmpty() && piece.top < last.bottom - 2 && piece.left <= last.right + JOINED;
            if (beside) {
                lines.set(
                        lines.size() - 1,
                        new Stripe(
                                Math.min(last.left, piece.left),
                                Math.min(last.top, piece.top),
                                Math.max(last.right, piece.right),
                                Math.max(last.bottom, piece.bottom)));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    /** The same, moved. */
    public Stripe moved(double x, double y) {
        return new Stripe(left + x, top + y, right + x, bottom + y);
    }

    /** The same, larger on each side. */
    public Stripe grown(double x, double y) {
        return new Stripe(left - x, top - y, right + x, bottom + y);
    }

    /** A line along its foot, {@code below} pixels under it and {@code thick} pixels thick, as a filled shape. */
    public void foot(List<PathElement> path, double below, double thick) {
        double y = Math.round(bottom + below);
        new Stripe(left, y, right, y + thick).box(path, 0);
    }

    /** A line to be stroked along its foot, {@code below} pixels under it. */
    public void line(List<PathElement> path, double below) {
        double y = Math.round(bottom + below) + 0.5;
        path.add(new MoveTo(left, y));
        path.add(new LineTo(right, y));
    }

    /** A closed box on whole pixels, with rounded corners. */
    public void box(List<PathElement> path, double radius) {
        double x1 = Math.floor(left);
        double x2 = Math.ceil(right);
        double y1 = Math.round(top);
        double y2 = Math.round(bottom);
        double r = Math.min(radius, Math.min((x2 - x1) / 2, (y2 - y1) / 2));
        path.add(new MoveTo(x1 + r, y1));
        path.add(new LineTo(x2 - r, y1));
        corner(path, r, x2, y1 + r);
        path.add(new LineTo(x2, y2 - r));
        corner(path, r, x2 - r, y2);
        path.add(new LineTo(x1 + r, y2));
        corner(path, r, x1, y2 - r);
        path.add(new LineTo(x1, y1 + r));
        corner(path, r, x1 + r, y1);
        path.add(new ClosePath());
    }

    private static void corner(List<PathElement> path, double radius, double x, double y) {
        path.add(radius > 0 ? new ArcTo(radius, radius, 0, x, y, false, true) : new LineTo(x, y));
    }
}
