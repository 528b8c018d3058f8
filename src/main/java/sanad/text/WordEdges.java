package sanad.text;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where words begin and end, for those who select them: letters and digits with the signs on and between them; a mark of
 * punctuation is no word, unless it joins digits (2.5, 19/6) or letters (the apostrophe of "don't").
 *
 * <p>Every step looks only at the signs that it passes.
 */
public final class WordEdges {
    private static final String BETWEEN_DIGITS = ".,:/-\u066b\u066c";
    private static final String BETWEEN_LETTERS = "'\u2019";

    private WordEdges() {}

    /**
     * The shortest stretch that cuts no word and holds all that a rough one holds, without blanks at its ends.
     *
     * @return empty where the rough one holds only blanks
     */
    public static Optional<Span> around(String text, Span rough) {
        int start = Math.min(rough.start(), text.length());
        int end = Math.min(rough.end(), text.length());
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        while (start > 0 && joined(text, start)) {
            start--;
        }
        while (end < text.length() && joined(text, end)) {
            end++;
        }
        return Optional.of(new Span(start, end));
    }

    /** Hands out all words of a text, in order. */
    public static void all(String text, Consumer<Span> take) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean part = at < text.length() && isPart(text, at);
            if (part && start < 0) {
                start = at;
            } else if (!part && start >= 0) {
                take.accept(new Span(start, at));
                start = -1;
            }
        }
    }

    /** The first word that begins at an offset or after it. */
    public static Optional<Span> next(String text, int from) {
        for (int at = Math.max(0, from); at < text.length(); at++) {
            if (isPart(text, at) && !joined(text, at)) {
                return around(text, new Span(at, at + 1));
            }
        }
        return Optional.empty();
    }

    /** The last word that ends at an offset or before it. */
    public static Optional<Span> previous(String text, int from) {
        for (int at = Math.min(from, text.length()); at > 0; at--) {
            if (isPart(text, at - 1) && !joined(text, at)) {
                return around(text, new Span(at - 1, at));
            }
        }
        return Optional.empty();
    }

    /** Whether the signs on both sides of an offset belong to one word. */
    private static boolean joined(String text, int at) {
        return at > 0 && at < text.length() && isPart(text, at - 1) && isPart(text, at);
    }

    private static boolean isPart(String text, int at) {
        char sign = text.charAt(at);
        if (isLetter(sign)) {
            return true;
        }
        boolean digits = BETWEEN_DIGITS.indexOf(sign) >= 0;
        return (digits || BETWEEN_LETTERS.indexOf(sign) >= 0)
                && at > 0
                && at + 1 < text.length()
                && fits(text.charAt(at - 1), digits)
                && fits(text.charAt(at + 1), digits);
    }

    private static boolean fits(char beside, boolean digits) {
        return digits ? Character.isDigit(beside) : isLetter(beside);
    }

    private static boolean isLetter(char sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || Character.isSurrogate(sign);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign);
    }
}
