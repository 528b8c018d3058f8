package sanad.timeline.draw;

import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import sanad.text.Span;
import sanad.timeline.Tone;
import sanad.timeline.find.Query;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.TextMeasure;

/** Washes the words of a line that a search found; it is drawn before the line. */
final class Wash {
    private static final double ABOVE = 0.98;
    private static final double HIGH = 1.34;
    private static final double RADIUS = 3;

    private final Pen pen;
    private final Query query;
    private final double at;
    private final boolean on;

    /**
     * Washes on a label.
     *
     * @param at where its lines begin or end along time
     * @param on whether they go on from there
     */
    Wash(Pen pen, Query query, double at, boolean on) {
        this.pen = pen;
        this.query = query;
        this.at = at;
        this.on = on;
    }

    /** Washes behind a line. */
    void behind(String line, double baseline, double size, boolean bold) {
        for (Span span : query.marks(line)) {
            TextLayout layout = TextMeasure.shape(line, size, bold, TextMeasure.rtl(line));
            Rectangle2D word =
                    layout.getLogicalHighlightShape(span.start(), span.end()).getBounds2D();
            double wide = layout.getAdvance();
            double left = pen.frame().left(on ? at : at - wide, wide) + word.getX() - 1;
            double lo = pen.frame().rtl() ? pen.frame().width() - left - word.getWidth() - 2 : left;
            double top = baseline - ABOVE * size;
            Optional<Fill> saffron = Optional.of(Fill.of(Tone.EV2));
            pen.box(lo, top, word.getWidth() + 2, HIGH * size, RADIUS, saffron, Optional.empty());
        }
    }
}
