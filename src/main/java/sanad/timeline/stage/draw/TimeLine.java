package sanad.timeline.stage.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Scene;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;
import sanad.timeline.stage.Part;
import sanad.timeline.stage.Showing;

/**
 * The line of time of a page: its scale and where the signs of dates stand. It is laid out as a small wall that is painted
 * {@link #SCALE} times as large, so that signs are those of the wall and as thick as a room needs.
 */
public final class TimeLine {
    /** How many times as large the small wall is painted. */
    public static final double SCALE = 2.8;

    private static final Metrics SIZES = new Metrics(40, 3, 39, 13, 11.5, 12.5, 36, 0, 10, 5.36, 230, 3);
    private static final double EDGE = 110 / SCALE;
    private static final int FOLDS = 2;
    private static final double AIR = 0.04;
    private static final double SHORTEST = 14;
    private static final double NEAR = 12;
    private static final int ROWS = 3;
    private static final double BETWEEN = 6;

    /** The row at whose height the lengths of folds are written, and half their width. */
    private static final int WORDS = 1;

    private static final double WORD = 130 / SCALE;

    private final Frame frame;
    private final TimeScale scale;
    private final boolean telling;
    private final Map<String, Sign> signs = new LinkedHashMap<>();

    /**
     * A date's sign.
     *
     * @param box along time, on the small wall
     * @param row from the axis upwards
     */
    public record Sign(Event event, GlyphBox box, int row) {}

    private TimeLine(Frame frame, TimeScale scale, List<Event> events, boolean telling) {
        this.telling = telling;
        this.frame = frame;
        this.scale = scale;
        double[] reached = new double[ROWS];
        java.util.Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        for (Event event : events) {
            GlyphBox box = GlyphBox.of(event, scale, SIZES);
            if (!box.beyond()) {
                int row = 0;
                while (row < ROWS - 1 && (reached[row] > box.first() - BETWEEN || row == WORDS && beside(box))) {
                    row++;
                }
                reached[row] = Math.max(reached[row], box.last());
                signs.put(event.id(), new Sign(event, box, row));
            }
        }
    }

    /** Whether the length of a fold is written where a sign would stand in the second row. */
    private boolean beside(GlyphBox box) {
        return scale.course().folds().stream().anyMatch(fold -> {
            double middle = scale.x((fold.from() + fold.to()) / 2);
            return box.first() < middle + WORD && box.last() > middle - WORD;
        });
    }

    /** The line of a scene's events. */
    public static TimeLine of(Showing showing) {
        List<Event> events = dated(showing.events());
        Frame even = frame(showing.width(), showing.rtl());
        Index index = new Index(showing.chronicle(), events, Grouping.NONE);
        // a fold tells where nothing happens, and so where a hidden date cannot be
        Frame frame = showing.secret() ? even : even.with(Plan.folded(index, even, FOLDS));
        Scene scene = showing.scene();
        View all = scale(frame, View.days(scene.from(), scene.to())).zoomed(1 + 2 * AIR, middle(frame, scene));
        View view = longEnough(all);
        return new TimeLine(
                frame,
                scale(
                        frame,
                        showing.near()
                                ? showing.event()
                                        .filter(Days::dated)
                                        .map(TimeLine::near)
                                        .orElse(view)
                                : view),
                showing.secret() ? dated(bared(showing)) : events,
                !showing.secret());
    }

    /** The events whose dates are no secret any more: no sign, nor the place of another, may tell of those that are. */
    private static List<Event> bared(Showing showing) {
        List<Event> events = showing.events();
        int end = showing.at() + (showing.hidden().contains(Part.DATE) ? 0 : 1);
        return events.subList(0, Math.max(0, Math.min(end, events.size())));
    }

    /** Whether the words of its axis may tell where something happens. */
    public boolean telling() {
        return telling;
    }

    /** The line on which an event is to be placed among others; nothing is folded on it, as a fold would tell. */
    public static TimeLine even(double width, boolean rtl, List<Event> events, View view) {
        Frame frame = frame(width, rtl);
        return new TimeLine(frame, scale(frame, view), dated(events), false);
    }

    private static Frame frame(double width, boolean rtl) {
        return new Frame(width / SCALE, rtl, SIZES, Course.EVEN);
    }

    private static TimeScale scale(Frame frame, View view) {
        return new TimeScale(view, EDGE, frame.width() - EDGE, frame.course(), SIZES.tear());
    }

    private static double middle(Frame frame, Scene scene) {
        TimeScale scale = scale(frame, View.days(scene.from(), scene.to()));
        return scale.day((scale.start() + scale.end()) / 2);
    }

    private static View longEnough(View view) {
        return view.length() < SHORTEST ? view.zoomed(SHORTEST / view.length(), view.middle()) : view;
    }

    /** A moment and a little before and after it. */
    private static View near(Event event) {
        double from = Days.first(event);
        double to = Math.max(from + 1, Days.last(event));
        double air = Math.max(NEAR, (to - from) * 0.75);
        return new View(from - air, to + air);
    }

    private static List<Event> dated(List<Event> events) {
        List<Event> dated = new ArrayList<>(events.stream().filter(Days::dated).toList());
        dated.sort(java.util.Comparator.comparingDouble(Days::first));
        return dated;
    }

    Frame frame() {
        return frame;
    }

    TimeScale scale() {
        return scale;
    }

    /** The signs in view, in the order of time. */
    public List<Sign> signs() {
        return List.copyOf(signs.values());
    }

    /** Those but of some events. */
    public List<Sign> signs(Set<String> without) {
        return signs().stream()
                .filter(sign -> !without.contains(sign.event().id()))
                .toList();
    }

    /** The sign of an event; empty where it stands for no day. */
    public Optional<Sign> sign(String event) {
        return Optional.ofNullable(signs.get(event));
    }

    /** The x on the page of a place along the small wall. */
    public double x(double along) {
        return frame.x(along) * SCALE;
    }

    /** The x on the page of a day. */
    public double xOf(double day) {
        return x(scale.x(day));
    }
}
