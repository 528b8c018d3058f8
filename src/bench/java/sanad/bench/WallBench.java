package sanad.bench;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Habits;
import sanad.timeline.draw.OverviewMarks;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.View;

/**
 * A story opens on the wall, cold, each in a fresh virtual machine: from the chronicle in memory to the first frame; and
 * the megabytes that the view holds beside the chronicle. 100,000 events shall take at most two seconds and 100 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class WallBench {
    /** How many events. */
    @Param({"1000", "10000", "100000"})
    public int events;

    private Chronicle chronicle = Chronicle.EMPTY;

    /** Counted beside the run. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Held {
        /** Megabytes that the view holds. */
        public double megabytes;
    }

    /** Makes the story. */
    @Setup
    public void make() {
        chronicle = WallStory.of(events);
    }

    /** From a chronicle to the first frame. */
    @Benchmark
    public List<Object> open(Held held) {
        double before = used();
        TextMeasure measure = new TextMeasure();
        Index index = new Index(chronicle);
        Arranger arranger = new Arranger(index, measure);
        Frame bare = new Frame(1280, true, Metrics.SCREEN);
        Frame frame = bare.with(Plan.USUAL.course(index, bare));
        Wish wish = Wish.of(frame, index.extent(), 400, Manner.ARABIC);
        View view = FirstView.of(index, arranger, wish);
        Arrangement arrangement = arranger.arrange(wish.at(view));
        Axis axis = new Axis(Manner.ARABIC, Habits.USUAL);
        OverviewMarks overview = new OverviewMarks(frame, FirstView.all(index, frame), index, Manner.ARABIC);
        BufferedImage painted =
                TimelineBench.painted(arrangement, frame, Plan.USUAL.ticks(index, frame.along(view), axis), measure);
        held.megabytes = used() - before;
        return List.of(index, arranger, arrangement, overview, painted);
    }

    /** What is held after everything else was thrown away; its own time is small beside the run's. */
    private static double used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }
}
