package sanad.extract.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;

/** The words that give menus, bylines and the like away, of some languages, from {@code page.txt}. */
final class PageWords {
    private static final Map<Blend, PageWords> READY = new ConcurrentHashMap<>();

    private final Map<Sort, Set<List<String>>> phrases = new EnumMap<>(Sort.class);
    private final Map<Sort, Map<String, Set<List<String>>>> byFirst = new EnumMap<>(Sort.class);

    /** What such words give away. */
    enum Sort {
        /** The line above other stories. */
        RELATED,
        /** Menus, buttons, notices. */
        CHROME,
        BYLINE,
        PUBLISHED,
        CAPTION,
        /** What may stand beside the hour at the head of an entry: "GMT". */
        STAMP,
        /** The writer's own "as I write this". */
        WRITING
    }

    private PageWords(Blend blend) {
        for (Sort sort : Sort.values()) {
            phrases.put(sort, new HashSet<>());
            byFirst.put(sort, new HashMap<>());
        }
        for (Pack pack : blend.packs()) {
            read(PackFile.of(pack, "page.txt"));
        }
    }

    /** The words of a line's languages; an empty name is that of the usual ones. */
    static PageWords of(String languages) {
        return READY.computeIfAbsent(Blend.named(languages), PageWords::new);
    }

    /** Whether the words are exactly one of the phrases. */
    boolean is(Sort sort, List<String> words) {
        return of(phrases, sort).contains(words);
    }

    /** Whether the words begin with one of the phrases. */
    boolean startsWith(Sort sort, List<String> words) {
        return !words.isEmpty() && hasAt(sort, words, 0);
    }

    /** Whether one of the phrases stands among the words. */
    boolean has(Sort sort, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (hasAt(sort, words, i)) {
                return true;
            }
        }
        return false;
    }

    private static <T> T of(Map<Sort, T> all, Sort sort) {
        return Objects.requireNonNull(all.get(sort));
    }

    private boolean hasAt(Sort sort, List<String> words, int at) {
        for (List<String> phrase : of(byFirst, sort).getOrDefault(words.get(at), Set.of())) {
            if (at + phrase.size() <= words.size()
                    && words.subList(at, at + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    private void read(PackFile file) {
        Sort sort = Sort.RELATED;
        for (PackFile.Line line : file.lines()) {
            if (line.isSection()) {
                sort = file.section(line, Sort.class);
            } else {
                List<String> words =
                        List.of(Folding.standard().fold(line.text()).split("\\s+"));
                of(phrases, sort).add(words);
                of(byFirst, sort)
                        .computeIfAbsent(words.get(0), k -> new HashSet<>())
                        .add(words);
            }
        }
    }
}
