package sanad.export.picture.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;

/** Marks that are not words, as shapes with fills and edges. */
public final class Shapes {
    private Shapes() {}

    /** The shape of a mark. */
    public static Shape of(Mark mark) {
        if (mark instanceof Mark.Box box) {
            double d = 2 * box.radius();
            return d == 0
                    ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                    : new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), d, d);
        }
        if (mark instanceof Mark.Disc disc) {
            double r = disc.radius();
            return new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
        }
        if (mark instanceof Mark.Shape shape) {
            return path(shape.outline());
        }
        throw new IllegalArgumentException("words are not a shape");
    }

    /** What a mark is filled with. */
    public static Optional<Fill> fill(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return box.fill();
        }
        if (mark instanceof Mark.Disc disc) {
            return disc.fill();
        }
        return mark instanceof Mark.Shape shape ? shape.fill() : Optional.empty();
    }

    /** The line round a mark. */
    public static Optional<Edge> edge(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return box.edge();
        }
        if (mark instanceof Mark.Disc disc) {
            return disc.edge();
        }
        return mark instanceof Mark.Shape shape ? shape.edge() : Optional.empty();
    }

    private static Shape path(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.Step.Move m) {
                path.moveTo(m.x(), m.y());
            } else if (step instanceof Outline.Step.Line l) {
                path.lineTo(l.x(), l.y());
            } else if (step instanceof Outline.Step.Curve c) {
                path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            } else {
                path.closePath();
            }
        }
        return path;
    }
}
