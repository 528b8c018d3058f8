package sanad.export.picture.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import sanad.export.picture.page.Leaf;
import sanad.export.picture.paint.Shapes;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Hatch;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Typeface;

/** Paints a page as the operators of a PDF. */
final class PagePainter {
    private static final double HALO = 4;

    private final Content content = new Content();
    private final Palette palette;
    private final Face regular;
    private final Face bold;
    private final Set<Integer> opacities;

    /**
     * A painter.
     *
     * @param opacities collects how opaque things are, in hundredths: each is named {@code /A…} in the resources
     */
    PagePainter(Palette palette, Face regular, Face bold, Set<Integer> opacities) {
        this.palette = palette;
        this.regular = regular;
        this.bold = bold;
        this.opacities = opacities;
    }

    /** The operators of a page, its left lower corner at 0. */
    byte[] paint(Leaf leaf) throws IOException {
        // a px to eight decimals: on a large sheet a rounded one would be seen
        String unit = java.math.BigDecimal.valueOf(leaf.unit())
                .setScale(8, java.math.RoundingMode.HALF_UP)
                .toPlainString();
        content.raw(unit + " 0 0 -" + unit + " 0 " + Content.number(leaf.height()) + " cm");
        for (Group group : leaf.drawing().groups()) {
            for (Mark mark : group.marks()) {
                paint(mark);
            }
        }
        return content.bytes();
    }

    private void paint(Mark mark) throws IOException {
        if (mark instanceof Mark.Words words) {
            words(words);
            return;
        }
        Shape shape = Shapes.of(mark);
        Shapes.fill(mark).ifPresent(fill -> fill(shape, fill));
        Shapes.edge(mark).ifPresent(edge -> edge(shape, edge));
    }

    private void fill(Shape shape, Fill fill) {
        opaque(fill.opacity());
        content.colour(palette.rgb(fill.tone()), "rg").path(shape).op("f");
        if (fill.hatched()) {
            opaque(1);
            content.op("q").path(shape).raw("W n").colour(palette.rgb(fill.tone()), "RG");
            content.op("w", Fill.HATCH_LINE).raw("0 J [] 0 d");
            Rectangle2D bounds = shape.getBounds2D();
            for (double[] line :
                    Hatch.lines(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())) {
                content.op("m", line[0], line[1]).op("l", line[2], line[3]);
            }
            content.op("S").op("Q");
        }
    }

    private void edge(Shape shape, Edge edge) {
        opaque(edge.opacity());
        content.colour(palette.rgb(edge.tone()), "RG").op("w", edge.width());
        if (edge.dashed()) {
            content.raw("0 J 1 j [" + Content.number(Edge.DASH) + " " + Content.number(Edge.GAP) + "] 0 d");
        } else {
            content.raw("1 J 1 j [] 0 d");
        }
        content.path(shape).op("S");
    }

    private void opaque(double opacity) {
        int hundredths = (int) Math.round(opacity * 100);
        opacities.add(hundredths);
        content.raw("/A" + hundredths + " gs");
    }

    private void words(Mark.Words words) throws IOException {
        Face face = words.bold() ? bold : regular;
        boolean covered = face.covers(words.text());
        Typeface typeface = Typeface.of(words.bold());
        Line line = new Line(words.text(), typeface.font(words.text(), words.size()), words.rtl());
        double x = switch (words.side()) {
            case LEFT -> words.x();
            case CENTRE -> words.x() - line.width() / 2;
            case RIGHT -> words.x() - line.width();
        };
        Shape letters =
                AffineTransform.getTranslateInstance(x, words.baseline()).createTransformedShape(line.outlines());
        opaque(1);
        if (words.halo().isPresent()) {
            Tone halo = words.halo().get();
            content.colour(palette.rgb(halo), "RG")
                    .op("w", HALO)
                    .raw("1 J 1 j [] 0 d")
                    .path(letters)
                    .op("S");
        }
        content.colour(palette.rgb(words.tone()), "rg");
        if (!covered) {
            content.path(letters).op("f");
        } else if (line.hasMarks()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, words.baseline());
            content.path(place.createTransformedShape(line.marks())).op("f");
        }
        new Setting(content, face, words.bold() ? "F1" : "F0", words.size()).set(line, x, words.baseline(), covered);
    }
}
