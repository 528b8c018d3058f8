package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the rows of a page: signs of one height, with the small ones above and under them. */
final class Rows {
    /** Signs whose heights differ by less of their size stand in one row. */
    private static final double LEVEL = 0.25;

    private static final double SMALL = 0.8;

    private Rows() {}

    /** From top to bottom. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> letters = new ArrayList<>();
        List<Glyph> marks = new ArrayList<>();
        glyphs.forEach(g -> (g.mark() ? marks : letters).add(g));
        letters.sort(Comparator.comparingDouble(Glyph::base));
        List<List<Glyph>> rows = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : letters) {
            if (rows.isEmpty() || glyph.base() - base > LEVEL * glyph.size()) {
                rows.add(new ArrayList<>());
                base = glyph.base();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        List<Row> found = new ArrayList<>();
        rows.stream()
                .filter(row -> row.stream().anyMatch(g -> !g.blank()))
                .map(Row::of)
                .forEach(found::add);
        return marked(raised(found), marks);
    }

    /** Rows of small signs that hang on a neighbour become part of it: numbers of notes, ordinals. */
    private static List<Row> raised(List<Row> rows) {
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row below = i + 1 < rows.size() ? rows.get(i + 1) : row;
            Row above = out.isEmpty() ? row : out.get(out.size() - 1);
            if (hangs(row, below)) {
                rows.set(i + 1, joined(below, row));
            } else if (hangs(row, above)) {
                out.set(out.size() - 1, joined(above, row));
            } else {
                out.add(row);
            }
        }
        return out;
    }

    private static boolean hangs(Row small, Row on) {
        return small.size() < SMALL * on.size()
                && Math.abs(small.base() - on.base()) < 0.6 * on.size()
                && small.left() > on.left() - on.size()
                && small.right() < on.right() + on.size();
    }

    private static Row joined(Row row, Row small) {
        List<Glyph> all = new ArrayList<>(row.glyphs());
        all.addAll(small.glyphs());
        all.sort(Comparator.comparingDouble(Glyph::left).thenComparingDouble(Glyph::right));
        return new Row(all, row.base(), row.size());
    }

    /** Vowels stand behind the letters that they are drawn on. */
    private static List<Row> marked(List<Row> rows, List<Glyph> marks) {
        if (marks.isEmpty()) {
            return rows;
        }
        NavigableMap<Double, Integer> byHeight = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byHeight.put(rows.get(i).base(), i);
        }
        List<List<Glyph>> found = new ArrayList<>();
        rows.forEach(row -> found.add(new ArrayList<>(row.glyphs())));
        for (Glyph mark : marks) {
            nearest(byHeight, mark.base()).ifPresent(row -> put(found.get(row), mark));
        }
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            out.add(new Row(found.get(i), rows.get(i).base(), rows.get(i).size()));
        }
        return out;
    }

    private static Optional<Integer> nearest(NavigableMap<Double, Integer> byHeight, double base) {
        Optional<Map.Entry<Double, Integer>> above = Optional.ofNullable(byHeight.floorEntry(base));
        Optional<Map.Entry<Double, Integer>> below = Optional.ofNullable(byHeight.ceilingEntry(base));
        return Stream.of(above, below)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(entry -> Math.abs(entry.getKey() - base)))
                .map(Map.Entry::getValue);
    }

    private static void put(List<Glyph> row, Glyph mark) {
        // a mark of no width is drawn to the right of where it is said to stand
        double middle = Math.max((mark.left() + mark.right()) / 2, mark.left() + 0.15 * mark.size());
        int low = 0;
        int high = row.size() - 1;
        while (low < high) {
            int at = (low + high + 1) >>> 1;
            if (row.get(at).left() <= middle) {
                low = at;
            } else {
                high = at - 1;
            }
        }
        int on = letter(row, low) ? low : letter(row, low + 1) ? low + 1 : letter(row, low - 1) ? low - 1 : low;
        row.set(on, row.get(on).marked(mark.signs()));
    }

    private static boolean letter(List<Glyph> row, int at) {
        return at >= 0 && at < row.size() && row.get(at).signs().codePoints().anyMatch(Character::isLetter);
    }
}
