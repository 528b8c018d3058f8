package sanad.extract.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sanad.extract.page.line.PageWords.Sort;

/** What the words of a line give away. */
final class Wording {
    private static final List<Sort> CLUTTER = List.of(
            Sort.CHROME, Sort.SECTION, Sort.RELATED, Sort.COMMENTS, Sort.CONTENTS, Sort.NOTICE, Sort.STAMP, Sort.AGO);
    private static final int FEW_SMALL = 6;

    private Wording() {}

    static void add(Line line, Set<Trait> traits) {
        PageWords page = line.page();
        List<String> words = line.words();
        List<String> bare = words.stream().dropWhile(w -> Line.isNumber(w)).toList();
        if (bare.isEmpty()) {
            return;
        }
        boolean colon = line.text().indexOf(':') >= 0;
        Shape.add(traits, Trait.IS_RELATED, page.is(Sort.RELATED, bare));
        Shape.add(traits, Trait.STARTS_RELATED, page.startsWith(Sort.RELATED, bare));
        Shape.add(traits, Trait.RELATED_COLON, colon && page.startsWith(Sort.RELATED, bare));
        Shape.add(traits, Trait.IS_CHROME, page.is(Sort.CHROME, bare));
        Shape.add(traits, Trait.STARTS_CHROME, page.startsWith(Sort.CHROME, bare));
        Shape.add(traits, Trait.HAS_CHROME, page.has(Sort.CHROME, bare));
        Shape.add(traits, Trait.IS_SECTION, page.is(Sort.SECTION, bare));
        Shape.add(traits, Trait.STARTS_SECTION, page.startsWith(Sort.SECTION, bare));
        Shape.add(traits, Trait.IS_COMMENTS, page.is(Sort.COMMENTS, bare));
        Shape.add(traits, Trait.STARTS_COMMENTS, page.startsWith(Sort.COMMENTS, bare));
        Shape.add(traits, Trait.STARTS_NOTICE, page.startsWith(Sort.NOTICE, bare));
        Shape.add(traits, Trait.HAS_NOTICE, page.has(Sort.NOTICE, bare));
        Shape.add(traits, Trait.IS_CONTENTS, page.is(Sort.CONTENTS, bare));
        Shape.add(traits, Trait.STARTS_CONTENTS, page.startsWith(Sort.CONTENTS, bare));
        Shape.add(traits, Trait.STARTS_BYLINE, page.startsWith(Sort.BYLINE, bare));
        Shape.add(traits, Trait.HAS_BYLINE, page.has(Sort.BYLINE, bare));
        Shape.add(traits, Trait.HAS_AGENCY, page.has(Sort.AGENCY, bare));
        Shape.add(traits, Trait.HAS_ROLE, page.has(Sort.ROLE, bare));
        Shape.add(traits, Trait.STARTS_PUBLISHED, page.startsWith(Sort.PUBLISHED, bare));
        Shape.add(traits, Trait.HAS_PUBLISHED, page.has(Sort.PUBLISHED, bare));
        Shape.add(traits, Trait.STARTS_CAPTION, page.startsWith(Sort.CAPTION, bare));
        Shape.add(traits, Trait.HAS_CAPTION, page.has(Sort.CAPTION, bare));
        Shape.add(traits, Trait.AGO, page.has(Sort.AGO, words));
        Shape.add(traits, Trait.GIVEN_NAME, page.isGivenName(bare.get(0)));
        Shape.add(traits, Trait.CREDIT_AT_END, hasCreditAtEnd(line));
        smallWords(line, page, traits);
        covered(line, page, traits);
    }

    private static void smallWords(Line line, PageWords page, Set<Trait> traits) {
        long small = line.words().stream()
                .filter(w -> page.is(Sort.SMALL, List.of(w)))
                .count();
        Shape.add(traits, Trait.NO_SMALL_WORDS, small == 0);
        Shape.add(traits, Trait.MANY_SMALL_WORDS, small * FEW_SMALL > line.size());
    }

    private static void covered(Line line, PageWords page, Set<Trait> traits) {
        List<String> words = line.words();
        int covered = 0;
        int figures = 0;
        for (int i = 0; i < words.size(); ) {
            int length = 0;
            for (Sort sort : CLUTTER) {
                length = Math.max(length, page.longest(sort, words, i));
            }
            covered += length;
            figures += length == 0 && Line.isNumber(words.get(i)) ? 1 : 0;
            i += Math.max(1, length);
        }
        boolean all = covered > 0 && covered + figures == words.size();
        boolean half = 2 * (covered + figures) >= words.size();
        Shape.add(traits, Trait.CLUTTER_ALL, all);
        Shape.add(traits, Trait.CLUTTER_HALF, covered > 0 && half && !all);
        Shape.add(traits, Trait.CLUTTER_SOME, covered > 0 && !half);
    }

    /** Whether what stands in brackets at the end, or behind a stroke, a bar or the last stop, are a few words that name. */
    private static boolean hasCreditAtEnd(Line line) {
        String text = line.text();
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        int at = open > 0 && text.indexOf(')', open) + text.indexOf(']', open) > open
                ? open
                : Math.max(text.lastIndexOf(" / "), text.lastIndexOf(" | "));
        if (at <= 0) {
            return false;
        }
        List<String> tail = new ArrayList<>();
        for (String word : text.substring(at + 1).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                tail.add(PageWords.folded(word));
            }
        }
        PageWords page = line.page();
        return !tail.isEmpty()
                && tail.size() <= FEW_SMALL
                && (page.has(Sort.CAPTION, tail)
                        || page.has(Sort.AGENCY, tail)
                        || tail.stream().anyMatch(page::isGivenName)
                        || text.indexOf('/', at + 2) > 0);
    }
}
