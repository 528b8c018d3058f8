package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sanad.timeline.place.Column;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/** How closely the events of a crowded lane lie: in columns that stay with their days while one pans. */
final class Density {
    private static final double WIDTH = 4;
    private static final double GAP = 1.5;

    private Density() {}

    /** The columns of a view in which something begins. */
    static List<Column> of(LaneIndex lane, TimeScale scale, BitSet labelled) {
        View view = scale.view();
        Course course = scale.course();
        double steps = Math.pow(2, Math.ceil(Math.log(WIDTH / scale.step()) / Math.log(2)));
        List<Column> columns = new ArrayList<>();
        int to = lane.begunBefore(view.to());
        for (int place = lane.begunBefore(view.from()); place < to; ) {
            double start = lane.start(place);
            long cell = (long) Math.floor(course.along(start, 1, 0) / steps) + 1;
            double from = Math.max(scale.x(course.day((cell - 1) * steps, 1, 0)), scale.start());
            int end = Math.max(place + 1, Math.min(to, lane.begunBefore(course.day(cell * steps, 1, 0))));
            double at = Math.min(scale.x(start), Math.max(from, scale.start()));
            boolean named = labelled.nextSetBit(place) >= 0 && labelled.nextSetBit(place) < end;
            columns.add(new Column(at, at + steps * scale.step() - GAP, end - place, named));
            place = end;
        }
        return columns;
    }
}
