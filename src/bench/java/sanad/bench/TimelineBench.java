package sanad.bench;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.export.Png;
import sanad.language.Manner;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;
import sanad.timeline.Theme;
import sanad.timeline.axis.Ticks;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.View;

/**
 * Frames of the timeline while one pans: layout and marks, and the same painted with Java2D, since no window is needed
 * to measure. The figures to read are the ratios between 1,000, 10,000 and 100,000 events.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimelineBench {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 400;

    /** How many events there are in all. */
    @Param({"1000", "10000", "100000"})
    public int events;

    /** Whether all of time is in view, or some two hundred events of it. */
    @Param({"near", "all"})
    public String view = "";

    private final TextMeasure measure = new TextMeasure();
    private final Frame frame = new Frame(WIDTH, true, Metrics.SCREEN);
    private Arranger arranger = new Arranger(new Index(Chronicle.EMPTY), measure);
    private View start = new View(0, 1);
    private Optional<Arrangement> before = Optional.empty();
    private int step;

    /** Makes the events, the same each time. */
    @Setup
    public void make() {
        Random random = new Random(7);
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
            When when = random.nextInt(5) == 0 ? When.month(day.getYear(), day.getMonthValue()) : When.day(day);
            made.add(event(i, when, Kind.values()[random.nextInt(Kind.values().length)], 1 + random.nextInt(3)));
        }
        Index index = new Index(new Chronicle("", List.of(), List.of(), List.of(), made));
        arranger = new Arranger(index, measure);
        View all = FirstView.all(index);
        start = view.equals("all") ? all : all.zoomed(200.0 / events, all.middle());
    }

    private static Event event(int i, When when, Kind kind, int importance) {
        Evidence evidence = new Evidence(new Passage("a", new Span(0, 1)), Optional.empty(), when);
        return new Event(
                "e" + i,
                "Talks between two sides, round " + i,
                kind,
                when,
                Optional.empty(),
                Basis.STATED,
                importance,
                new Confidence(1, 1, 1),
                List.of(),
                List.of(),
                List.of(evidence),
                List.of(),
                List.of());
    }

    /** Layout and marks of the next frame. */
    @Benchmark
    public Drawing marks() {
        View next = start.moved(start.length() * 0.003 * (step++ % 60));
        Arrangement arrangement =
                arranger.arrange(Wish.of(frame, next, HEIGHT, Manner.ARABIC).after(before, Optional.empty()));
        before = Optional.of(arrangement);
        Ticks ticks = Ticks.of(frame.along(next), Manner.ARABIC);
        List<Group> groups = new ArrayList<>(LaneMarks.of(arrangement, ticks.ticks(), Manner.ARABIC, Look.NONE));
        groups.addAll(new Drawing(0, 0, AxisMarks.of(arrangement, ticks, Manner.ARABIC, measure))
                .moved(0, arrangement.height())
                .groups());
        return new Drawing(WIDTH, arrangement.height() + frame.metrics().axis(), groups);
    }

    /** The same, painted. */
    @Benchmark
    public BufferedImage painted() {
        return Png.image(marks(), Theme.LIGHT, 1);
    }
}
