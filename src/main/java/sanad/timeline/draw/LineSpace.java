package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.List;

/** What of a line of the axis is taken by words. */
final class LineSpace {
    private static final double BETWEEN = 8;

    private final List<double[]> taken = new ArrayList<>();

    /** Whether words from here to there touch no others. */
    boolean free(double lo, double hi) {
        return taken.stream().allMatch(t -> hi + BETWEEN <= t[0] || lo >= t[1] + BETWEEN);
    }

    void take(double lo, double hi) {
        taken.add(new double[] {lo, hi});
    }
}
