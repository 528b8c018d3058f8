package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the heads and feet of pages from their text: what stands at the edge of several pages at one height, its numbers
 * left aside, the numbers of pages, and the small lines that browsers print at the very edge.
 */
final class Margins {
    private static final int ROWS = 3;
    /** How near to the edge of a page no text stands, as a share of its height. */
    static final double EDGE = 0.05;

    private static final double VERY_EDGE = 0.035;
    private static final int LONGEST_NUMBER = 9;

    private final double size;
    private final Map<String, Set<Integer>> seen = new HashMap<>();
    private final int least;

    private Margins(List<PageLines> pages) {
        size = Columns.median(pages.stream()
                .flatMap(page -> page.lines().stream())
                .mapToDouble(Line::size)
                .toArray());
        least = pages.size() > 3 ? 3 : 2;
        for (int i = 0; i < pages.size(); i++) {
            for (boolean top : new boolean[] {true, false}) {
                for (List<Line> row : edge(pages.get(i), top)) {
                    for (Line line : row) {
                        seen.computeIfAbsent(key(line, top), k -> new HashSet<>())
                                .add(i);
                    }
                }
            }
        }
    }

    /** The lines that are no text. */
    static Set<Line> of(List<PageLines> pages) {
        Margins margins = new Margins(pages);
        Set<Line> found = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageLines page : pages) {
            margins.find(page, true, found);
            margins.find(page, false, found);
        }
        return found;
    }

    private void find(PageLines page, boolean top, Set<Line> found) {
        List<List<Line>> rows = edge(page, top);
        for (int i = 0; i + 1 < rows.size(); i++) {
            List<Line> row = rows.get(i);
            double gap = Math.abs(rows.get(i + 1).get(0).base() - row.get(0).base());
            boolean all = row.stream().allMatch(line -> repeated(line, top))
                    || gap > 1.6 * size && row.stream().allMatch(line -> number(line) || small(line, page.height()));
            if (!all) {
                return;
            }
            found.addAll(row);
        }
    }

    private boolean repeated(Line line, boolean top) {
        return seen.getOrDefault(key(line, top), Set.of()).size() >= least;
    }

    private boolean small(Line line, double height) {
        double far = Math.min(line.base(), height - line.base()) / height;
        return far < EDGE && line.size() <= 0.85 * size || far < VERY_EDGE;
    }

    /** A number, with nothing but signs beside it. */
    private static boolean number(Line line) {
        String words = line.words();
        return words.length() <= LONGEST_NUMBER
                && words.chars().anyMatch(Character::isDigit)
                && words.chars().noneMatch(Character::isLetter);
    }

    /** The outermost rows of a page, the outermost first, and one more. */
    private static List<List<Line>> edge(PageLines page, boolean top) {
        TreeMap<Double, List<Line>> byHeight = new TreeMap<>();
        page.lines()
                .forEach(line -> byHeight.computeIfAbsent(line.base(), k -> new ArrayList<>())
                        .add(line));
        return (top ? byHeight : byHeight.descendingMap())
                .values().stream().limit(ROWS + 1).toList();
    }

    /** What is the same on several pages: the words without their numbers, and the height. */
    private static String key(Line line, boolean top) {
        StringBuilder key = new StringBuilder(top ? "t" : "b")
                .append(Math.round(line.base() / 4))
                .append(' ');
        boolean digit = false;
        for (int i = 0; i < line.words().length(); i++) {
            char c = line.words().charAt(i);
            boolean now = Character.isDigit(c);
            if (!now || !digit) {
                key.append(now ? '0' : c);
            }
            digit = now;
        }
        return key.toString();
    }
}
