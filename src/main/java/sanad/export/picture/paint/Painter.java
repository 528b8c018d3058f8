package sanad.export.picture.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Hatch;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;

/** Paints a drawing with Java2D: pictures without a display. */
final class Painter {
    private static final double OVERHANG = 1.6;

    private final Graphics2D graphics;
    private final Palette palette;

    Painter(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Paints what touches a strip, in order. */
    void paint(Drawing drawing, double top, double bottom) {
        for (Group group : drawing.groups()) {
            for (Mark mark : group.marks()) {
                if (touches(mark, top, bottom)) {
                    paint(mark);
                }
            }
        }
    }

    private static boolean touches(Mark mark, double top, double bottom) {
        if (mark instanceof Mark.Words words) {
            double reach = OVERHANG * words.size() + 4;
            return words.baseline() + reach > top && words.baseline() - reach < bottom;
        }
        if (mark instanceof Mark.Box box) {
            double rim = box.edge().map(Edge::width).orElse(0.0) + 1;
            return box.y() + box.height() + rim > top && box.y() - rim < bottom;
        }
        if (mark instanceof Mark.Disc disc) {
            double reach = disc.radius() + disc.edge().map(Edge::width).orElse(0.0) + 1;
            return disc.y() + reach > top && disc.y() - reach < bottom;
        }
        Mark.Shape shape = (Mark.Shape) mark;
        double[] box = shape.outline().bounds();
        double rim = shape.edge().map(Edge::width).orElse(0.0) + 8;
        return box[3] + rim > top && box[1] - rim < bottom;
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Words words) {
            text(words);
        } else {
            Shape shape = Shapes.of(mark);
            Shapes.fill(mark).ifPresent(fill -> fill(shape, fill));
            Shapes.edge(mark).ifPresent(edge -> edge(shape, edge));
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

    private Color colour(Tone tone, double opacity) {
        int rgb = palette.rgb(tone);
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
    }
}
