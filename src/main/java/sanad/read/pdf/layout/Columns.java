package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns: several rows on end between which a strip stays white, with running lines to both sides of it. Tables are
 * read row by row, and what stands across columns parts them.
 */
final class Columns {
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 2000;
    private static final int DEEPEST = 3;

    /** The narrowest strip, as a share of the letters' size. */
    private static final double STRIP = 0.9;

    private final boolean rightToLeft;
    private final double size;
    private final List<List<Row>> found = new ArrayList<>();

    private Columns(boolean rightToLeft, double size) {
        this.rightToLeft = rightToLeft;
        this.size = size;
    }

    /**
     * The rows of each column in the order of reading.
     *
     * @param rows of a page, from top to bottom
     * @param rightToLeft whether columns are read from the right
     */
    static List<List<Row>> of(List<Row> rows, boolean rightToLeft) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            return rows.isEmpty() ? List.of() : List.of(rows);
        }
        double size = median(rows.stream().mapToDouble(Row::size).toArray());
        Columns columns = new Columns(rightToLeft, size);
        columns.read(rows, 0);
        return columns.found;
    }

    private void read(List<Row> rows, int depth) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        List<Row> plain = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Band band = new Band(rows.get(at), left, right, STRIP * size);
            int end = at + 1;
            while (end < rows.size() && depth < DEEPEST && band.takes(rows.get(end))) {
                end++;
            }
            // a heading before or behind columns, in larger letters or at a distance, is no part of them
            while (end - at > LEAST_ROWS && apart(rows.get(end - 1), rows.get(end - 2))) {
                end--;
            }
            if (end - at > LEAST_ROWS && apart(rows.get(at), rows.get(at + 1))) {
                plain.add(rows.get(at++));
                continue;
            }
            List<List<Row>> cut = end - at < LEAST_ROWS ? List.of() : cut(rows.subList(at, end), band.strips());
            if (cut.isEmpty()) {
                plain.add(rows.get(at++));
            } else {
                keep(plain);
                cut.forEach(column -> read(column, depth + 1));
                at = end;
            }
        }
        keep(plain);
    }

    private boolean apart(Row edge, Row next) {
        return edge.size() > 1.15 * size || Math.abs(next.base() - edge.base()) > 2.5 * size;
    }

    private void keep(List<Row> plain) {
        if (!plain.isEmpty()) {
            found.add(List.copyOf(plain));
            plain.clear();
        }
    }

    /** The columns between white strips, in the order of reading; none where they are no columns. */
    private List<List<Row>> cut(List<Row> rows, List<double[]> strips) {
        List<List<Row>> columns = new ArrayList<>();
        double left = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= strips.size(); i++) {
            double right = i < strips.size() ? (strips.get(i)[0] + strips.get(i)[1]) / 2 : Double.POSITIVE_INFINITY;
            List<Row> column = new ArrayList<>();
            for (Row row : rows) {
                List<Glyph> part = row.between(left, right);
                if (part.stream().anyMatch(g -> !g.blank())) {
                    column.add(new Row(part, row.base(), row.size()));
                }
            }
            if (!column.isEmpty()) {
                columns.add(column);
            }
            left = right;
        }
        if (columns.size() < 2 || !columns.stream().allMatch(this::runs)) {
            return List.of();
        }
        if (rightToLeft) {
            java.util.Collections.reverse(columns);
        }
        return columns;
    }

    /** Whether these are running lines: most of them fill the column, at the distances of lines. */
    private boolean runs(List<Row> column) {
        if (column.size() < LEAST_ROWS) {
            return false;
        }
        double left = column.stream().mapToDouble(Row::left).min().orElse(0);
        double wide = column.stream().mapToDouble(Row::right).max().orElse(0) - left;
        long full = column.stream()
                .filter(row -> row.right() - row.left() >= 0.7 * wide)
                .count();
        double leading = leading(column);
        long near = 0;
        for (int i = 1; i < column.size(); i++) {
            near += column.get(i).base() - column.get(i - 1).base() <= 1.7 * leading ? 1 : 0;
        }
        return full >= 0.6 * column.size() && near >= 0.6 * (column.size() - 1) && wide >= 7 * size;
    }

    /**
     * The usual distance between lines of a paragraph: of those that are no further than lines are, one of the shorter,
     * since paragraphs may have a line each.
     */
    static double leading(List<Row> rows) {
        double[] near = new double[Math.max(0, rows.size() - 1)];
        int count = 0;
        for (int i = 1; i < rows.size(); i++) {
            double gap = rows.get(i).base() - rows.get(i - 1).base();
            double most = Math.max(rows.get(i).size(), rows.get(i - 1).size());
            if (gap > 0.7 * most && gap < 2.6 * most) {
                near[count++] = gap;
            }
        }
        double size = median(rows.stream().mapToDouble(Row::size).toArray());
        double[] found = java.util.Arrays.copyOf(near, count);
        java.util.Arrays.sort(found);
        return count == 0 ? 1.4 * size : found[count / 4];
    }

    static double median(double[] values) {
        java.util.Arrays.sort(values);
        return values.length == 0 ? 0 : values[values.length / 2];
    }
}
