package sanad.language;

/**
 * How the interface speaks to its reader. Sources keep their own digits and names.
 *
 * @param tongue the language
 * @param digits the digits
 * @param months which of the Arabic traditions names the months
 */
public record Manner(Tongue tongue, Digits digits, Months months) {
    /** Arabic with its own digits and the month names of Egypt and the Gulf. */
    public static final Manner ARABIC = new Manner(Tongue.ARABIC, Digits.ARABIC_INDIC, Months.EGYPTIAN);

    /** English. */
    public static final Manner ENGLISH = new Manner(Tongue.ENGLISH, Digits.WESTERN, Months.EGYPTIAN);

    /** The usual manner of a language. */
    public static Manner of(Tongue tongue) {
        return tongue == Tongue.ARABIC ? ARABIC : ENGLISH;
    }

    /** Digits of the interface. */
    public enum Digits {
        WESTERN,
        ARABIC_INDIC;

        /** What stands between thousands. */
        char separator() {
            return this == WESTERN ? ',' : '\u066C';
        }

        /** The same text with its ASCII digits written in these. */
        public String write(String text) {
            if (this == WESTERN) {
                return text;
            }
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
            }
            return out.toString();
        }
    }

    /** Traditions of naming the Gregorian months in Arabic. */
    public enum Months {
        EGYPTIAN,
        LEVANTINE,
        MAGHREBI
    }
}
