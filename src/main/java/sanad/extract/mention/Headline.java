package sanad.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import sanad.extract.mention.ClauseWords.Section;
import sanad.language.Clitics;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/** Cuts a short headline from the words of a mention: no date, no "and" before it, no half phrase at its end. */
public final class Headline {
    private static final int MOST_WORDS = 10;
    private static final int PLACE_WORDS = 5;
    private static final String DASHES = "-\u2013\u2014";
    private static final ClauseWords WORDS = ClauseWords.standard();

    private Headline() {}

    /**
     * A headline of at most ten words.
     *
     * @param doc the document
     * @param passage the mention's words
     * @param times all words of time of the document, which are left out
     * @param known the folded words of the document, by which an "and" written onto a name is told from the name's own letter
     */
    public static String of(Tokenized doc, Span passage, List<Span> times, Set<String> known) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            if (sentence.span().overlaps(passage)) {
                sentence.tokens().stream()
                        .filter(t -> passage.contains(t.span()))
                        .forEach(tokens::add);
            }
        }
        boolean[] left = new boolean[tokens.size()];
        markTimes(tokens, times, left);
        markBrackets(tokens, left);
        markPlace(tokens, left);
        return write(doc.document().text(), tokens, left, known);
    }

    /** The first of a sorted list's places for which it holds, as it does for all behind it. */
    private static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void markTimes(List<Token> tokens, List<Span> times, boolean[] left) {
        int from = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
        int time = first(times.size(), i -> times.get(i).end() > from);
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            while (time < times.size() && times.get(time).end() <= span.start()) {
                time++;
            }
            if (time < times.size() && times.get(time).overlaps(span)) {
                left[i] = true;
                if (i + 1 < tokens.size() && WORDS.at(Section.DATED_BEHIND, tokens, i + 1) > 0) {
                    left[i + 1] = true;
                }
                for (int before = i - 1; before >= 0 && !left[before] && leads(tokens, before); before--) {
                    left[before] = true;
                }
            }
        }
    }

    /** Words that only introduce a date. */
    private static boolean leads(List<Token> tokens, int at) {
        return WORDS.at(Section.DATED, tokens, at) > 0;
    }

    /** A place, an agency or a speaker before a dash or a colon. */
    private static void markPlace(List<Token> tokens, boolean[] left) {
        for (int i = 1; i <= PLACE_WORDS && i + PLACE_WORDS < tokens.size(); i++) {
            String sign = tokens.get(i).folded();
            if (DASHES.contains(sign) && !tokens.get(i - 1).touches(tokens.get(i)) || sign.equals(":")) {
                for (int k = 0; k <= i; k++) {
                    left[k] = true;
                }
            }
        }
    }

    private static void markBrackets(List<Token> tokens, boolean[] left) {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String sign = tokens.get(i).folded();
            if (sign.equals("(") || sign.equals("[")) {
                open = i;
            } else if ((sign.equals(")") || sign.equals("]")) && open >= 0) {
                for (int k = open; k <= i; k++) {
                    left[k] = true;
                }
                open = -1;
            }
        }
    }

    private static String write(String text, List<Token> tokens, boolean[] left, Set<String> known) {
        List<Integer> kept = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < tokens.size() && words < MOST_WORDS; i++) {
            boolean doubled = !kept.isEmpty() && isMark(tokens.get(i)) && isMark(tokens.get(kept.get(kept.size() - 1)));
            if (!left[i] && !doubled && !(kept.isEmpty() && isIdle(tokens, i))) {
                kept.add(i);
                words += tokens.get(i).isWord() || tokens.get(i).isNumber() ? 1 : 0;
            }
        }
        while (kept.size() > 2 && isDangling(tokens, kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < kept.size(); k++) {
            Token token = tokens.get(kept.get(k));
            boolean glued = k > 0
                    && kept.get(k) == kept.get(k - 1) + 1
                    && tokens.get(kept.get(k - 1)).touches(token);
            if (k > 0 && !glued && (token.isWord() || token.isNumber() || isOpening(token))) {
                out.append(' ');
            }
            out.append(k == 0 ? bare(text, token, known) : token.span().of(text));
        }
        return clean(out);
    }

    /** Whether a headline should not begin with it. */
    private static boolean isIdle(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.isWord() && !token.isNumber() && !isOpening(token)
                || WORDS.at(Section.BREAK, tokens, at) > 0
                || WORDS.at(Section.AND, tokens, at) > 0
                || WORDS.at(Section.THAT, tokens, at) > 0
                || WORDS.at(Section.RELATIVE, tokens, at) > 0
                || WORDS.at(Section.MAYBE, tokens, at) > 0
                || WORDS.at(Section.EARLIER, tokens, at) > 0
                || WORDS.at(Section.BESIDE, tokens, at) > 0
                || WORDS.at(Section.ANCHOR, tokens, at) > 0
                || WORDS.at(Section.DATED, tokens, at) > 0
                        && at + 1 < tokens.size()
                        && !tokens.get(at + 1).isWord();
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber() && !isOpening(token);
    }

    private static boolean isOpening(Token token) {
        return "\"\u201C\u00AB".contains(token.folded());
    }

    private static boolean isDangling(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.isWord() && !token.isNumber() && !"\"\u201D\u00BB%".contains(token.folded())
                || WORDS.at(Section.DANGLING, tokens, at) > 0;
    }

    /** The first word without the conjunction written onto it. */
    private static String bare(String text, Token token, Set<String> known) {
        String word = token.span().of(text);
        if (CueLexicon.standard().knows(token.folded())) {
            return word;
        }
        for (Clitics.Reading reading : Clitics.standard().readings(token.folded())) {
            boolean joined = reading.clitics().length() == 1 && WORDS.isJoiner(reading.clitics());
            boolean meant = CueLexicon.standard().knows(reading.stem())
                    || WORDS.isFunction(reading.stem())
                    || known.contains(reading.stem());
            if (joined && meant) {
                return word.substring(1);
            }
        }
        return word;
    }

    private static String clean(StringBuilder out) {
        StringBuilder clean = new StringBuilder(out.length());
        out.chars()
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .forEach(c -> clean.append((char) c));
        return clean.toString().strip();
    }
}
