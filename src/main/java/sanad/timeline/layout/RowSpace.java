package sanad.timeline.layout;

import java.util.Arrays;
import java.util.OptionalDouble;
import sanad.timeline.place.Metrics;

/** What of a row is taken, along time: few stretches, in order, none touching another. */
final class RowSpace {
    private double[] begins = new double[16];
    private double[] ends = new double[16];
    private int count;

    /** Whether a stretch touches nothing, with the gap between labels. */
    boolean free(double lo, double hi) {
        int i = before(hi + Metrics.BETWEEN);
        return i < 0 || ends[i] <= lo - Metrics.BETWEEN;
    }

    /** Takes a free stretch. */
    void take(double lo, double hi) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        int at = before(lo) + 1;
        System.arraycopy(begins, at, begins, at + 1, count - at);
        System.arraycopy(ends, at, ends, at + 1, count - at);
        begins[at] = lo;
        ends[at] = hi;
        count++;
    }

    /** Gives back whatever stands at a place. */
    void releaseAt(double lo) {
        int at = before(Math.nextUp(lo));
        if (at >= 0) {
            System.arraycopy(begins, at + 1, begins, at, count - at - 1);
            System.arraycopy(ends, at + 1, ends, at, count - at - 1);
            count--;
        }
    }

    /** The last free place before one, at which nothing stands in between. */
    double freeBack(double from) {
        int i = before(from);
        return i < 0 ? Double.NEGATIVE_INFINITY : ends[i] + Metrics.BETWEEN;
    }

    /** The first taken place after one, less the gap. */
    double freeAhead(double from) {
        int i = before(Math.nextUp(from)) + 1;
        return i < count ? begins[i] - Metrics.BETWEEN : Double.POSITIVE_INFINITY;
    }

    /** Where the middle of something so wide can stand nearest to a place, between two bounds for it. */
    OptionalDouble nearest(double at, double wide, double lowest, double highest) {
        double best = Double.NaN;
        for (int i = 0; i <= count; i++) {
            double lo = i == 0 ? lowest : Math.max(lowest, ends[i - 1] + Metrics.BETWEEN + wide / 2);
            double hi = i == count ? highest : Math.min(highest, begins[i] - Metrics.BETWEEN - wide / 2);
            double middle = Math.max(lo, Math.min(hi, at));
            if (lo <= hi && !(Math.abs(middle - at) >= Math.abs(best - at))) {
                best = middle;
            }
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /** The last stretch that begins before a place; -1 where there is none. */
    private int before(double place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
