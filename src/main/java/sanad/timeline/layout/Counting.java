package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * Counts the events of a lane that have no label, by stretches of time that stay the same while one pans and change
 * only now and then while one zooms. It asks for numbers, never for each event.
 */
final class Counting {
    private static final double WIDTH = 110;

    private final LaneIndex lane;
    private final View view;
    private final TimeScale scale;
    private final BitSet labelled;
    private final BitSet hits;
    private final List<Counted> counted = new ArrayList<>();

    /**
     * Events that are counted together.
     *
     * @param events which
     * @param at where they stand, along time
     * @param found whether a search found one of them
     */
    record Counted(Crowd events, double at, boolean found) {}

    Counting(LaneIndex lane, Wish wish, TimeScale scale, BitSet labelled) {
        this.lane = lane;
        this.scale = scale;
        this.labelled = labelled;
        view = wish.view();
        hits = lane.hits(wish.hits());
    }

    /** What is to be counted, in the order of time. */
    List<Counted> all() {
        leading();
        double steps = Math.pow(2, Math.ceil(Math.log(WIDTH / scale.step()) / Math.log(2)));
        Course course = scale.course();
        for (View piece : course.parts(view)) {
            double from = piece.from();
            long cell = (long) Math.floor(course.along(from, 1, 0) / steps);
            while (from < piece.to()) {
                cell++;
                double to = Math.min(piece.to(), course.day(cell * steps, 1, 0));
                if (to > from) {
                    begun(from, to);
                    from = to;
                }
            }
        }
        return counted;
    }

    /** Those that began before the view and last into it. */
    private void leading() {
        int to = lane.begunBefore(view.from());
        int from = Math.min(to, lane.firstLasting(view.from()));
        int count = to - lane.endedBy(view.from());
        for (int i = labelled.nextSetBit(0); i >= 0 && i < to; i = labelled.nextSetBit(i + 1)) {
            count--;
        }
        add(new Unlabelled(lane, from, to, labelled, view.from(), count), scale.start());
    }

    private void begun(double start, double end) {
        int from = lane.begunBefore(start);
        int to = lane.begunBefore(end);
        if (to > from) {
            int count = to - from - labelled.get(from, to).cardinality();
            double middle = lane.start((from + to) / 2) + 0.5;
            add(
                    new Unlabelled(lane, from, to, labelled, Double.NEGATIVE_INFINITY, count),
                    Math.min(scale.x(middle), scale.end()));
        }
    }

    private void add(Unlabelled part, double at) {
        if (part.count() > 0) {
            counted.add(new Counted(Crowd.of(List.of(part)), at, part.holds(hits)));
        }
    }
}
