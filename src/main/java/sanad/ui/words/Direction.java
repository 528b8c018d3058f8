package sanad.ui.words;

import sanad.text.Span;

/**
 * The direction in which words run: that of their first letter that has one, hidden marks having no say.
 *
 * <p>Source: Unicode Standard Annex 9, rules P2 and P3.
 */
public final class Direction {
    private Direction() {}

    /** Whether the words run from right to left; words without a letter do not. */
    public static boolean rightToLeft(String text) {
        return rightToLeft(text, new Span(0, text.length()));
    }

    /** Whether a stretch of a text runs from right to left. */
    public static boolean rightToLeft(String text, Span stretch) {
        for (int i = stretch.start(); i < stretch.end(); ) {
            int letter = text.codePointAt(i);
            byte direction =
                    HiddenMarks.is(letter) ? Character.DIRECTIONALITY_UNDEFINED : Character.getDirectionality(letter);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            i += Character.charCount(letter);
        }
        return false;
    }
}
