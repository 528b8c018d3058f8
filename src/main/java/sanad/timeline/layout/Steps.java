package sanad.timeline.layout;

import java.util.stream.DoubleStream;
import sanad.timeline.place.Days;
import sanad.timeline.scale.Course;

/** One step from each day on which something begins to the next, however far apart they are. */
final class Steps {
    private static final double NOON = 0.5;

    private Steps() {}

    /** The course of a story, event by event; an even one where all begins on one day. */
    static Course course(Index index) {
        double[] days = DoubleStream.concat(
                        index.dated().stream().mapToDouble(e -> Days.first(e) + NOON),
                        DoubleStream.of(
                                index.extent().from() - NOON, index.extent().to() + NOON))
                .sorted()
                .distinct()
                .toArray();
        double[] steps = new double[days.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = i;
        }
        return days.length < 4 ? Course.EVEN : Course.through(days, steps);
    }
}
