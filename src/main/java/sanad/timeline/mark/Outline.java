package sanad.timeline.mark;

import java.util.ArrayList;
import java.util.List;

/**
 * A path of straight and curved steps. The first {@link #to} of a stretch lifts the pen, the others draw.
 *
 * <p>Example: {@code new Outline().to(0, 5).line(5, 0).line(10, 5).close()} is a gable.
 */
public final class Outline {
    private final List<Step> steps = new ArrayList<>();
    private double x;
    private double y;

    /** One step; all coordinates are absolute, in px. */
    public sealed interface Step {
        /** Lifts the pen. */
        record Move(double x, double y) implements Step {}

        /** A straight line. */
        record Line(double x, double y) implements Step {}

        /** A cubic Bézier curve. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /** Back to the last move. */
        record Close() implements Step {}
    }

    /** The steps in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Lifts the pen to a place. */
    public Outline to(double toX, double toY) {
        return add(new Step.Move(toX, toY), toX, toY);
    }

    /** Draws a straight line to a place. */
    public Outline line(double toX, double toY) {
        return add(new Step.Line(toX, toY), toX, toY);
    }

    /** Draws a straight line of that extent. */
    public Outline by(double dx, double dy) {
        return line(x + dx, y + dy);
    }

    /** Draws a curve. */
    public Outline curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        return add(new Step.Curve(x1, y1, x2, y2, toX, toY), toX, toY);
    }

    /** Draws the half of a circle from where the pen is to the place opposite; {@code side} 1 bulges right of the way. */
    public Outline halfCircle(double toX, double toY, int side) {
        double dx = (toX - x) / 2;
        double dy = (toY - y) / 2;
        double cx = x + dx;
        double cy = y + dy;
        double k = 0.5522847498;
        double ox = -dy * side;
        double oy = dx * side;
        curve(x + ox * k, y + oy * k, cx + ox - dx * k, cy + oy - dy * k, cx + ox, cy + oy);
        return curve(cx + ox + dx * k, cy + oy + dy * k, toX + ox * k, toY + oy * k, toX, toY);
    }

    /** Back to where the pen was last put down. */
    public Outline close() {
        steps.add(new Step.Close());
        return this;
    }

    /** The same path, scaled and then moved. */
    public Outline placed(double scale, double dx, double dy) {
        Outline out = new Outline();
        for (Step step : steps) {
            if (step instanceof Step.Move m) {
                out.to(m.x * scale + dx, m.y * scale + dy);
            } else if (step instanceof Step.Line l) {
                out.line(l.x * scale + dx, l.y * scale + dy);
            } else if (step instanceof Step.Curve c) {
                out.curve(
                        c.x1 * scale + dx,
                        c.y1 * scale + dy,
                        c.x2 * scale + dx,
                        c.y2 * scale + dy,
                        c.x * scale + dx,
                        c.y * scale + dy);
            } else {
                out.close();
            }
        }
        return out;
    }

    /** Left, top, right and bottom of the points it goes through. */
    public double[] bounds() {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Step step : steps) {
            if (step instanceof Step.Move m) {
                widen(box, m.x, m.y);
            } else if (step instanceof Step.Line l) {
                widen(box, l.x, l.y);
            } else if (step instanceof Step.Curve c) {
                widen(box, c.x, c.y);
            }
        }
        return box;
    }

    private static void widen(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    private Outline add(Step step, double toX, double toY) {
        steps.add(step);
        x = toX;
        y = toY;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline o && steps.equals(o.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
