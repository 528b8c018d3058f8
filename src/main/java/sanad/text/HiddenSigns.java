package sanad.text;

/**
 * Signs that turn, join or part text without being seen: in a source they are shown as marks, in a title, which is ours
 * to write, they have no place.
 *
 * <p>Source: Unicode Standard Annex 9, Bidirectional Algorithm, and Unicode Technical Report 36, §2.5.
 */
public final class HiddenSigns {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private HiddenSigns() {}

    /** Whether a sign is one of them. */
    public static boolean is(int sign) {
        return sign == 0x061C
                || sign >= 0x200B && sign <= 0x200F
                || sign >= 0x202A && sign <= 0x202E
                || sign == 0x2060
                || sign >= 0x2066 && sign <= 0x2069
                || sign == 0xFEFF;
    }

    /** A title without them, but for those that join or part the letters between which they stand. */
    public static String without(String title) {
        if (title.chars().noneMatch(HiddenSigns::is)) {
            return title;
        }
        StringBuilder seen = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char sign = title.charAt(i);
            boolean spelling = (sign == NON_JOINER || sign == JOINER)
                    && i > 0
                    && i + 1 < title.length()
                    && isDrawn(title.charAt(i - 1))
                    && isDrawn(title.charAt(i + 1));
            if (spelling || !is(sign)) {
                seen.append(sign);
            }
        }
        return seen.toString();
    }

    private static boolean isDrawn(char sign) {
        return !is(sign) && !Character.isWhitespace(sign);
    }
}
