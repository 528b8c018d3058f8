package sanad.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The languages of documents, as {@code data/lang/packs.txt} lists them.
 *
 * <p>Example: {@code Packs.all().get(0).code()} is "ar".
 */
public final class Packs {
    private static final List<Pack> ALL = read(PackFile.at("/data/lang/packs.txt"));

    private Packs() {}

    /** All packs, in the order of the list. */
    public static List<Pack> all() {
        return ALL;
    }

    /**
     * The pack of a code.
     *
     * @throws IllegalArgumentException where none has it
     */
    static Pack named(String code) {
        for (Pack pack : ALL) {
            if (pack.code().equals(code)) {
                return pack;
            }
        }
        throw new IllegalArgumentException("no pack " + code);
    }

    /**
     * The packs of a list.
     *
     * @throws IllegalStateException that names the line and says what to write, where it is no code and script, or names one twice
     */
    static List<Pack> read(PackFile file) {
        List<Pack> packs = new ArrayList<>();
        for (PackFile.Line line : file.lines()) {
            String[] words = line.text().split(" +", -1);
            if (words.length != 2) {
                throw file.fault(line, "write the folder's name and the script, such as: de Latin");
            }
            if (packs.stream().anyMatch(pack -> pack.code().equals(words[0]))) {
                throw file.fault(line, "the language " + words[0] + " is listed twice; delete one of the lines");
            }
            packs.add(new Pack(words[0], script(file, line, words[1])));
        }
        return List.copyOf(packs);
    }

    private static Character.UnicodeScript script(PackFile file, PackFile.Line line, String name) {
        try {
            return Character.UnicodeScript.forName(name);
        } catch (IllegalArgumentException e) {
            throw file.fault(
                    line, "no script is called " + name + "; write its Unicode name, such as Latin or Cyrillic");
        }
    }
}
