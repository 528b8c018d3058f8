package sanad.export.cite;

import sanad.text.HiddenSigns;

/** Words of a source or of a person as a file of another tool may hold them: on one line, and without a sign that could turn the line. */
public final class Plain {
    private Plain() {}

    /**
     * The words on one line: signs that cannot be seen are left out, unless they join or part letters; what is no letter
     * of a text and every run of blanks is one space.
     *
     * <p>Example: {@code "19\n  June"} is {@code "19 June"}.
     */
    public static String line(String words) {
        String seen = HiddenSigns.without(words);
        StringBuilder out = new StringBuilder(seen.length());
        seen.codePoints().forEach(sign -> {
            if (!isBlank(sign)) {
                out.appendCodePoint(sign);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    /** The same for words that stand between others: a blank at either end stays one. */
    public static String within(String words) {
        if (words.isBlank()) {
            return words.isEmpty() ? "" : " ";
        }
        boolean before = Character.isWhitespace(words.charAt(0));
        boolean after = Character.isWhitespace(words.charAt(words.length() - 1));
        return (before ? " " : "") + line(words) + (after ? " " : "");
    }

    /** Blanks, controls, halves of a pair without the other, and the places that Unicode keeps free of letters. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.CONTROL
                || Character.getType(sign) == Character.SURROGATE
                || (sign & 0xFFFE) == 0xFFFE;
    }
}
