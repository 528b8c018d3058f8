package sanad.language;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes spellings comparable by the tables {@code folding.txt} of all packs, small letters, western digits and, for
 * presentation forms and full-width letters, Unicode's compatibility composition (NFKC).
 *
 * <p>Example: "September" with its vowel signs folds to the same letters without, and Arabic-Indic 19 to "19".
 */
public final class Folding {
    private static final char SILENT = 0;
    private static final Pattern RANGE = Pattern.compile("[0-9A-Fa-f]{4}(-[0-9A-Fa-f]{4})?");
    private static final Folding STANDARD = new Folding(
            Packs.all().stream().map(pack -> PackFile.of(pack, "folding.txt")).toList());

    private final char[] table = new char[Character.MAX_VALUE + 1];

    Folding(List<PackFile> files) {
        for (int sign = 0; sign < table.length; sign++) {
            int digit = Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
            table[sign] = digit >= 0 ? (char) ('0' + digit) : (char) Character.toLowerCase(sign);
        }
        for (PackFile file : files) {
            file.lines().forEach(line -> take(file, line));
        }
    }

    /** The folding of all packs together. */
    public static Folding standard() {
        return STANDARD;
    }

    /** The comparing form of a word. */
    public String fold(String word) {
        return fold(word, 0, word.length());
    }

    /** The comparing form of a stretch of a text. */
    public String fold(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isCompatibilityForm(text.charAt(i))) {
                String plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
                return write(plain, 0, plain.length());
            }
        }
        return write(text, start, end);
    }

    /** Whether the sign counts for nothing between letters: vowel signs, tatweel, direction marks, zero-width signs. */
    public boolean isSilent(char sign) {
        return table[sign] == SILENT && sign != 0;
    }

    private String write(String text, int start, int end) {
        char[] out = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char folded = table[text.charAt(i)];
            if (folded != SILENT) {
                out[length++] = folded;
            }
        }
        return new String(out, 0, length);
    }

    private static boolean isCompatibilityForm(char sign) {
        return sign >= '\uFB00' && sign <= '\uFDFF' || sign >= '\uFE70' && sign <= '\uFF9F' && sign != '\uFEFF';
    }

    private void take(PackFile file, PackFile.Line line) {
        String[] words = line.text().split(" +", -1);
        switch (words[0]) {
            case "drop" -> {
                for (int i = 1; i < words.length; i++) {
                    silence(file, line, words[i]);
                }
            }
            case "same" -> {
                for (int i = 2; i < words.length; i++) {
                    same(file, line, words[1], words[i]);
                }
            }
            default -> throw file.fault(line, "begin with drop or same");
        }
    }

    private void same(PackFile file, PackFile.Line line, String kept, String written) {
        if (kept.length() != 1 || written.length() != 1) {
            throw file.fault(line, "write single letters with blanks between them");
        }
        char sign = written.charAt(0);
        boolean free = table[sign] == Character.toLowerCase(sign) || table[sign] == kept.charAt(0);
        if (!free) {
            throw file.fault(
                    line,
                    "another pack writes " + sign + " as " + table[sign] + "; all packs must fold a letter alike");
        }
        table[sign] = kept.charAt(0);
        table[Character.toUpperCase(sign)] = kept.charAt(0);
    }

    private void silence(PackFile file, PackFile.Line line, String range) {
        if (!RANGE.matcher(range).matches()) {
            throw file.fault(line, "write code points of four hexadecimal digits, such as 064B or 064B-065F");
        }
        int last = Integer.parseInt(range.substring(range.length() - 4), 16);
        for (int sign = Integer.parseInt(range.substring(0, 4), 16); sign <= last; sign++) {
            table[sign] = SILENT;
        }
    }
}
