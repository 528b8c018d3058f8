package sanad.timeline.draw;

import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Outline;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Metrics;

/**
 * The sign of a date. Width and edge tell how exactly it is known, fill and shape how; nothing rests on colour.
 *
 * <p>A light bar with a dashed edge: somewhere in here. A solid bar: from here to there. Tapered: about. A chevron: goes
 * on. Disc: read; half disc: computed; ring and hatch: inferred; diamond: set by hand. Tied with ≠: sources disagree.
 */
final class GlyphMarks {
    private static final double STROKE = 1.4;
    private static final double LIGHT = 0.22;

    private final Pen pen;
    private final Metrics metrics;
    private final Tone tone;
    private final double y;

    private GlyphMarks(Pen pen, double y, Tone tone) {
        this.pen = pen;
        this.metrics = pen.frame().metrics();
        this.tone = tone;
        this.y = y;
    }

    /** Draws a glyph with its middle at a height. */
    static void draw(Pen pen, GlyphBox glyph, double y, Tone tone) {
        GlyphMarks marks = new GlyphMarks(pen, y, tone);
        glyph.others().forEach(marks::one);
        if (!glyph.others().isEmpty()) {
            marks.tie(glyph);
        }
        marks.one(glyph);
    }

    private void one(GlyphBox glyph) {
        if (glyph.beyond()) {
            return;
        }
        bar(glyph);
        glyph.bead().ifPresent(at -> bead(at, glyph.basis(), metrics.bead()));
        if (glyph.handAtStart()) {
            double known = glyph.shape() == GlyphBox.Shape.UNTIL ? glyph.hi() : glyph.lo();
            bead(known, Basis.BY_HAND, metrics.bead() * 0.78);
        }
    }

    private void bar(GlyphBox glyph) {
        double h = metrics.bar();
        boolean reasoned = glyph.basis() == Basis.INFERRED || glyph.basis() == Basis.UNKNOWN;
        Fill light = reasoned ? Fill.hatch(tone) : Fill.light(tone, LIGHT);
        Fill solid = reasoned ? Fill.hatch(tone) : Fill.of(tone);
        double wide = glyph.hi() - glyph.lo();
        switch (glyph.shape()) {
            case NONE -> {}
            case DAY, LASTING -> rect(glyph.lo(), wide, solid, Edge.of(tone, STROKE));
            case SOMEWHERE -> rect(glyph.lo(), wide, light, Edge.dashed(tone, STROKE));
            case ABOUT -> {
                double taper = Math.min(wide * 0.28, h * 1.3);
                Outline outline = new Outline()
                        .to(x(glyph.lo()), y)
                        .line(x(glyph.lo() + taper), y - h / 2)
                        .line(x(glyph.hi() - taper), y - h / 2)
                        .line(x(glyph.hi()), y)
                        .line(x(glyph.hi() - taper), y + h / 2)
                        .line(x(glyph.lo() + taper), y + h / 2)
                        .close();
                pen.shape(outline, Optional.of(light), Optional.of(Edge.dashed(tone, STROKE)));
            }
            case SINCE -> open(glyph.lo(), glyph.hi(), light);
            case UNTIL -> open(glyph.hi(), glyph.lo(), light);
        }
    }

    private void rect(double lo, double wide, Fill fill, Edge edge) {
        double h = metrics.bar();
        pen.box(lo, y - h / 2, wide, h, 1.5, Optional.of(fill), Optional.of(edge));
    }

    /** A bar whose one end is known and whose other end goes on past a chevron. */
    private void open(double known, double on, Fill fill) {
        double h = metrics.bar();
        double way = Math.signum(on - known);
        double stop = on - way * h * 0.7;
        Outline sides = new Outline()
                .to(x(stop), y - h / 2)
                .line(x(known), y - h / 2)
                .line(x(known), y + h / 2)
                .line(x(stop), y + h / 2);
        pen.shape(sides, Optional.of(fill), Optional.of(Edge.dashed(tone, STROKE)));
        Outline chevron = new Outline()
                .to(x(on - way * h * 0.6), y - h * 0.55)
                .line(x(on), y)
                .line(x(on - way * h * 0.6), y + h * 0.55);
        pen.shape(chevron, Optional.empty(), Optional.of(Edge.of(tone, STROKE * 1.3)));
    }

    private void bead(double at, Basis basis, double r) {
        double stroke = Math.max(1.6, r * 0.34);
        Optional<Edge> edge = Optional.of(Edge.of(tone, stroke));
        Optional<Fill> paper = Optional.of(Fill.of(Tone.PAGE));
        double inner = r - stroke / 2 + 0.2;
        switch (basis) {
            case STATED -> pen.disc(at, y, r, Optional.of(Fill.of(tone)), Optional.empty());
            case COMPUTED -> {
                pen.disc(at, y, inner, paper, edge);
                // the half towards the past is full
                Outline half = new Outline()
                        .to(x(at), y - inner)
                        .halfCircle(x(at), y + inner, pen.forward())
                        .close();
                pen.shape(half, Optional.of(Fill.of(tone)), Optional.empty());
            }
            case BY_HAND -> {
                double q = r * 1.28;
                Outline diamond = new Outline()
                        .to(x(at), y - q)
                        .line(x(at) + q, y)
                        .line(x(at), y + q)
                        .line(x(at) - q, y)
                        .close();
                pen.shape(diamond, Optional.empty(), Optional.of(Edge.of(Tone.PAGE, 2.8)));
                pen.shape(diamond, Optional.of(Fill.of(tone)), Optional.empty());
            }
            default -> pen.disc(at, y, inner, paper, edge);
        }
    }

    /** The tie between dates that contradict each other, and its sign. */
    private void tie(GlyphBox glyph) {
        GlyphBox other = glyph.others().get(0);
        boolean later = other.lo() > glyph.lo();
        double from = later ? glyph.hi() : other.hi();
        double to = later ? other.lo() : glyph.lo();
        double at = glyph.roomBetween() ? (from + to) / 2 : glyph.last() - GlyphBox.TIE / 2;
        Edge red = Edge.of(Tone.DANGER, 1.2);
        double lo = glyph.roomBetween() ? from : Math.min(glyph.hi(), other.hi());
        double hi = glyph.roomBetween() ? to : at;
        line(lo, hi, red);
        for (GlyphBox each : glyph.others().subList(1, glyph.others().size())) {
            line(Math.min(glyph.hi(), each.hi()), Math.max(glyph.lo(), each.lo()), red);
        }
        unequal(pen, at, y);
    }

    private void line(double lo, double hi, Edge edge) {
        if (hi > lo) {
            pen.shape(new Outline().to(x(lo), y).line(x(hi), y), Optional.empty(), Optional.of(edge));
        }
    }

    /** The sign of contradiction by itself. */
    static void unequal(Pen pen, double at, double y) {
        Edge red = Edge.of(Tone.DANGER, 1.2);
        pen.disc(at, y, 6.5, Optional.of(Fill.of(Tone.PAGE)), Optional.of(red));
        double c = pen.frame().x(at);
        Outline sign = new Outline()
                .to(c - 3, y - 1.4)
                .line(c + 3, y - 1.4)
                .to(c - 3, y + 1.4)
                .line(c + 3, y + 1.4)
                .to(c + 1.8, y - 3.6)
                .line(c - 1.8, y + 3.6);
        pen.shape(sign, Optional.empty(), Optional.of(red));
    }

    private double x(double along) {
        return pen.frame().x(along);
    }
}
