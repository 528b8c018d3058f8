package sanad.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.language.Packs;

/**
 * What is left of a name when all that writers spell in different ways is taken off, by the tables {@code sounds.txt} of all packs:
 * articles, vowels, doubled letters, and letters that stand for one another.
 *
 * <p>Example: "Mohammed" and "Muhamad" both leave "mhmd".
 */
public final class Sounds {
    private static final Sounds STANDARD = new Sounds();
    private static final int SHORTEST = 2;

    private final Map<String, String> written = new HashMap<>();
    /** The first letters of those that two letters write. */
    private final BitSet doubled = new BitSet();

    private final Map<Character, Character> same = new HashMap<>();
    private final Map<Character, Character> first = new HashMap<>();
    private final Set<Character> vowels = new HashSet<>();
    private final List<String> articles = new ArrayList<>();

    private Sounds() {
        for (Pack pack : Packs.all()) {
            PackFile file = PackFile.of(pack, "sounds.txt");
            file.lines().forEach(line -> take(file, line));
        }
    }

    /** The sounds of all languages together. */
    public static Sounds standard() {
        return STANDARD;
    }

    /** A folded word without its article; itself where it has none or would be left too short. */
    public String bare(String folded) {
        for (String article : articles) {
            if (folded.startsWith(article) && folded.length() > article.length() + SHORTEST) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    /** Whether an article is written onto it. */
    public boolean hasArticle(String folded) {
        return !bare(folded).equals(folded);
    }

    /** The skeleton of a folded name. */
    public String of(String folded) {
        String word = bare(folded);
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            boolean pairs = i + 1 < word.length() && doubled.get(word.charAt(i));
            String pair = pairs ? written.get(word.substring(i, i + 2)) : null;
            char sign = pair == null ? word.charAt(i) : pair.charAt(0);
            i += pair == null ? 0 : 1;
            boolean silent = vowels.contains(sign) && !skeleton.isEmpty();
            char sound = sound(skeleton.isEmpty() ? first.getOrDefault(sign, sign) : sign);
            if (!silent && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    /** Whether two folded words differ only in letters that stand for one another. */
    public boolean isSpelledAlike(String one, String other) {
        boolean alike = one.length() == other.length();
        for (int i = 0; alike && i < one.length(); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            alike = a == b
                    || sound(a) == sound(b)
                    || i == 0 && sound(first.getOrDefault(a, a)) == sound(first.getOrDefault(b, b));
        }
        return alike;
    }

    private char sound(char sign) {
        return same.getOrDefault(sign, sign);
    }

    private void take(PackFile file, PackFile.Line line) {
        String[] words = Folding.standard().fold(line.text()).split("\\s+");
        switch (words[0]) {
            case "vowels" -> {
                for (int i = 1; i < words.length; i++) {
                    vowels.add(words[i].charAt(0));
                }
            }
            case "first" -> {
                if (words.length != 3) {
                    throw file.fault(line, "write: first LETTER LETTER");
                }
                first.put(words[1].charAt(0), words[2].charAt(0));
            }
            case "article" -> articles.addAll(List.of(words).subList(1, words.length));
            case "same" -> {
                for (int i = 1; i < words.length; i++) {
                    same.put(words[i].charAt(0), words[1].charAt(0));
                }
            }
            case "write" -> {
                if (words.length != 3 || words[1].length() != 2 || words[2].length() != 1) {
                    throw file.fault(line, "write: write TWO-LETTERS ONE-LETTER");
                }
                written.put(words[1], words[2]);
                doubled.set(words[1].charAt(0));
            }
            default -> throw file.fault(line, "begin with vowels, first, article, same or write");
        }
    }
}
