package sanad.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sanad.language.Clitics;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/**
 * A short headline cut from the words of a mention: no date, no "and" before it, no half phrase at its end.
 *
 * <p>Example: "Meanwhile, in the harbour, the ferry left on 3 May 2011, whose crew had waited" becomes "the ferry left".
 *
 * @param text at most ten words, in the document's own form; empty where nothing but time stands there
 * @param flaws how badly it stands alone: 0 for a whole clause whose subject it names, about 0.5 for each fault
 */
public record Headline(String text, double flaws) {
    private static final String PAIRS = "\"\"\u201C\u201D\u00AB\u00BB";
    private static final String ENDS = "\"\u201D\u00BB%";
    private static final String DASHES = "-\u2013\u2014|";
    private static final int ENOUGH_WORDS = 4;
    private static final int MOST_WORDS = 10;

    /**
     * Cuts a headline.
     *
     * @param doc the document
     * @param passage the mention's words; the noun before them is taken in where they begin with "who" or "which"
     * @param cue the word that names what happened; the passage itself where none does
     * @param times the words of time of the document that are left out, in text order
     * @param known the folded words of the document, by which an "and" written onto a name is told from the name's own letter
     */
    public static Headline of(Tokenized doc, Span passage, Span cue, List<Span> times, Set<String> known) {
        HeadlineDraft draft = new HeadlineDraft(doc, passage, cue, times, known);
        int start = HeadlineStart.of(draft);
        Headline best = new Headline("", Double.MAX_VALUE);
        for (int end : HeadlineEnd.of(draft, start)) {
            List<Integer> kept = kept(draft, start, end);
            double border = HeadlineBorder.cost(draft, start, end, kept);
            double flaws = HeadlineFlaws.of(draft, kept, border);
            if (flaws <= best.flaws()) {
                pairQuotes(draft, kept);
                best = new Headline(write(draft, kept, known), flaws);
            }
        }
        return best;
    }

    /** The tokens between two places that a headline keeps: none that is left out, no mark beside one, nothing dangling at the end. */
    private static List<Integer> kept(HeadlineDraft draft, int start, int end) {
        List<Integer> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            boolean mark = !draft.isText(i) && !draft.isOpening(i);
            boolean doubled = mark && (kept.isEmpty() || !draft.isText(kept.get(kept.size() - 1)));
            boolean beside = draft.isComma(i)
                    && (i > start && draft.left[i - 1] && !lists(draft, i) || i + 1 < end && draft.left[i + 1]);
            if (!draft.left[i] && !doubled && !beside) {
                kept.add(i);
            }
        }
        while (kept.size() > 1 && isDangling(draft, kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /**
     * A document's own title as a headline: all of it where it is short, without a source behind a dash and without a date that
     * can go and leave no hole.
     *
     * @param doc the document
     * @param title the title's words
     * @param cue the word that names what happened; the title itself where none does
     * @param times the words of time of the document that are left out, in text order
     * @param known the folded words of the document
     */
    public static Headline ofTitle(Tokenized doc, Span title, Span cue, List<Span> times, Set<String> known) {
        HeadlineDraft draft = new HeadlineDraft(doc, title, cue, List.of(), known);
        int start = draft.from;
        while (start < draft.to && draft.left[start]) {
            start++;
        }
        int end = draft.to;
        for (int i = start + ENOUGH_WORDS; i < end; i++) {
            if (DASHES.contains(draft.tokens.get(i).folded())
                    && !draft.tokens.get(i - 1).touches(draft.tokens.get(i))) {
                end = i;
            }
        }
        if (draft.count(start, end) > MOST_WORDS || draft.count(start, end) < ENOUGH_WORDS) {
            return of(doc, title, cue, times, known);
        }
        HeadlineDraft dated = new HeadlineDraft(doc, title, cue, times, known);
        while (end > start && (dated.left[end - 1] || isDangling(dated, end - 1))) {
            end--;
        }
        while (start < end && (dated.left[start] || !draft.isText(start) && !draft.isOpening(start))) {
            start++;
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (!draft.left[i] && (draft.isLatin(i) || !dated.left[i])) {
                kept.add(i);
            }
        }
        double flaws = HeadlineFlaws.of(draft, kept, 0) / 2;
        pairQuotes(draft, kept);
        return new Headline(write(draft, kept, known), flaws);
    }

    /** Whether a comma stands before a further noun of a list. */
    private static boolean lists(HeadlineDraft draft, int comma) {
        return comma + 1 < draft.to
                && draft.isText(comma + 1)
                && draft.isLatin(comma + 1)
                && !draft.is(HeadlineWords.Section.CUT, comma + 1)
                && !draft.is(HeadlineWords.Section.LEADING, comma + 1)
                && !draft.words.isFinite(comma + 1);
    }

    private static boolean isDangling(HeadlineDraft draft, int at) {
        return !draft.isText(at) && !ENDS.contains(draft.tokens.get(at).folded())
                || draft.is(ClauseWords.Section.DANGLING, at)
                || draft.is(HeadlineWords.Section.DANGLING, at);
    }

    /** Leaves out a quotation mark whose partner was cut off. */
    private static void pairQuotes(HeadlineDraft draft, List<Integer> kept) {
        for (int p = 0; p < PAIRS.length(); p += 2) {
            String open = PAIRS.substring(p, p + 1);
            String close = PAIRS.substring(p + 1, p + 2);
            long opened = kept.stream()
                    .filter(k -> draft.tokens.get(k).folded().equals(open))
                    .count();
            long closed = kept.stream()
                    .filter(k -> draft.tokens.get(k).folded().equals(close))
                    .count();
            if (open.equals(close) ? opened % 2 == 1 : opened != closed) {
                kept.removeIf(k -> draft.tokens.get(k).folded().equals(open)
                        || draft.tokens.get(k).folded().equals(close));
            }
        }
    }

    private static String write(HeadlineDraft draft, List<Integer> kept, Set<String> known) {
        StringBuilder out = new StringBuilder(draft.prefix);
        if (!draft.prefix.isEmpty()) {
            out.append(' ');
        }
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            boolean glued = k > 0
                    && at == kept.get(k - 1) + 1
                    && draft.tokens.get(at - 1).touches(draft.tokens.get(at));
            if (k > 0 && !glued && (draft.isText(at) || draft.isOpening(at))) {
                out.append(' ');
            }
            out.append(
                    k == 0 && draft.prefix.isEmpty() && !draft.written.containsKey(at)
                            ? bare(draft, at, known)
                            : draft.written.getOrDefault(at, draft.surface(at)));
            if (at == draft.colon) {
                out.append(':');
            }
        }
        StringBuilder clean = new StringBuilder(out.length());
        out.chars()
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .forEach(c -> clean.append((char) c));
        return capital(clean.toString().strip());
    }

    /** With a capital where the script has them. */
    private static String capital(String text) {
        return text.isEmpty() || !Character.isLowerCase(text.charAt(0))
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The first word without the conjunction written onto it. */
    private static String bare(HeadlineDraft draft, int at, Set<String> known) {
        String word = draft.surface(at);
        Token token = draft.tokens.get(at);
        if (draft.speech.titles().isJoined(token.folded())) {
            return word.substring(1);
        }
        boolean verb = draft.words
                .at(at)
                .map(f -> draft.speech.clauses().isJoiner(f.clitics())
                        || !f.clitics().isEmpty()
                                && draft.speech.clauses().isJoiner(f.clitics().substring(0, 1)))
                .orElse(false);
        if (!verb && draft.speech.cues().knows(token.folded())) {
            return word;
        }
        for (Clitics.Reading reading : draft.speech.clitics().readings(token.folded())) {
            boolean joined =
                    reading.clitics().length() == 1 && draft.speech.clauses().isJoiner(reading.clitics());
            boolean meant = verb
                    || draft.speech.cues().knows(reading.stem())
                    || draft.speech.clauses().isFunction(reading.stem())
                    || known.contains(reading.stem());
            if (joined && meant) {
                return word.substring(1);
            }
        }
        return word;
    }
}
