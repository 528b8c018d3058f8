package sanad.extract.mention.headline;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.text.Span;
import sanad.text.Token;

/** Marks the words of time that a headline leaves out, with what leads to them, hangs on them or is counted from. */
final class Times {
    private final Draft draft;

    Times(Draft draft) {
        this.draft = draft;
    }

    /** Marks them in the draft. */
    void mark() {
        for (int i = 0; i < draft.tokens.size(); i++) {
            boolean range =
                    i > 0 && i + 2 < draft.tokens.size() && draft.timed[i - 1] && draft.is(ClauseWords.Section.AND, i);
            draft.left[i] |= range && (draft.timed[i + 1] || draft.is(Section.ARTICLE, i + 1) && draft.timed[i + 2]);
            if (draft.timed[i] && !owns(i)) {
                draft.left[i] = true;
                for (int k = i + 1; k < draft.tokens.size() && !draft.timed[k] && draft.is(Section.BEHIND, k); k++) {
                    draft.left[k] = true;
                }
                for (int before = i - 1; before >= 0 && !draft.left[before] && leads(before, i); before--) {
                    draft.left[before] = true;
                }
                swallow(i);
            }
        }
    }

    /** English: whether the words of time own what follows, as in "July's event", so that they cannot go alone. */
    private boolean owns(int time) {
        int end = time;
        while (end < draft.tokens.size() && draft.timed[end]) {
            end++;
        }
        return end > 0
                && end + 1 < draft.tokens.size()
                && draft.isLatin(time)
                && !draft.isText(end)
                && !draft.isComma(end)
                && !draft.isHard(end)
                && draft.tokens.get(end - 1).touches(draft.tokens.get(end))
                && draft.tokens.get(end).touches(draft.tokens.get(end + 1))
                && draft.titles.owner().endsWith(draft.tokens.get(end + 1).folded());
    }

    /** Leaves out what a distance is counted from: "two days after the vote", in Arabic also «after two days of debate». */
    private void swallow(int time) {
        int from = time;
        boolean distance = false;
        while (from >= 0 && draft.left[from]) {
            distance |= draft.is(Section.DISTANCE, from);
            from--;
        }
        int at = time + 1;
        boolean last = at < draft.to
                && !draft.timed[at]
                && !draft.left[at]
                && draft.tokens.get(at).isWord();
        if (!distance || !last || draft.words.isFinite(at)) {
            return;
        }
        boolean anchor = draft.is(ClauseWords.Section.ANCHOR, at);
        if (!anchor && !draft.is(Section.CONSTRUCT, time)) {
            return;
        }
        int end = at + 1;
        while (end < draft.to && anchor && draft.tokens.get(end).isWord() && !draft.words.isFinite(end)) {
            end++;
        }
        if ((draft.cue < at || draft.cue >= end) && (draft.cue >= 0 || draft.verb(draft.from, draft.to) >= 0)) {
            draft.leave(at, end);
        }
    }

    /** Whether it only leads to the words of time; an article may belong to a noun behind them. */
    private boolean leads(int before, int time) {
        int behind = time;
        while (behind < draft.tokens.size() && draft.timed[behind]) {
            behind++;
        }
        boolean noun = behind < draft.to
                && draft.tokens.get(behind).isWord()
                && !draft.is(Section.CUT, behind)
                && !draft.is(Section.BEHIND, behind)
                && !draft.is(ClauseWords.Section.AND, behind)
                && !draft.words.isFinite(behind);
        boolean particle = draft.isLatin(before)
                && before > 0
                && before + 1 < time
                && draft.is(Section.ADVERB, before)
                && draft.is(ClauseWords.Section.PREPOSITION, before + 1)
                && !draft.is(Section.ARTICLE, before + 1);
        boolean adjective = before > 0 && draft.letters.isDefinite(before) && draft.letters.isDefinite(before - 1);
        return draft.is(Section.DATED, before)
                && !adjective
                && !particle
                && !(noun && draft.is(Section.ARTICLE, before));
    }

    /** The first of a sorted list's places for which it holds, as it does for all behind it. */
    static int first(int size, IntPredicate holds) {
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

    /** For each word the number of the words of time that it belongs to, or -1. */
    static int[] of(List<Span> times, List<Token> tokens) {
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
}
