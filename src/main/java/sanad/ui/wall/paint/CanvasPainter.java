package sanad.ui.wall.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Hatch;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.ui.look.Fonts;

/** Paints marks on a canvas. The canvas must be pinned to left-to-right: mirroring is done before. */
public final class CanvasPainter {
    private static final String EMBED_RTL = "\u202B";
    private static final String EMBED_END = "\u202C";

    private final GraphicsContext graphics;
    private final Palette palette;

    /** Paints in the colours of a palette. */
    public CanvasPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    /** Paints marks, the first at the bottom. */
    public void paint(List<Group> groups) {
        for (Group group : groups) {
            group.marks().forEach(this::paint);
        }
    }

    /** The ground under the lanes. */
    void ground(double x, double y, double width, double height) {
        graphics.setFill(colour(Tone.DESK, 1));
        graphics.fillRect(x, y, width, height);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Words words) {
            text(words);
        } else if (mark instanceof Mark.Box box) {
            box(box);
        } else if (mark instanceof Mark.Disc disc) {
            double r = disc.radius();
            disc.fill().ifPresent(fill -> {
                graphics.setFill(colour(fill.tone(), fill.opacity()));
                graphics.fillOval(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
            });
            disc.edge().ifPresent(edge -> {
                pen(edge);
                graphics.strokeOval(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
            });
        } else if (mark instanceof Mark.Shape shape) {
            shape.fill().ifPresent(fill -> {
                trace(shape.outline());
                graphics.setFill(colour(fill.tone(), fill.opacity()));
                graphics.fill();
                if (fill.hatched()) {
                    Extent extent = Extent.of(shape.outline());
                    hatch(fill, extent.x(), extent.y(), extent.width(), extent.height(), () -> trace(shape.outline()));
                }
            });
            shape.edge().ifPresent(edge -> {
                pen(edge);
                trace(shape.outline());
                graphics.stroke();
            });
        }
    }

    private void box(Mark.Box box) {
        double d = 2 * box.radius();
        box.fill().ifPresent(fill -> {
            graphics.setFill(colour(fill.tone(), fill.opacity()));
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), d, d);
            if (fill.hatched()) {
                hatch(fill, box.x(), box.y(), box.width(), box.height(), () -> {
                    graphics.beginPath();
                    graphics.rect(box.x(), box.y(), box.width(), box.height());
                });
            }
        });
        box.edge().ifPresent(edge -> {
            pen(edge);
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), d, d);
        });
    }

    private void hatch(Fill fill, double x, double y, double width, double height, Runnable outline) {
        graphics.save();
        outline.run();
        graphics.clip();
        graphics.setStroke(colour(fill.tone(), 1));
        graphics.setLineWidth(Fill.HATCH_LINE);
        graphics.setLineDashes();
        for (double[] line : Hatch.lines(x, y, width, height)) {
            graphics.strokeLine(line[0], line[1], line[2], line[3]);
        }
        graphics.restore();
    }

    private void pen(Edge edge) {
        graphics.setStroke(colour(edge.tone(), edge.opacity()));
        graphics.setLineWidth(edge.width());
        graphics.setLineCap(edge.dashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        if (edge.dashed()) {
            graphics.setLineDashes(Edge.DASH, Edge.GAP);
        } else {
            graphics.setLineDashes();
        }
    }

    private void text(Mark.Words words) {
        // the canvas is left-to-right, so the paragraph's own direction goes with the text
        String text = words.rtl() ? EMBED_RTL + words.text() + EMBED_END : words.text();
        graphics.setFont(Fonts.font(words.text(), words.size(), words.bold()));
        graphics.setTextAlign(
                switch (words.side()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        words.halo().ifPresent(halo -> {
            graphics.setStroke(colour(halo, 1));
            graphics.setLineWidth(4);
            graphics.setLineDashes();
            graphics.strokeText(text, words.x(), words.baseline());
        });
        graphics.setFill(colour(words.tone(), 1));
        graphics.fillText(text, words.x(), words.baseline());
    }

    private void trace(Outline outline) {
        graphics.beginPath();
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.Step.Move m) {
                graphics.moveTo(m.x(), m.y());
            } else if (step instanceof Outline.Step.Line l) {
                graphics.lineTo(l.x(), l.y());
            } else if (step instanceof Outline.Step.Curve c) {
                graphics.bezierCurveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            } else {
                graphics.closePath();
            }
        }
    }

    private Color colour(Tone tone, double opacity) {
        int rgb = palette.rgb(tone);
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, opacity);
    }

    /** The rectangle round an outline. */
    private record Extent(double x, double y, double width, double height) {
        static Extent of(Outline outline) {
            double[] box = outline.bounds();
            return new Extent(box[0], box[1], box[2] - box[0], box[3] - box[1]);
        }
    }
}
