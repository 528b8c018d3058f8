package sanad.language;

import java.util.Locale;

/**
 * The plural forms of counted nouns.
 *
 * <p>Source: Unicode CLDR, Language Plural Rules, Arabic and English.
 */
public enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form that a language uses for a whole number: Arabic 3 is FEW, 11 is MANY, 100 is OTHER. */
    public static PluralForm of(Tongue tongue, int n) {
        if (tongue == Tongue.ENGLISH) {
            return n == 1 ? ONE : OTHER;
        }
        int tail = n % 100;
        return switch (n) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            default -> tail >= 3 && tail <= 10 ? FEW : tail >= 11 ? MANY : OTHER;
        };
    }

    /** The ending of its key in the packs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
