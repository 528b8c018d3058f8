package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import sanad.timeline.place.Metrics;

/**
 * How many rows each lane has. It hangs on the lanes and the height alone, not on the view, so that lanes stay where
 * they are while one moves through time.
 */
final class Rows {
    private static final int CROWD = 80;
    private static final double BAND = 0.5;

    private Rows() {}

    /** Whether a lane is so crowded that columns tell how closely its events lie. */
    static boolean isCrowded(LaneIndex lane) {
        return lane.events().size() > CROWD;
    }

    /** Room below the rows of each crowded lane for its columns; none where every lane cannot have a row beside it. */
    static double band(List<LaneIndex> lanes, double height, Metrics metrics) {
        long crowded = lanes.stream().filter(Rows::isCrowded).count();
        double left = height - lanes.size() * metrics.lane(1);
        double band = metrics.row() * BAND;
        return crowded == 0 || Double.isInfinite(height) || left < band * crowded ? 0 : band;
    }

    /** One for each lane, then one after another to the lane with most events a row, as long as there is height. */
    static int[] allot(List<LaneIndex> lanes, double height, Metrics metrics) {
        int[] rows = new int[lanes.size()];
        double left = height;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = 1;
            left -= metrics.lane(1);
        }
        while (left >= metrics.row()) {
            int neediest = neediest(lanes, rows);
            if (neediest < 0) {
                break;
            }
            rows[neediest]++;
            left -= metrics.row();
        }
        return rows;
    }

    /** The height at which every lane has all the rows it asks for. */
    static double wanted(List<LaneIndex> lanes, Metrics metrics) {
        return lanes.stream()
                .mapToDouble(
                        l -> metrics.lane(Math.min(metrics.most(), (l.events().size() + 1) / 2)))
                .sum();
    }

    private static int neediest(List<LaneIndex> lanes, int[] rows) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < rows.length; i++) {
            int events = lanes.get(i).events().size();
            double need = (double) events / (rows[i] + 1);
            if (rows[i] < events && need > most) {
                most = need;
                best = i;
            }
        }
        return best;
    }

    /** Heights of lanes that share evenly what the rows leave over, up to half a row each. */
    static List<Double> heights(int[] rows, double height, Metrics metrics) {
        double used = 0;
        for (int n : rows) {
            used += metrics.lane(n);
        }
        double over = Double.isInfinite(height) || rows.length == 0
                ? 0
                : Math.max(0, Math.min(metrics.row() / 2, Math.floor((height - used) / rows.length)));
        List<Double> heights = new ArrayList<>();
        for (int n : rows) {
            heights.add(metrics.lane(n) + over);
        }
        return heights;
    }
}
