package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Rows on end, and the strips that are white in all of them. */
final class Band {
    private final double left;
    private final double right;
    private final double least;
    private List<double[]> strips;
    private double from;
    private double to;

    /**
     * A band of one row.
     *
     * @param left where the page's rows begin
     * @param right where they end
     * @param least how wide a strip must be
     */
    Band(Row row, double left, double right, double least) {
        this.left = left;
        this.right = right;
        this.least = least;
        strips = row.free(left, right, least);
        from = row.left();
        to = row.right();
    }

    /** What is white in all rows, from left to right: left and right of each. */
    List<double[]> strips() {
        return strips;
    }

    /** Takes one row more, unless it closes the last strip with words to both its sides. */
    boolean takes(Row row) {
        List<double[]> common = common(row.free(left, right, least));
        if (common.isEmpty() || between(strips) && !between(common)) {
            return false;
        }
        strips = common;
        from = Math.min(from, row.left());
        to = Math.max(to, row.right());
        return true;
    }

    private boolean between(List<double[]> white) {
        return white.stream().anyMatch(strip -> strip[0] > from && strip[1] < to);
    }

    private List<double[]> common(List<double[]> other) {
        List<double[]> both = new ArrayList<>();
        int j = 0;
        for (double[] one : strips) {
            while (j < other.size() && other.get(j)[1] <= one[0]) {
                j++;
            }
            for (int k = j; k < other.size() && other.get(k)[0] < one[1]; k++) {
                double start = Math.max(one[0], other.get(k)[0]);
                double end = Math.min(one[1], other.get(k)[1]);
                if (end - start >= least) {
                    both.add(new double[] {start, end});
                }
            }
        }
        return both;
    }
}
