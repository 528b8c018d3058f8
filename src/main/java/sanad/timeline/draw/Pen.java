package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Mark.Side;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Frame;

/** Collects marks at places along time, and mirrors them where time runs from right to left. */
public final class Pen {
    private final Frame frame;
    private final List<Mark> marks = new ArrayList<>();

    /** A pen for a wall of that width and direction. */
    public Pen(Frame frame) {
        this.frame = frame;
    }

    /** What has been drawn. */
    public List<Mark> marks() {
        return marks;
    }

    /** The wall it draws on. */
    public Frame frame() {
        return frame;
    }

    /** Which way time runs: 1 to the right, -1 to the left. */
    public int forward() {
        return frame.rtl() ? -1 : 1;
    }

    /** A rectangle whose beginning is at {@code lo} along time. */
    public Pen box(
            double lo, double top, double wide, double high, double radius, Optional<Fill> fill, Optional<Edge> edge) {
        marks.add(new Mark.Box(frame.left(lo, wide), top, wide, high, radius, fill, edge));
        return this;
    }

    /** A plain rectangle. */
    public Pen ground(double lo, double top, double wide, double high, Tone tone) {
        return box(lo, top, wide, high, 0, Optional.of(Fill.of(tone)), Optional.empty());
    }

    /** A circle. */
    public Pen disc(double at, double y, double radius, Optional<Fill> fill, Optional<Edge> edge) {
        marks.add(new Mark.Disc(frame.x(at), y, radius, fill, edge));
        return this;
    }

    /** An outline whose points are x and y already. */
    public Pen shape(Outline outline, Optional<Fill> fill, Optional<Edge> edge) {
        marks.add(new Mark.Shape(outline, fill, edge));
        return this;
    }

    /** An upright line, on whole pixels so that it is sharp. */
    public Pen upright(double at, double top, double bottom, Edge edge) {
        marks.add(Mark.Shape.upright(Math.floor(frame.x(at)) + 0.5, top, bottom, edge));
        return this;
    }

    /** Words that begin at a place and go on in the direction of time. */
    public Pen after(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        return words(at, baseline, text, size, bold, tone, frame.rtl() ? Side.RIGHT : Side.LEFT, Optional.empty());
    }

    /** Words that end at a place, seen in the direction of time. */
    public Pen before(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        return words(at, baseline, text, size, bold, tone, frame.rtl() ? Side.LEFT : Side.RIGHT, Optional.empty());
    }

    /** Words round a place. */
    public Pen round(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        return words(at, baseline, text, size, bold, tone, Side.CENTRE, Optional.empty());
    }

    /** Words at a place, on a side that is left or right whatever the direction of time. */
    public Pen words(
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

    /** A line of the program's own words: it runs in the direction of time, whatever foreign name it begins with. */
    public Pen own(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        Side side = frame.rtl() ? Side.RIGHT : Side.LEFT;
        Optional<Tone> bare = Optional.empty();
        marks.add(new Mark.Words(frame.x(at), baseline, text, size, bold, side, frame.rtl(), tone, bare));
        return this;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
