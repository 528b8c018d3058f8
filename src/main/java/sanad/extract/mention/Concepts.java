package sanad.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;

/**
 * Which words are words for one thing that happens, of some languages, from {@code concepts.txt}: a quake is a tremor,
 * and who was chosen was elected.
 */
public final class Concepts {
    /** How the names of families begin, so that no word is one. */
    static final String FAMILY = "=";
    /** How the names of nouns begin that stand for any event of a kind. */
    static final String GENERAL = "?";

    private static final String ANY = "[any]";

    private final Map<String, String> families = new HashMap<>();

    Concepts(Blend blend) {
        for (Pack pack : blend.packs()) {
            read(PackFile.of(pack, "concepts.txt"));
        }
    }

    /** Whether a word of a mention is the name of a family of words for one thing. */
    public static boolean isFamily(String word) {
        return word.startsWith(FAMILY);
    }

    /** The family of the last of these words that has one; the first of them where none has. */
    String of(String... words) {
        for (int i = words.length - 1; i >= 0; i--) {
            String family = families.get(words[i]);
            if (family != null) {
                return family;
            }
        }
        return words[0];
    }

    private void read(PackFile file) {
        boolean general = false;
        Set<String> seen = new HashSet<>();
        for (PackFile.Line line : file.lines()) {
            if (line.text().equals(ANY)) {
                general = true;
                continue;
            }
            String[] sides = line.text().split("=", 2);
            if (sides.length < 2) {
                throw file.fault(line, "not a family of words, which is NAME = WORD WORD");
            }
            for (String word : List.of(Folding.standard().fold(sides[1].strip()).split("\\s+"))) {
                if (!seen.add(word)) {
                    throw file.fault(line, "a word of two families");
                }
                families.put(word, (general ? GENERAL : FAMILY) + sides[0].strip());
            }
        }
    }
}
