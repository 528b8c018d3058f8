package sanad.extract.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanad.extract.page.line.Line;
import sanad.extract.page.line.Trait;

/**
 * A page as it might also have been saved: bare, in another page's frame, with its headline twice, with its date over the headline, and
 * read by tables that lack words. What is learned from all of them hangs less on how one page happens to look.
 */
final class Variants {
    private static final int DIMMED = 5;
    private static final Set<Part> FRAME = EnumSet.of(Part.BOILERPLATE);
    private static final Set<Part> BESIDES = EnumSet.of(Part.BYLINE, Part.CAPTION);

    private Variants() {}

    /** All pages with their variants; frames are borrowed among pages of one script. */
    static List<LabelledPage> of(List<LabelledPage> pages) {
        List<LabelledPage> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            LabelledPage page = pages.get(i);
            all.add(page);
            all.add(dimmed(page, 1));
            all.add(dimmed(bare(page), 2));
            all.add(dimmed(framed(page, partner(pages, i, 1)), 3));
            all.add(framed(dateFirst(page), partner(pages, i, 7)));
            all.add(dimmed(twice(page), 4));
            crumbs(page, all);
        }
        return all;
    }

    private static LabelledPage partner(List<LabelledPage> pages, int at, int steps) {
        boolean arabic = isArabic(pages.get(at));
        int left = steps;
        for (int i = 1; ; i++) {
            LabelledPage other = pages.get((at + i) % pages.size());
            boolean framed = other.parts().get(0) == Part.BOILERPLATE
                    || other.parts().get(other.parts().size() - 1) == Part.BOILERPLATE;
            if (framed && isArabic(other) == arabic && --left <= 0) {
                return other;
            }
        }
    }

    private static boolean isArabic(LabelledPage page) {
        return page.lines().get(page.lines().size() / 2).text().chars().anyMatch(c -> c >= 0x600 && c < 0x700);
    }

    private static LabelledPage dimmed(LabelledPage page, int turn) {
        List<Set<Trait>> dim = new ArrayList<>();
        for (int i = 0; i < page.seen().size(); i++) {
            Set<Trait> traits = EnumSet.copyOf(page.seen().get(i));
            boolean signed = page.parts().get(i) == Part.BYLINE;
            if (!signed && (i * 7 + turn * 3 + page.name().length()) % DIMMED == 0) {
                traits.removeIf(Trait::isOfWords);
            }
            dim.add(traits);
        }
        return new LabelledPage(page.name(), page.lines(), dim, page.parts());
    }

    /** Texts of one, two and three sentences, with and without a headline. */
    private static void crumbs(LabelledPage page, List<LabelledPage> all) {
        List<Line> said = IntStream.range(0, page.parts().size())
                .filter(i -> page.parts().get(i) == Part.LEAD || page.parts().get(i) == Part.BODY)
                .filter(i -> page.seen().get(i).contains(Trait.STOP))
                .mapToObj(i -> page.lines().get(i).withGap(false))
                .toList();
        List<Line> brief = said.stream().filter(l -> l.words().size() <= 16).toList();
        for (List<Line> lines : List.of(said, brief)) {
            int title = page.parts().indexOf(Part.TITLE);
            if (!lines.isEmpty()) {
                all.add(page.of(lines.subList(0, 1), List.of(Part.LEAD)));
            }
            if (lines.size() > 1) {
                all.add(page.of(lines.subList(0, 2), List.of(Part.LEAD, Part.BODY)));
            }
            if (lines.size() > 2 && title >= 0) {
                all.add(page.of(
                        List.of(page.lines().get(title), lines.get(1), lines.get(2)),
                        List.of(Part.TITLE, Part.LEAD, Part.BODY)));
            }
        }
    }

    private static LabelledPage bare(LabelledPage page) {
        List<Integer> kept = IntStream.range(0, page.parts().size())
                .filter(i -> !FRAME.contains(page.parts().get(i)))
                .boxed()
                .toList();
        return page.of(
                kept.stream().map(i -> page.lines().get(i).withGap(false)).toList(), parts(page, kept));
    }

    private static LabelledPage framed(LabelledPage page, LabelledPage other) {
        List<Place> own = page.places();
        List<Place> others = other.places();
        List<Line> lines = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        add(lines, parts, other, i -> others.get(i) == Place.TOP_CLUTTER);
        add(lines, parts, page, i -> own.get(i) != Place.TOP_CLUTTER && own.get(i) != Place.END_CLUTTER);
        add(lines, parts, other, i -> others.get(i) == Place.END_CLUTTER);
        return page.of(lines, parts);
    }

    private static LabelledPage dateFirst(LabelledPage page) {
        List<Part> of = page.parts();
        int title = of.indexOf(Part.TITLE);
        int date = of.indexOf(Part.DATELINE);
        int lead = of.indexOf(Part.LEAD);
        if (title < 0 || date < title || date > lead) {
            return page;
        }
        List<Integer> order = Stream.of(
                        IntStream.range(0, title),
                        IntStream.of(date),
                        IntStream.range(title, date),
                        IntStream.range(date + 1, of.size()))
                .flatMap(IntStream::boxed)
                .toList();
        return page.of(
                order.stream().map(i -> page.lines().get(i).withGap(true)).toList(), parts(page, order));
    }

    private static LabelledPage twice(LabelledPage page) {
        int title = page.parts().indexOf(Part.TITLE);
        int lead = page.parts().indexOf(Part.LEAD);
        List<Integer> kept = IntStream.range(0, page.parts().size())
                .filter(i -> i > lead || !BESIDES.contains(page.parts().get(i)))
                .flatMap(i -> i == title ? IntStream.of(i, i) : IntStream.of(i))
                .boxed()
                .toList();
        return page.of(kept.stream().map(page.lines()::get).toList(), parts(page, kept));
    }

    private static void add(
            List<Line> lines, List<Part> parts, LabelledPage page, java.util.function.IntPredicate which) {
        IntStream.range(0, page.parts().size()).filter(which).forEach(i -> {
            lines.add(page.lines().get(i));
            parts.add(page.parts().get(i));
        });
    }

    private static List<Part> parts(LabelledPage page, List<Integer> kept) {
        return kept.stream().map(page.parts()::get).toList();
    }
}
