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

    /** Blanks, controls, halves of a pair without the other, and the places that Unicode keeps free of letters. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.CONTROL
                || Character.getType(sign) == Character.SURROGATE
                || (sign & 0xFFFE) == 0xFFFE;
    }
}
