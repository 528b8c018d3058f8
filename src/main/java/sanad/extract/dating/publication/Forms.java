package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;

/**
 * What the forms of one word share in some languages, by the endings of {@code forms.txt}: another page tells of "farms" where one
 * tells of "farmers", and only there must the two be one, where pages are compared.
 */
final class Forms {
    private static final Map<String, Forms> READ = new ConcurrentHashMap<>();

    /** By their last letter, the longest first. */
    private final Map<String, List<String>> endings = new HashMap<>();

    private int least = Integer.MAX_VALUE;

    private Forms(Blend blend) {
        for (Pack pack : blend.packs()) {
            read(PackFile.of(pack, "forms.txt"));
        }
        endings.values()
                .forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** The forms of some languages, by the name of their blend. */
    static Forms among(String languages) {
        return READ.computeIfAbsent(languages, l -> new Forms(Blend.named(l)));
    }

    /** What the forms of each word share. */
    Set<String> of(Set<String> words) {
        Set<String> shared = new TreeSet<>();
        words.forEach(w -> shared.add(shared(w)));
        return shared;
    }

    /** What the forms of a word share; what is no word is kept as it is. */
    String shared(String word) {
        if (word.isEmpty() || !isOfLetters(word)) {
            return word;
        }
        for (String ending : endings.getOrDefault(word.substring(word.length() - 1), List.of())) {
            if (word.endsWith(ending) && word.length() - ending.length() >= least) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static boolean isOfLetters(String word) {
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            if (!Character.isLetter(letter)) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }

    /** "Stopp" of "stopped" is "stop". */
    private String undoubled(String left) {
        int last = left.length() - 1;
        boolean doubled = last >= least && left.charAt(last) == left.charAt(last - 1);
        return doubled ? left.substring(0, last) : left;
    }

    private void read(PackFile file) {
        for (PackFile.Line line : file.lines()) {
            String[] sides = line.text().split("=", 2);
            if (sides.length < 2) {
                throw file.fault(line, "not endings, which are LETTERS LEFT = ENDING ENDING");
            }
            least = Math.min(least, Integer.parseInt(sides[0].strip()));
            for (String ending : Folding.standard().fold(sides[1].strip()).split("\\s+")) {
                endings.computeIfAbsent(ending.substring(ending.length() - 1), k -> new ArrayList<>())
                        .add(ending);
            }
        }
    }
}
