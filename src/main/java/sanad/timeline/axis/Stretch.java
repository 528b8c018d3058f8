package sanad.timeline.axis;

import java.util.ArrayList;
import java.util.List;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;

/**
 * A part of the view that has one scale and so one kind of ticks.
 *
 * @param from its first day in view
 * @param to the day behind its last
 * @param pxPerDay how wide a day is
 * @param coarse whether it only shows its years
 * @param set the number of its words
 */
record Stretch(double from, double to, double pxPerDay, boolean coarse, int set) {
    /** The parts of a view, in the order of time. */
    static List<Stretch> of(TimeScale scale) {
        List<Stretch> found = new ArrayList<>();
        List<Course.Piece> pieces = scale.course().pieces();
        double from = scale.view().from();
        double to = scale.view().to();
        if (pieces.isEmpty()) {
            return List.of(new Stretch(from, to, scale.pxPerDay(), false, 0));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Course.Piece piece = pieces.get(i);
            // before the first piece and behind the last their scale goes on; a coarse one has nothing more to say
            double begin = i == 0 && !piece.coarse() ? from : Math.max(from, piece.from());
            double end = i == pieces.size() - 1 && !piece.coarse() ? to : Math.min(to, piece.to());
            if (begin < end) {
                found.add(new Stretch(
                        begin, end, scale.step() * piece.steps() / (piece.to() - piece.from()), piece.coarse(), i));
            }
        }
        return found;
    }

    /** Its width in px. */
    double width() {
        return (to - from) * pxPerDay;
    }
}
