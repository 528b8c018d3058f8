package sanad.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import sanad.extract.mention.HeadlineWords.Section;
import sanad.text.Sentence;
import sanad.text.Shape;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/** The words of a sentence on their way to a headline: which are left out, and where it begins and ends. */
final class HeadlineDraft {
    private static final int PLACE_WORDS = 5;
    private static final String DASHES = "-\u2013\u2014";
    private static final String COMMAS = ",\u060C";
    private static final String HARD = ";:\u061B()[]\u2013\u2014\u2026.";
    private static final String OPENING = "\"\u201C\u00AB";

    final String text;
    final List<Token> tokens = new ArrayList<>();
    private List<Token> before = List.of();
    final boolean[] left;
    final boolean[] timed;
    final SentenceWords words;
    /** The tables of the languages it is written in. */
    final Speech speech;
    /** The token of the word that tells what happened, or -1 where none does. */
    final int cue;

    int from;
    int to;
    /** How words are written of which letters go, by their tokens. */
    final Map<Integer, String> written = new HashMap<>();
    /** The folded words of the document. */
    final Set<String> known;
    /** Whether it is part of a clause whose noun was not found. */
    boolean orphan;
    /** Who does it, where that stands outside the sentence or far from the verb; else empty. */
    String prefix = "";
    /** The last token of who speaks, behind which a colon stands, or -1. */
    int colon = -1;

    HeadlineDraft(Tokenized doc, Span passage, Span cue, List<Span> times, Set<String> known) {
        this.known = known;
        text = doc.document().text();
        String languages = "";
        for (Sentence sentence : doc.sentences()) {
            if (sentence.span().overlaps(passage)) {
                languages = tokens.isEmpty() ? sentence.languages() : languages;
                tokens.addAll(sentence.tokens());
            } else if (tokens.isEmpty()) {
                before = sentence.tokens();
            }
        }
        speech = Speech.of(languages);
        left = new boolean[tokens.size()];
        from = first(tokens.size(), i -> tokens.get(i).span().start() >= passage.start());
        to = first(tokens.size(), i -> tokens.get(i).span().end() > passage.end());
        int[] timeOf = timesOf(times);
        timed = new boolean[tokens.size()];
        for (int i = 0; i < timed.length; i++) {
            timed[i] = timeOf[i] >= 0;
        }
        words = new SentenceWords(speech, text, tokens, timeOf, false);
        int at = first(tokens.size(), i -> tokens.get(i).span().start() >= cue.start());
        this.cue = cue.equals(passage) || at < from || at >= to ? -1 : at;
        markTimes();
        markBrackets();
        markPlace();
        readOn();
    }

    /** The words of the sentence before these; none where this is the first. */
    SentenceWords previous() {
        int[] timeOf = new int[before.size()];
        Arrays.fill(timeOf, -1);
        return new SentenceWords(speech, text, before, timeOf, false);
    }

    /** A name as the text writes it, without the particles before it. */
    String name(SentenceWords in, Names.Found found) {
        Span span = new Span(
                in.tokens().get(found.from()).span().start(),
                in.tokens().get(found.to() - 1).span().end());
        return Name.of(found, span.of(text)).surface();
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

    private int[] timesOf(List<Span> times) {
        int[] of = new int[tokens.size()];
        Arrays.fill(of, -1);
        int start = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
        int time = first(times.size(), i -> times.get(i).end() > start);
        for (int i = 0; i < of.length; i++) {
            Span token = tokens.get(i).span();
            while (time < times.size() && times.get(time).end() <= token.start()) {
                time++;
            }
            if (time < times.size() && times.get(time).overlaps(token)) {
                of[i] = time;
            }
        }
        return of;
    }

    boolean isText(int at) {
        return tokens.get(at).isWord() || tokens.get(at).isNumber();
    }

    boolean isComma(int at) {
        return !isText(at) && COMMAS.contains(tokens.get(at).folded());
    }

    boolean isHard(int at) {
        boolean inside = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).isNumber()
                && tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at).touches(tokens.get(at + 1));
        return !isText(at) && !inside && HARD.contains(tokens.get(at).folded());
    }

    boolean isOpening(int at) {
        return !isText(at) && OPENING.contains(tokens.get(at).folded());
    }

    boolean is(Section section, int at) {
        return speech.titles().at(section, tokens, at) > 0;
    }

    boolean is(ClauseWords.Section section, int at) {
        return speech.clauses().at(section, tokens, at) > 0;
    }

    /** The surface of a word. */
    String surface(int at) {
        return tokens.get(at).span().of(text);
    }

    boolean isCapitalised(int at) {
        return tokens.get(at).shape() == Shape.CAPITALISED;
    }

    /** Writes the word without its first letter. */
    void peel(int at) {
        written.put(at, surface(at).substring(1));
    }

    boolean isLatin(int at) {
        return SentenceWords.isLatin(tokens.get(at));
    }

    /** The first verb between two places that is not left out, or -1. */
    int verb(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!left[i] && words.isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The word that tells what happened: the cue, else the first verb from a place on, else the place. */
    int core(int start) {
        int verb = verb(start, to);
        return cue >= start && !left[cue] ? cue : verb < 0 ? start : verb;
    }

    boolean isPast(int at) {
        return words.at(at).map(f -> f.cue().form() == Cue.Form.PAST).orElse(false);
    }

    /** How many words stand between two places. */
    int count(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += !left[i] && isText(i) ? 1 : 0;
        }
        return count;
    }

    void leave(int start, int end) {
        Arrays.fill(left, start, end, true);
    }

    private void markTimes() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean range = i > 0 && i + 2 < tokens.size() && timed[i - 1] && is(ClauseWords.Section.AND, i);
            left[i] |= range && (timed[i + 1] || is(Section.ARTICLE, i + 1) && timed[i + 2]);
            if (timed[i]) {
                left[i] = true;
                for (int k = i + 1; k < tokens.size() && !timed[k] && is(Section.BEHIND, k); k++) {
                    left[k] = true;
                }
                for (int before = i - 1; before >= 0 && !left[before] && leads(before, i); before--) {
                    left[before] = true;
                }
                swallow(i);
            }
        }
    }

    /** Leaves out what a distance is counted from: "two days after the vote", in Arabic also «after two days of debate». */
    private void swallow(int time) {
        int from = time;
        boolean distance = false;
        while (from >= 0 && left[from]) {
            distance |= is(Section.DISTANCE, from);
            from--;
        }
        int at = time + 1;
        boolean last = at < to && !timed[at] && !left[at] && tokens.get(at).isWord();
        if (!distance || !last || words.isFinite(at)) {
            return;
        }
        boolean anchor = is(ClauseWords.Section.ANCHOR, at);
        if (!anchor && !is(Section.CONSTRUCT, time)) {
            return;
        }
        int end = at + 1;
        while (end < to && anchor && tokens.get(end).isWord() && !words.isFinite(end) && !is(Section.CUT, end)) {
            end++;
        }
        if ((cue < at || cue >= end) && (cue >= 0 || verb(this.from, to) >= 0)) {
            leave(at, end);
        }
    }

    /** Whether it only leads to the words of time; an article may belong to a noun behind them. */
    private boolean leads(int before, int time) {
        int behind = time;
        while (behind < tokens.size() && timed[behind]) {
            behind++;
        }
        boolean noun = behind < to
                && tokens.get(behind).isWord()
                && !is(Section.CUT, behind)
                && !is(Section.BEHIND, behind)
                && !is(ClauseWords.Section.AND, behind)
                && !words.isFinite(behind);
        return is(Section.DATED, before) && !(noun && is(Section.ARTICLE, before));
    }

    /** A place, an agency or a speaker before a dash or a colon. */
    private void markPlace() {
        for (int i = from + 1; i <= from + PLACE_WORDS && i + PLACE_WORDS < to; i++) {
            String sign = tokens.get(i).folded();
            if (DASHES.contains(sign) && !tokens.get(i - 1).touches(tokens.get(i)) || sign.equals(":")) {
                leave(from, i + 1);
            }
        }
    }

    /** What was said, where the passage breaks off before its verb. */
    private void readOn() {
        int that = -1;
        for (int i = from; i < to; i++) {
            that = is(ClauseWords.Section.THAT, i) ? i : that;
        }
        if (that > from && verb(that, to) < 0) {
            while (to < tokens.size() && !(isHard(to) || isComma(to))) {
                to++;
            }
        }
    }

    private void markBrackets() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String sign = tokens.get(i).folded();
            if (sign.equals("(") || sign.equals("[")) {
                open = i;
            } else if ((sign.equals(")") || sign.equals("]")) && open >= 0) {
                leave(open, i + 1);
                open = -1;
            }
        }
    }
}
