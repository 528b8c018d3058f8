package sanad.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Hatch;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.TextMeasure;

/** Paints a drawing with Java2D: pictures without a display. */
final class Java2dPainter {
    private final Graphics2D graphics;
    private final Palette palette;

    Java2dPainter(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Paints everything, in order. */
    void paint(Drawing drawing) {
        for (Group group : drawing.groups()) {
            group.marks().forEach(this::paint);
        }
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Words words) {
            text(words);
        } else if (mark instanceof Mark.Box box) {
            double d = 2 * box.radius();
            Shape shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), d, d);
            box.fill().ifPresent(fill -> fill(shape, fill));
            box.edge().ifPresent(edge -> edge(shape, edge));
        } else if (mark instanceof Mark.Disc disc) {
            double r = disc.radius();
            Shape shape = new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
            disc.fill().ifPresent(fill -> fill(shape, fill));
            disc.edge().ifPresent(edge -> edge(shape, edge));
        } else if (mark instanceof Mark.Shape drawn) {
            Shape shape = path(drawn.outline());
            drawn.fill().ifPresent(fill -> fill(shape, fill));
            drawn.edge().ifPresent(edge -> edge(shape, edge));
        }
    }

    private void fill(Shape shape, Fill fill) {
        graphics.setColor(colour(fill.tone(), fill.opacity()));
        graphics.fill(shape);
        if (fill.hatched()) {
            Shape clip = graphics.getClip();
            graphics.clip(shape);
            graphics.setColor(colour(fill.tone(), 1));
            graphics.setStroke(new BasicStroke((float) Fill.HATCH_LINE));
            Rectangle2D bounds = shape.getBounds2D();
            for (double[] line :
                    Hatch.lines(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())) {
                graphics.draw(new Line2D.Double(line[0], line[1], line[2], line[3]));
            }
            graphics.setClip(clip);
        }
    }

    private void edge(Shape shape, Edge edge) {
        graphics.setColor(colour(edge.tone(), edge.opacity()));
        float[] dashes = {(float) Edge.DASH, (float) Edge.GAP};
        int cap = edge.dashed() ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        graphics.setStroke(new BasicStroke(
                (float) edge.width(), cap, BasicStroke.JOIN_ROUND, 10, edge.dashed() ? dashes : null, 0));
        graphics.draw(shape);
    }

    private void text(Mark.Words words) {
        TextLayout line = TextMeasure.shape(words.text(), words.size(), words.bold(), words.rtl());
        double x = switch (words.side()) {
            case LEFT -> words.x();
            case CENTRE -> words.x() - line.getAdvance() / 2;
            case RIGHT -> words.x() - line.getAdvance();
        };
        if (words.halo().isPresent()) {
            Shape letters = line.getOutline(AffineTransform.getTranslateInstance(x, words.baseline()));
            graphics.setColor(colour(words.halo().get(), 1));
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setColor(colour(words.tone(), 1));
        line.draw(graphics, (float) x, (float) words.baseline());
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

    private Color colour(Tone tone, double opacity) {
        int rgb = palette.rgb(tone);
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
    }
}
