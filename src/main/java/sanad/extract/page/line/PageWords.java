package sanad.extract.page.line;

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
public final class PageWords {
    private static final Map<Blend, PageWords> READY = new ConcurrentHashMap<>();

    private final Map<Sort, Set<List<String>>> phrases = new EnumMap<>(Sort.class);
    private final Map<Sort, Map<String, Set<List<String>>>> byFirst = new EnumMap<>(Sort.class);
    private final Set<String> given = new HashSet<>();

    /** What such words give away. */
    public enum Sort {
        /** The line above other stories. */
        RELATED,
        /** Menus, buttons. */
        CHROME,
        /** Sections of a newspaper, kinds of pieces. */
        SECTION,
        /** The line above what readers say. */
        COMMENTS,
        /** What a site says of itself: cookies, rights, addresses, the writer's life. */
        NOTICE,
        /** The line above a list of contents, of sources, of tags. */
        CONTENTS,
        BYLINE,
        AGENCY,
        /** What a writer is: "correspondent". */
        ROLE,
        PUBLISHED,
        /** "three hours ago" */
        AGO,
        CAPTION,
        /** The small words of which sentences are full. */
        SMALL,
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
            readGiven(PackFile.of(pack, "people.txt"));
        }
    }

    /** The words of a line's languages; an empty name is that of the usual ones. */
    public static PageWords of(String languages) {
        return READY.computeIfAbsent(Blend.named(languages), PageWords::new);
    }

    /** Whether the words are exactly one of the phrases. */
    boolean is(Sort sort, List<String> words) {
        return of(phrases, sort).contains(words);
    }

    /** Whether the words begin with one of the phrases. */
    public boolean startsWith(Sort sort, List<String> words) {
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

    /** How many words the longest of the phrases takes that stands at a word; 0 where none does. */
    int longest(Sort sort, List<String> words, int at) {
        int longest = 0;
        for (List<String> phrase : of(byFirst, sort).getOrDefault(words.get(at), Set.of())) {
            if (phrase.size() > longest
                    && at + phrase.size() <= words.size()
                    && words.subList(at, at + phrase.size()).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    /** Whether a word is a given name. */
    boolean isGivenName(String word) {
        return given.contains(word);
    }

    /** The comparing form of a word. */
    static String folded(String word) {
        return Folding.standard().fold(word);
    }

    private boolean hasAt(Sort sort, List<String> words, int at) {
        return longest(sort, words, at) > 0;
    }

    private void readGiven(PackFile file) {
        boolean names = false;
        for (PackFile.Line line : file.lines()) {
            if (line.isSection()) {
                names = line.text().equals("[given]");
            } else if (names) {
                for (String name : line.text().split("\\s+")) {
                    given.add(folded(name));
                }
            }
        }
    }

    private void read(PackFile file) {
        Sort sort = Sort.RELATED;
        for (PackFile.Line line : file.lines()) {
            if (line.isSection()) {
                sort = file.section(line, Sort.class);
            } else {
                List<String> words = List.of(folded(line.text()).split("\\s+"));
                of(phrases, sort).add(words);
                of(byFirst, sort)
                        .computeIfAbsent(words.get(0), k -> new HashSet<>())
                        .add(words);
            }
        }
    }
}
