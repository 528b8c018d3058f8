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
    private static final int CROWD = 160;

    private final LaneIndex lane;
    private final View view;
    private final TimeScale scale;
    private final List<Stretch> stretches = new ArrayList<>();
    private final boolean crowded;

    /**
     * Places of a lane that are counted together.
     *
     * @param from the first
     * @param to the one after the last
     * @param beyond a day that they last beyond
     * @param all how many there are, labelled or not
     * @param at where they stand, along time
     */
    record Stretch(int from, int to, double beyond, int all, double at) {}

    /**
     * Events that are counted together.
     *
     * @param events which, perhaps none
     * @param at where they stand, along time
     * @param found whether a search found one of them
     */
    record Counted(Crowd events, double at, boolean found) {}

    Counting(LaneIndex lane, Wish wish, TimeScale scale) {
        this.lane = lane;
        this.scale = scale;
        view = wish.view();
        crowded = lane.begunBefore(view.to()) - lane.endedBy(view.from()) > CROWD;
        leading();
        double wide = crowded ? 2 * WIDTH : WIDTH;
        double steps = Math.pow(2, Math.ceil(Math.log(wide / scale.step()) / Math.log(2)));
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
    }

    /** Whether there are so many that counts get their places before labels do. */
    boolean crowded() {
        return crowded;
    }

    /** What is counted together, in the order of time. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Those of each stretch that have no label. */
    List<Counted> without(BitSet labelled, BitSet hits) {
        List<Counted> counted = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int count = stretch.all;
            for (int i = labelled.nextSetBit(stretch.from); i >= 0 && i < stretch.to; i = labelled.nextSetBit(i + 1)) {
                count -= lane.end(i) > stretch.beyond ? 1 : 0;
            }
            Unlabelled part = new Unlabelled(lane, stretch.from, stretch.to, labelled, stretch.beyond, count);
            counted.add(new Counted(Crowd.of(count > 0 ? List.of(part) : List.of()), stretch.at, part.holds(hits)));
        }
        return counted;
    }

    /** Those that began before the view and last into it. */
    private void leading() {
        int to = lane.begunBefore(view.from());
        int from = Math.min(to, lane.firstLasting(view.from()));
        add(new Stretch(from, to, view.from(), to - lane.endedBy(view.from()), scale.start()));
    }

    private void begun(double start, double end) {
        int from = lane.begunBefore(start);
        int to = lane.begunBefore(end);
        if (to > from) {
            double middle = crowded ? (start + end) / 2 : lane.start((from + to) / 2) + 0.5;
            double at = Math.min(scale.x(middle), scale.end());
            add(new Stretch(from, to, Double.NEGATIVE_INFINITY, to - from, at));
        }
    }

    private void add(Stretch stretch) {
        if (stretch.all > 0) {
            stretches.add(stretch);
        }
    }
}
