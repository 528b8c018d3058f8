package sanad.extract.mention.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.extract.mention.SentenceWords;
import sanad.text.Sentence;
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
 * @param faults what is wrong with it, and how it came about
 */
public record Headline(String text, double flaws, Set<HeadlineFault> faults) {
    private static final String DASHES = "-\u2013\u2014|";
    private static final String RUBRIC = "/";
    private static final int LONGEST_RUBRIC = 2;
    private static final double NOTHING = 9;
    /** Copies the set. */
    public Headline {
        faults = Set.copyOf(faults);
    }

    /** No words at all. */
    public static final Headline NONE = new Headline("", NOTHING, Set.of());

    /** A page's own headline was meant to be one. */
    private static final double MOST_OF_TITLE = 0.4;

    private static final int ENOUGH_WORDS = 4;
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_TOPIC = 4;

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
        return all(doc, passage, cue, times, known).stream()
                .min(Comparator.comparingDouble(Headline::flaws))
                .orElse(NONE);
    }

    /**
     * Every headline that may be cut from the same words, the plainest first: of the clause, of its noun alone, without offices, of its
     * whole sentence. Those that stand badly by themselves say so by their faults.
     *
     * @param doc the document
     * @param passage the mention's words
     * @param cue the word that names what happened; the passage itself where none does
     * @param times the words of time of the document that are left out, in text order
     * @param known the folded words of the document
     */
    public static List<Headline> all(Tokenized doc, Span passage, Span cue, List<Span> times, Set<String> known) {
        return new Variants(doc, passage, cue, times, known).all();
    }

    /**
     * Another where it has fewer flaws, its price counted in.
     *
     * @param other the other
     * @param price how much fewer its flaws must be
     */
    public Headline orBetter(Headline other, double price) {
        return other.flaws() + price < flaws ? new Headline(other.text(), other.flaws() + price, other.faults()) : this;
    }

    /** The headline of a draft. */
    static Headline cut(Draft draft, Set<String> known) {
        return cut(draft, Beginning.of(draft), known);
    }

    /** The headline of a draft that begins at a place. */
    static Headline cut(Draft draft, int start, Set<String> known) {
        Headline best = NONE;
        for (int end : Ending.of(draft, start)) {
            List<Integer> kept = Writing.kept(draft, start, end);
            double border = Border.cost(draft, start, end, kept);
            double flaws = Flaws.of(draft, kept, border);
            if (flaws <= best.flaws()) {
                Writing.pairQuotes(draft, kept);
                best = new Headline(Writing.write(draft, kept, known), flaws, Flaws.faults(draft, kept, border));
            }
        }
        return best;
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
        Draft draft = new Draft(doc, title, cue, List.of(), known);
        int start = draft.from;
        while (start < draft.to && draft.left[start]) {
            start++;
        }
        start = behindRubric(draft, start);
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
        Draft dated = new Draft(doc, title, cue, times, known);
        boolean undated = false;
        while (end > start && (dated.left[end - 1] || undated && Writing.isDangling(dated, end - 1))) {
            undated |= dated.left[end - 1];
            end--;
        }
        while (end > start && !draft.isText(end - 1) && Writing.isDangling(draft, end - 1)) {
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
        if (start > draft.from
                && isTopic(draft, start)
                && Flaws.faults(draft, kept, 0).contains(HeadlineFault.SUBJECTLESS)) {
            for (int i = start - 1; i >= draft.from; i--) {
                draft.left[i] = false;
                kept.add(0, i);
            }
        }
        double whole = Flaws.of(draft, kept, 0) / 2;
        boolean page = draft.count(start, end) < ENOUGH_WORDS || Flaws.isShouted(draft, kept);
        double flaws = page ? 2 * whole : Math.min(MOST_OF_TITLE, whole);
        Writing.pairQuotes(draft, kept);
        return new Headline(Writing.write(draft, kept, known), flaws, Flaws.faults(draft, kept, 0))
                .with(HeadlineFault.TITLE, 0);
    }

    /** The same with one fault more, and its price. */
    Headline with(HeadlineFault fault, double price) {
        Set<HeadlineFault> all = EnumSet.of(fault);
        all.addAll(faults);
        return new Headline(text, flaws + price, all);
    }

    /** Behind the rubric of an agency: "General / The minister opens a school"; in Arabic also before a comma. */
    private static int behindRubric(Draft draft, int start) {
        for (int i = start + 1; i < draft.to && i <= start + LONGEST_RUBRIC; i++) {
            boolean ends = draft.tokens.get(i).folded().equals(RUBRIC)
                    || draft.isComma(i) && !draft.isLatin(start) && draft.cue > i;
            if (ends && draft.count(i, draft.to) >= ENOUGH_WORDS) {
                return i + 1;
            }
        }
        return start;
    }

    /**
     * What an event is called by its kind and where it was, where none of its words stand alone: "Meeting in Geneva".
     *
     * @param doc the document
     * @param passage words in the language to write it in
     * @param kind the event's kind
     * @param place where
     * @return empty where the language has no word for the kind
     */
    public static Optional<String> ofKind(Tokenized doc, Span passage, Kind kind, String place) {
        Optional<Sentence> sentence =
                doc.sentences().stream().filter(s -> s.span().overlaps(passage)).findFirst();
        HeadlineWords titles =
                HeadlineWords.of(sentence.map(Sentence::languages).orElse(""));
        boolean latin = sentence.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(Token::isWord)
                .findFirst()
                .map(SentenceWords::isLatin)
                .orElse(true);
        return titles.kind(kind, latin).map(word -> word + " " + titles.where(kind, latin) + " " + place);
    }

    /** Whether a name alone stands before a place, with the colon behind it. */
    private static boolean isTopic(Draft draft, int end) {
        int start = draft.from;
        boolean colon = end - start > 1
                && end - start <= LONGEST_TOPIC
                && draft.tokens.get(end - 1).isMark(':');
        for (int i = start; colon && i < end - 1; i++) {
            colon = draft.tokens.get(i).isWord() && draft.words.at(i).isEmpty();
        }
        return colon;
    }
}
