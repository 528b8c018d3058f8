package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.text.original.Aside;
import sanad.text.original.Pages;

/** Puts a text together from pages, one after another. */
public final class Layout {
    private static final int LEAST_HEADLINE = 8;
    private static final int LONGEST_HEADLINE = 200;

    private final List<PageLines> pages = new ArrayList<>();
    private Brackets brackets = Brackets.none();
    private int columns;

    /**
     * Takes the next page.
     *
     * @param glyphs what stands on it, in any order
     * @param height of the page, in points
     */
    public void page(List<Glyph> glyphs, double height) {
        PageLines page = PageLines.of(glyphs, height, columns);
        columns = page.columns(columns);
        for (Line line : page.lines()) {
            brackets = brackets.and(line.words());
        }
        pages.add(page);
    }

    /** The text of all of them. */
    public Laid laid() {
        Set<Line> margins = Margins.of(pages);
        Joint joint = Joint.of(pages);
        StringBuilder text = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        List<Aside> asides = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Optional<Line> before = Optional.empty();
        for (PageLines page : pages) {
            boolean begun = false;
            for (Line raw : page.lines()) {
                Line line = raw.words(brackets.in(raw.words()));
                if (margins.contains(raw)) {
                    aside.append(aside.isEmpty() ? "" : "\n").append(line.words());
                    continue;
                }
                if (before.isPresent() && joint.goesOn(before.get(), line)) {
                    Joint.join(text, line.words());
                } else {
                    text.append(text.isEmpty() ? "" : "\n\n");
                }
                keep(asides, aside, text.length());
                if (!begun) {
                    starts.add(text.length());
                    begun = true;
                }
                text.append(line.words());
                before = Optional.of(line);
            }
            if (!begun) {
                starts.add(text.length());
            }
        }
        text.append(text.isEmpty() ? "" : "\n");
        keep(asides, aside, text.length());
        return new Laid(text.toString(), new Pages(starts), asides, headline(margins));
    }

    private static void keep(List<Aside> asides, StringBuilder words, int at) {
        if (!words.isEmpty()) {
            asides.add(new Aside(at, words.toString()));
            words.setLength(0);
        }
    }

    /** The first lines of the largest letters on the first page, where they are larger than those of the text. */
    private String headline(Set<Line> margins) {
        if (pages.isEmpty()) {
            return "";
        }
        double usual = Columns.median(pages.stream()
                .flatMap(page -> page.lines().stream())
                .mapToDouble(Line::size)
                .toArray());
        List<Line> first = pages.get(0).lines().stream()
                .filter(line -> !margins.contains(line))
                .toList();
        double largest = first.stream().mapToDouble(Line::size).max().orElse(0);
        StringBuilder words = new StringBuilder();
        for (Line line : first) {
            boolean large = line.size() >= 0.95 * largest;
            if (large) {
                words.append(words.isEmpty() ? "" : " ").append(brackets.in(line.words()));
            } else if (!words.isEmpty()) {
                break;
            }
        }
        boolean fits = words.length() >= LEAST_HEADLINE && words.length() <= LONGEST_HEADLINE;
        return fits && largest >= 1.2 * usual ? words.toString() : "";
    }
}
