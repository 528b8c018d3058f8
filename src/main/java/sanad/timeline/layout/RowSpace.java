package sanad.timeline.layout;

import java.util.Map;
import java.util.TreeMap;
import sanad.timeline.place.Metrics;

/** What of a row is taken, along time. */
final class RowSpace {
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    /** Whether a stretch touches nothing, with the gap between labels. */
    boolean free(double lo, double hi) {
        Map.Entry<Double, Double> before = taken.lowerEntry(hi + Metrics.BETWEEN);
        return before == null || before.getValue() <= lo - Metrics.BETWEEN;
    }

    /** Takes a free stretch. */
    void take(double lo, double hi) {
        taken.put(lo, hi);
    }

    /** Gives back whatever stands at a place. */
    void releaseAt(double lo) {
        Double key = taken.floorKey(lo);
        if (key != null) {
            taken.remove(key);
        }
    }

    /** The last free place before one, at which nothing stands in between. */
    double freeBack(double from) {
        Map.Entry<Double, Double> before = taken.lowerEntry(from);
        return before == null ? Double.NEGATIVE_INFINITY : before.getValue() + Metrics.BETWEEN;
    }

    /** The first taken place after one, less the gap. */
    double freeAhead(double from) {
        Double next = taken.higherKey(from);
        return next == null ? Double.POSITIVE_INFINITY : next - Metrics.BETWEEN;
    }
}
