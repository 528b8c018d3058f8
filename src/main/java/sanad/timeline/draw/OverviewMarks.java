package sanad.timeline.draw;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Tone;
import sanad.timeline.layout.Index;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Outline;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/** All of time as a strip: columns of density, and the frame of what the wall shows. */
public final class OverviewMarks {
    private static final double STEP = 6;
    private static final double COLUMN = 4;
    private static final double NARROWEST = 36;

    private final Frame frame;
    private final TimeScale scale;
    private final double[] columns;
    private final Words words;
    private final int undated;
    private final boolean empty;

    /** The strip of a chronicle; {@code all} is the stretch that it holds. */
    public OverviewMarks(Frame frame, View all, Index index, Manner manner) {
        this.frame = frame;
        scale = frame.overview(all);
        columns = density(index.dated());
        words = Words.in(manner);
        undated = index.undated().size();
        empty = index.dated().isEmpty();
    }

    /** Whether nothing lies in time: then there is nothing to look at through a frame. */
    public boolean empty() {
        return empty;
    }

    /** Days to px along time. */
    public TimeScale scale() {
        return scale;
    }

    /**
     * Where the frame round a view stands, along time.
     *
     * @param lo its beginning, in px
     * @param hi its end
     */
    public record Window(double lo, double hi) {}

    /** The frame round a view: never too narrow to be gripped, never out of the strip. */
    public Window window(View view) {
        double first = frame.begin() - 6;
        double last = frame.width() - 8;
        double lo = Math.max(first, Math.min(last, scale.x(view.from())));
        double hi = Math.max(first, Math.min(last, scale.x(view.to())));
        double lacking = Math.max(0, NARROWEST - (hi - lo)) / 2;
        double from = Math.max(first, Math.min(lo - lacking, last - NARROWEST));
        return new Window(from, Math.max(hi + lacking, from + NARROWEST));
    }

    /**
     * The strip from y = 0 down, with the frame round a view where there is anything to see; its handles are the surface's own.
     *
     * @param hits the days of what a search found, marked at the upper edge
     */
    public List<Group> draw(View view, double[] hits) {
        double height = frame.metrics().overview();
        Pen pen = new Pen(frame);
        pen.ground(0, 0, frame.width(), height, Tone.DESK);
        Window window = window(view);
        double lo = window.lo();
        double hi = window.hi();
        if (!empty) {
            pen.box(lo, 1.5, hi - lo, height - 3, 5, Optional.of(Fill.of(Tone.PAGE)), Optional.empty());
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] > 0) {
                double high = Math.max(2, Math.sqrt(columns[i]) * (height - 12));
                double at = frame.begin() + i * STEP + 1;
                pen.box(at, height - 3 - high, COLUMN, high, 1, Optional.of(Fill.of(Tone.DENS)), Optional.empty());
            }
        }
        FoldMarks.overview(pen, scale, height);
        if (!empty) {
            pen.box(lo, 1.5, hi - lo, height - 3, 5, Optional.empty(), Optional.of(Edge.of(Tone.ACCENT, 1.75)));
        }
        hits(pen, hits);
        boolean two = undated > 0;
        pen.after(14, height / 2 + (two ? -3 : 4), words.say("all.time"), 12, false, Tone.INK3);
        if (two) {
            pen.after(14, height / 2 + 12, words.count("undated", undated), 11, false, Tone.INK3);
        }
        return List.of(Group.plain(pen.marks()));
    }

    /** A triangle at each place where something was found; one for all at the same place. */
    private void hits(Pen pen, double[] days) {
        BitSet marked = new BitSet();
        for (double day : days) {
            double at = clamp(scale.x(day));
            int place = (int) Math.round(at / 2);
            if (!marked.get(place)) {
                marked.set(place);
                double x = frame.x(at);
                Outline triangle =
                        new Outline().to(x - 4.5, 0).line(x + 4.5, 0).line(x, 7).close();
                pen.shape(triangle, Optional.of(Fill.of(Tone.EV3)), Optional.empty());
            }
        }
    }

    private double clamp(double along) {
        return Math.max(frame.begin() - 6, Math.min(frame.width() - 8, along));
    }

    /** How much happens in each column, from 0 to 1; an event is shared among the columns that it lasts. */
    private double[] density(List<Event> events) {
        int count = Math.max(1, (int) ((frame.end() - frame.begin()) / STEP));
        double[] sums = new double[count];
        for (Event event : events) {
            int from = column(Days.first(event), count);
            int to = Math.max(from, column(Days.last(event) - 0.01, count));
            for (int i = from; i <= to; i++) {
                sums[i] += 1.0 / (to - from + 1) * (1 + 0.35 * Math.min(8, to - from));
            }
        }
        double most = 0;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        for (int i = 0; i < count && most > 0; i++) {
            sums[i] /= most;
        }
        return sums;
    }

    private int column(double day, int count) {
        return Math.max(0, Math.min(count - 1, (int) ((scale.x(day) - frame.begin()) / STEP)));
    }
}
