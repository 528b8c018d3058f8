package sanad.timeline.draw;

import java.util.Optional;
import java.util.stream.DoubleStream;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.TimeScale;

/** Folded time: a faint ground, and on it the two torn edges of what was cut out. */
final class FoldMarks {
    private static final double APART = 18;
    private static final double WAVE = 9;
    private static final double SWING = 1.8;
    private static final double FAINT = 0.45;

    private final Pen pen;
    private final double height;

    private FoldMarks(Pen pen, double height) {
        this.pen = pen;
        this.height = height;
    }

    /** Draws what is folded and what is squeezed, over lanes of that height. */
    static void lanes(Pen pen, TimeScale scale, double height) {
        FoldMarks marks = new FoldMarks(pen, height);
        for (Course.Piece piece : scale.course().pieces()) {
            if (piece.coarse()) {
                marks.ground(scale.x(piece.from()), scale.x(piece.to()), Fill.light(Tone.TEAR, FAINT * 0.6));
            }
        }
        for (Fold fold : scale.course().folds()) {
            marks.ground(scale.x(fold.from()), scale.x(fold.to()), Fill.light(Tone.TEAR, FAINT));
            marks.tear((scale.x(fold.from()) + scale.x(fold.to())) / 2, APART, 0, height);
        }
    }

    /** Where the torn edges stand, along time. */
    static double[] edges(TimeScale scale) {
        return scale.course().folds().stream()
                .mapToDouble(fold -> (scale.x(fold.from()) + scale.x(fold.to())) / 2)
                .flatMap(middle -> DoubleStream.of(middle - APART / 2, middle + APART / 2))
                .toArray();
    }

    /** Draws the small tears of an overview. */
    static void overview(Pen pen, TimeScale scale, double height) {
        FoldMarks marks = new FoldMarks(pen, height);
        for (Fold fold : scale.course().folds()) {
            marks.tear((scale.x(fold.from()) + scale.x(fold.to())) / 2, 6, 4, height - 8);
        }
    }

    private void ground(double from, double to, Fill fill) {
        double lo = Math.max(from, pen.frame().begin());
        double hi = Math.min(to, pen.frame().width());
        if (hi > lo) {
            pen.box(lo, 0, hi - lo, height, 0, Optional.of(fill), Optional.empty());
        }
    }

    /** Two torn edges and the ground between them. */
    private void tear(double middle, double apart, double top, double high) {
        double first = middle - apart / 2;
        double last = middle + apart / 2;
        if (first < pen.frame().begin() || last > pen.frame().width()) {
            return;
        }
        Outline ground = wave(new Outline(), first, top, high, false);
        wave(ground, last, top, high, true).close();
        pen.shape(ground, Optional.of(Fill.of(Tone.TEAR)), Optional.empty());
        Edge edge = new Edge(Tone.LINE2, 1, false, 0.75);
        pen.marks().add(Mark.Shape.line(wave(new Outline(), first, top, high, false), edge));
        pen.marks().add(Mark.Shape.line(wave(new Outline(), last, top, high, false), edge));
    }

    /** A torn edge from top to bottom, or on from where another ended back to the top. */
    private Outline wave(Outline outline, double at, double top, double high, boolean back) {
        int steps = (int) Math.ceil(high / WAVE);
        for (int i = 0; i <= steps; i++) {
            int k = back ? steps - i : i;
            double x = pen.frame().x(at) + SWING * (k % 2 == 0 ? -1 : 1);
            double y = Math.min(top + high, top + k * WAVE);
            if (i == 0 && !back) {
                outline.to(x, y);
            } else {
                outline.line(x, y);
            }
        }
        return outline;
    }
}
