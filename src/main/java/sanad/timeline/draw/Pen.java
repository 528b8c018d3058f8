package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.layout.Frame;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Mark.Side;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.TextMeasure;

/** Collects marks at places along time, and mirrors them where time runs from right to left. */
final class Pen {
    private final Frame frame;
    private final List<Mark> marks = new ArrayList<>();

    Pen(Frame frame) {
        this.frame = frame;
    }

    /** What has been drawn. */
    List<Mark> marks() {
        return marks;
    }

    Frame frame() {
        return frame;
    }

    /** Which way time runs: 1 to the right, -1 to the left. */
    int forward() {
        return frame.rtl() ? -1 : 1;
    }

    Pen box(double lo, double top, double wide, double high, double radius, Optional<Fill> fill, Optional<Edge> edge) {
        marks.add(new Mark.Box(frame.left(lo, wide), top, wide, high, radius, fill, edge));
        return this;
    }

    Pen ground(double lo, double top, double wide, double high, Tone tone) {
        return box(lo, top, wide, high, 0, Optional.of(Fill.of(tone)), Optional.empty());
    }

    Pen disc(double at, double y, double radius, Optional<Fill> fill, Optional<Edge> edge) {
        marks.add(new Mark.Disc(frame.x(at), y, radius, fill, edge));
        return this;
    }

    Pen shape(Outline outline, Optional<Fill> fill, Optional<Edge> edge) {
        marks.add(new Mark.Shape(outline, fill, edge));
        return this;
    }

    /** An upright line, on whole pixels so that it is sharp. */
    Pen upright(double at, double top, double bottom, Edge edge) {
        marks.add(Mark.Shape.upright(Math.floor(frame.x(at)) + 0.5, top, bottom, edge));
        return this;
    }

    /** Words that begin at a place and go on in the direction of time. */
    Pen after(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        return words(at, baseline, text, size, bold, tone, frame.rtl() ? Side.RIGHT : Side.LEFT, Optional.empty());
    }

    /** Words that end at a place, seen in the direction of time. */
    Pen before(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        return words(at, baseline, text, size, bold, tone, frame.rtl() ? Side.LEFT : Side.RIGHT, Optional.empty());
    }

    /** Words round a place. */
    Pen round(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        return words(at, baseline, text, size, bold, tone, Side.CENTRE, Optional.empty());
    }

    Pen words(
            double at,
            double baseline,
            String text,
            double size,
            boolean bold,
            Tone tone,
            Side side,
            Optional<Tone> halo) {
        boolean rtl = TextMeasure.rtl(text) || frame.rtl() && !hasLetters(text);
        marks.add(new Mark.Words(frame.x(at), baseline, text, size, bold, side, rtl, tone, halo));
        return this;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
