package sanad.read.pdf.layout;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.read.plain.Table;
import sanad.text.HiddenSigns;

/** What is told of a sign by the file that draws it, as ordinary letters. */
public final class Signs {
    private static final Map<String, List<String>> SHAPES = Table.sections("/data/reading/arabic-shapes.txt");
    private static final Set<String> LIGATURES = words("ligatures");
    private static final Set<String> FINALS = words("final");

    private Signs() {}

    /**
     * The letters of one sign. Shapes of letters become the letters, two letters in one sign stand in their order, and signs
     * that cannot be seen are left out.
     *
     * @param told what the file says that it stands for
     * @return empty for what is nothing to read
     */
    public static String of(String told) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < told.length(); i += Character.charCount(told.codePointAt(i))) {
            int sign = told.codePointAt(i);
            if (sign == 0x00A0 || Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                out.append(' ');
            } else if (shape(sign)) {
                // the isolated shape of a vowel is a blank with the vowel on it
                out.append(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                        .strip());
            } else if (!HiddenSigns.is(sign) && Character.isDefined(sign) && !Character.isISOControl(sign)) {
                out.appendCodePoint(sign);
            }
        }
        String signs = out.toString();
        if (signs.length() == 2 && LIGATURES.contains(turned(signs))) {
            return turned(signs);
        }
        return signs.isBlank() && !signs.isEmpty() ? " " : signs;
    }

    private static boolean shape(int sign) {
        return sign >= 0xFB00 && sign <= 0xFB06
                || sign >= 0xFB1D && sign <= 0xFDCF
                || sign >= 0xFDF0 && sign <= 0xFDFC
                || sign >= 0xFE70 && sign <= 0xFEFC;
    }

    private static String turned(String two) {
        return new StringBuilder(two).reverse().toString();
    }

    /** Whether these letters end words and never begin them. */
    static boolean isFinal(String signs) {
        return FINALS.contains(signs);
    }

    /** Whether there is a letter of a script that runs from right to left. */
    static boolean rightToLeft(String signs) {
        return signs.codePoints().anyMatch(Signs::rightToLeft);
    }

    static boolean rightToLeft(int sign) {
        byte way = Character.getDirectionality(sign);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean leftToRight(String signs) {
        return signs.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    static boolean number(String signs) {
        return !signs.isEmpty() && signs.codePoints().allMatch(Character::isDigit);
    }

    private static Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        SHAPES.getOrDefault(section, List.of()).forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }
}
