package sanad.bench;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sanad.export.picture.paint.Dots;
import sanad.language.Manner;
import sanad.timeline.Theme;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Habits;
import sanad.timeline.axis.Ticks;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * Frames of the timeline, painted with Java2D, since no window is needed to measure: the layout alone, a frame while one
 * pans, and one while one zooms. The figures to read are the medians, what lies under the 95th percentile, and the
 * ratios between 1,000, 10,000 and 100,000 events.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
public class TimelineBench {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 400;
    private static final int SWING = 60;

    /** How many events there are in all. */
    @Param({"1000", "10000", "100000"})
    public int events;

    /** Whether all of time is in view, a tenth of it, or as much as holds some two hundred events. */
    @Param({"all", "tenth", "near"})
    public String view = "";

    private final TextMeasure measure = new TextMeasure();
    private final Axis axis = new Axis(Manner.ARABIC, Habits.USUAL);
    private Arranger arranger = new Arranger(new Index(WallStory.of(0)), measure);
    private Index index = new Index(WallStory.of(0));
    private Frame frame = new Frame(WIDTH, true, Metrics.SCREEN);
    private View shown = new View(0, 1);
    private Optional<Arrangement> before = Optional.empty();
    private int step;

    /** Opens the story. */
    @Setup
    public void open() {
        index = new Index(WallStory.of(events));
        arranger = new Arranger(index, measure);
        Frame bare = new Frame(WIDTH, true, Metrics.SCREEN);
        frame = bare.with(Plan.USUAL.course(index, bare));
        View all = FirstView.all(index, frame);
        double share = view.equals("all") ? 1 : view.equals("tenth") ? 0.1 : 200.0 / events;
        shown = frame.along(all).zoomed(share, all.middle());
    }

    /** The layout of the next frame while one pans, without painting. */
    @Benchmark
    public Arrangement layout() {
        return arrange(panned());
    }

    /** The next frame while one pans: laid out and painted. */
    @Benchmark
    public BufferedImage pan() {
        return frame(panned());
    }

    /** The next frame while one zooms in and out again. */
    @Benchmark
    public BufferedImage zoom() {
        TimeScale scale = frame.along(shown);
        shown = scale.zoomed(step++ % SWING < SWING / 2 ? 0.97 : 1 / 0.97, shown.middle());
        return frame(shown);
    }

    private View panned() {
        shown = frame.along(shown).moved(step++ % SWING < SWING / 2 ? 4 : -4);
        return shown;
    }

    private Arrangement arrange(View next) {
        Arrangement arrangement =
                arranger.arrange(Wish.of(frame, next, HEIGHT, Manner.ARABIC).after(before, Optional.empty()));
        before = Optional.of(arrangement);
        return arrangement;
    }

    private BufferedImage frame(View next) {
        return painted(arrange(next), frame, Plan.USUAL.ticks(index, frame.along(next), axis), measure);
    }

    /** Lanes and axis as a picture. */
    static BufferedImage painted(Arrangement arrangement, Frame frame, Ticks ticks, TextMeasure measure) {
        List<Group> groups = new ArrayList<>(LaneMarks.of(arrangement, ticks.ticks(), Manner.ARABIC, Look.NONE));
        groups.addAll(new Drawing(0, 0, AxisMarks.of(arrangement, ticks, Manner.ARABIC, measure))
                .moved(0, arrangement.height())
                .groups());
        Drawing drawing =
                new Drawing(WIDTH, arrangement.height() + frame.metrics().axis(), groups);
        return Dots.image(drawing, Theme.LIGHT, 1);
    }
}
