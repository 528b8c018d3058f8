package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page in the order of reading.
 *
 * @param lines without those that are blank
 * @param height of the page
 */
record PageLines(List<Line> lines, double height) {
    PageLines {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a page.
     *
     * @param glyphs its signs, in any order
     * @param columns how many columns there were on the pages before
     */
    static PageLines of(List<Glyph> glyphs, double height, int columns) {
        List<Row> rows = Rows.of(glyphs);
        Spacing spacing = Spacing.of(rows);
        boolean rightToLeft = mostly(glyphs);
        boolean turned = rightToLeft && turned(rows);
        List<Line> lines = new ArrayList<>();
        int number = columns;
        for (List<Row> column : Columns.of(rows, rightToLeft)) {
            List<Row> inner = inner(column, height);
            double left = inner.stream().mapToDouble(Row::left).min().orElse(0);
            double right = inner.stream().mapToDouble(Row::right).max().orElse(0);
            long flush = column.stream()
                    .filter(row -> (rightToLeft ? right - row.right() : row.left() - left) < 0.5 * row.size())
                    .count();
            Line.Column place =
                    new Line.Column(number++, left, right, Columns.leading(column), flush * 2 >= column.size());
            for (Row row : column) {
                Line line = line(row, place, spacing, rightToLeft, turned);
                if (!line.words().isBlank()) {
                    lines.add(line);
                }
            }
        }
        return new PageLines(lines, height);
    }

    /** Without what stands at the very edge of a page, where lines are longer than those of the text; all, if all does. */
    private static List<Row> inner(List<Row> column, double height) {
        List<Row> inner = column.stream()
                .filter(row -> row.base() > Margins.EDGE * height && row.base() < (1 - Margins.EDGE) * height)
                .toList();
        return inner.isEmpty() ? column : inner;
    }

    /** How many columns there are, with those before. */
    int columns(int before) {
        return lines.isEmpty() ? before : lines.get(lines.size() - 1).column().number() + 1;
    }

    private static Line line(Row row, Line.Column place, Spacing spacing, boolean page, boolean turned) {
        List<String> visual = spacing.signs(row);
        boolean read = rightToLeft(visual, page);
        String words = turned ? String.join("", visual) : Logical.of(visual, read);
        // a date alone, or a name in other letters, stands where the lines of its page begin
        boolean asPage = place.right() - row.right() <= row.left() - place.left() == page;
        boolean rightToLeft = asPage ? page : read;
        boolean bold = row.glyphs().stream().allMatch(g -> g.bold() || g.blank());
        double first = firstWord(row, spacing, rightToLeft);
        String told = read && !turned ? Logical.ended(tidy(words)) : tidy(words);
        return new Line(told, row.left(), row.right(), row.base(), row.size(), bold, rightToLeft, first, place);
    }

    /** A line is read as its page is, unless it has few or no words of that direction. */
    private static boolean rightToLeft(List<String> visual, boolean page) {
        long right = visual.stream().filter(Signs::rightToLeft).count();
        long left = visual.stream().filter(Signs::leftToRight).count();
        return page ? right * 5 >= left && right > 0 : right > left;
    }

    private static boolean mostly(List<Glyph> glyphs) {
        long right = glyphs.stream().filter(g -> Signs.rightToLeft(g.signs())).count();
        long left = glyphs.stream().filter(g -> Signs.leftToRight(g.signs())).count();
        return right >= left && right > 0;
    }

    /** Whether words that run to the left were laid from left to right, as programs do that know no better. */
    private static boolean turned(List<Row> rows) {
        int right = 0;
        int wrong = 0;
        for (Row row : rows) {
            List<Glyph> glyphs = row.glyphs();
            for (int i = 0; i < glyphs.size(); i++) {
                if (!Signs.isFinal(glyphs.get(i).signs())) {
                    continue;
                }
                boolean before = i > 0 && Signs.rightToLeft(glyphs.get(i - 1).signs());
                boolean after = i + 1 < glyphs.size()
                        && Signs.rightToLeft(glyphs.get(i + 1).signs());
                right += after && !before ? 1 : 0;
                wrong += before && !after ? 1 : 0;
            }
        }
        return wrong >= 3 && wrong > 2 * right;
    }

    private static double firstWord(Row row, Spacing spacing, boolean rightToLeft) {
        List<Glyph> glyphs = row.glyphs();
        int step = rightToLeft ? -1 : 1;
        int at = rightToLeft ? glyphs.size() - 1 : 0;
        while (at >= 0 && at < glyphs.size() && glyphs.get(at).blank()) {
            at += step;
        }
        int first = at;
        while (at + step >= 0
                && at + step < glyphs.size()
                && !glyphs.get(at + step).blank()
                && !spacing.parts(glyphs.get(Math.min(at, at + step)), glyphs.get(Math.max(at, at + step)))) {
            at += step;
        }
        return at < 0 || at >= glyphs.size()
                ? 0
                : Math.abs(
                        rightToLeft
                                ? glyphs.get(first).right() - glyphs.get(at).left()
                                : glyphs.get(at).right() - glyphs.get(first).left());
    }

    /** One blank between words, none at the ends. */
    private static String tidy(String words) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ') {
                gap = true;
            } else {
                out.append(gap && !out.isEmpty() ? " " : "").append(c);
                gap = false;
            }
        }
        return out.toString();
    }
}
