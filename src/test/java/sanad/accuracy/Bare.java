package sanad.accuracy;

import java.util.List;
import java.util.function.IntPredicate;
import sanad.text.Span;

/** The bare span of a time expression: what strict matching compares. */
final class Bare {
    private static final List<String> NUMBERED_NOUNS = List.of("العام", "عام", "سنة");
    private static final List<String> NAMED_NOUNS = List.of("يوم", "شهر");
    private static final String PARTICLES = "وفبلك";

    private final String text;
    private final int end;

    private Bare(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The span without outer punctuation, classifier noun, article before it or glued particle. */
    static Span of(String text, Span span) {
        int end = span.end();
        while (end > span.start()
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && !isVowelSign(text.charAt(end - 1))) {
            end--;
        }
        Bare bare = new Bare(text, span.end());
        int start = span.start();
        for (int next = bare.skip(start); next > start && start < end; next = bare.skip(start)) {
            start = next;
        }
        return new Span(Math.min(start, end), end);
    }

    /** Where the span goes on after one thing to be overlooked; the same place where there is none. */
    private int skip(int at) {
        if (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            return at + 1;
        }
        int noun = skipWord(at, NUMBERED_NOUNS, Bare::isDigit);
        noun = noun > at ? noun : skipWord(at, NAMED_NOUNS, c -> true);
        noun = noun > at ? noun : skipWord(at, List.of("the", "The", "THE"), c -> true);
        if (noun > at) {
            return noun;
        }
        int earlier = skipWord(at, List.of("في"), c -> c == 'و');
        if (earlier > at && text.startsWith("وقت ", earlier)) {
            return earlier;
        }
        boolean particle = at + 1 < end && PARTICLES.indexOf(text.charAt(at)) >= 0;
        return particle && (isDigit(text.charAt(at + 1)) || article(at + 1)) ? at + 1 : at;
    }

    private boolean article(int at) {
        return at + 1 < end && text.startsWith("ال", at);
    }

    private int skipWord(int at, List<String> words, IntPredicate next) {
        for (String word : words) {
            int after = at + word.length();
            if (text.startsWith(word, at) && after < end && Character.isWhitespace(text.charAt(after))) {
                while (after < end && Character.isWhitespace(text.charAt(after))) {
                    after++;
                }
                return after < end && next.test(text.charAt(after)) ? after : at;
            }
        }
        return at;
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '\u0660' && c <= '\u0669');
    }

    private static boolean isVowelSign(char c) {
        return c >= '\u064b' && c <= '\u0652';
    }
}
