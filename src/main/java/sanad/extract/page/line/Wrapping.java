package sanad.extract.page.line;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Span;

/** Joins the lines of a text that was broken at the width of a printed page, as scanners leave it, to paragraphs. */
final class Wrapping {
    private static final int WIDEST = 100;
    private static final int FEWEST = 5;

    private Wrapping() {}

    /** The lines joined where the page was broken; the same lines where it was not. */
    static List<Line> joined(List<Line> lines) {
        int width = lines.stream().mapToInt(l -> core(l).length()).max().orElse(0);
        long broken = lines.stream().filter(l -> isBroken(l, width)).count();
        if (width > WIDEST || broken < FEWEST || broken * FEWEST < lines.size()) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        boolean goesOn = false;
        for (Line line : lines) {
            if (goesOn && !line.gapBefore() && !line.isMenu()) {
                joined.add(join(joined.remove(joined.size() - 1), line));
            } else {
                joined.add(line);
            }
            goesOn = isBroken(line, width);
        }
        return joined;
    }

    private static boolean isBroken(Line line, int width) {
        return core(line).length() * 4 >= width * 3 && !line.endsLikeSentence() && !line.isMenu();
    }

    /** The line up to a wide gap, behind which a page's number may stand. */
    private static String core(Line line) {
        int gap = line.text().indexOf("    ");
        return gap < 0 ? line.text() : line.text().substring(0, gap);
    }

    private static Line join(Line first, Line second) {
        List<String> words = new ArrayList<>(first.words());
        words.addAll(second.words());
        return new Line(
                new Span(first.span().start(), second.span().end()),
                words,
                first.text() + " " + second.text(),
                first.gapBefore(),
                first.languages(),
                first.besides() < 0 ? -1 : first.besides() + second.size());
    }
}
