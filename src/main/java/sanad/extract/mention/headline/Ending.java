package sanad.extract.mention.headline;

import java.util.ArrayList;
import java.util.List;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Finds where a headline may end: behind its core, before what is added to it. */
final class Ending {
    static final int MOST_WORDS = 10;
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_ASIDE = 9;

    private final Draft draft;
    private final int start;
    private final int core;
    private final boolean says;

    private Ending(Draft draft, int start) {
        this.draft = draft;
        this.start = start;
        this.core = draft.core(start);
        this.says = draft.words
                .at(Math.min(core, draft.tokens.size() - 1))
                .map(f -> f.cue().sort() == Cue.Sort.SAY || f.cue().kind().lane() == Lane.STATEMENT)
                .orElse(false);
    }

    /** Every place behind which nothing need follow, the natural end of the clause last; what stands aside is marked as left out. */
    static List<Integer> of(Draft draft, int start) {
        return start >= draft.to ? List.of(draft.to) : new Ending(draft, start).find();
    }

    private List<Integer> find() {
        int told = draft.cue;
        asides();
        if (draft.cue != told) {
            return of(draft, start);
        }
        int natural = natural();
        List<Integer> ends = new ArrayList<>();
        int words = draft.prefix.isEmpty() ? 0 : draft.prefix.split(" ").length;
        for (int i = start; i < natural && words <= MOST_WORDS; i++) {
            if (i > core && draft.isCounted(i) && words > 0) {
                ends.add(i);
            }
            words += draft.isCounted(i) ? 1 : 0;
        }
        if (words <= MOST_WORDS || ends.isEmpty()) {
            ends.add(words <= MOST_WORDS ? natural : limit(natural));
        }
        return ends;
    }

    private int limit(int natural) {
        int words = 0;
        int at = start;
        while (at < natural && words < MOST_WORDS) {
            words += draft.isCounted(at) ? 1 : 0;
            at++;
        }
        return at;
    }

    /** The end of the clause: a mark, a further clause, who said so. */
    private int natural() {
        int end = draft.to;
        for (int i = start + 1; i < end; i++) {
            if (draft.left[i]) {
                if (draft.timed[i] && i > core && i + 1 < end && hangs(i + 1) && isDistance(i) && full(i)) {
                    return i;
                }
                continue;
            }
            boolean open = i <= core || says && i < core + LONGEST_ASIDE && !draft.isHard(i) && content(i) < 0;
            boolean turns = draft.isComma(i)
                    && i + 1 < end
                    && draft.letters.startsJoined(i + 1)
                    && draft.count(start, i) >= LEAST_WORDS - 1;
            if (!full(i) && !turns || open && !draft.isHard(i)) {
                continue;
            }
            boolean further = draft.isText(i)
                    && (draft.is(Section.FURTHER, i) || draft.is(Section.ATTRIBUTION, i))
                    && !draft.words.isFinite(i - 1)
                    && !Border.needsClause(draft, i);
            if (draft.isComma(i) && (beside(i) || describes(i)) || further && isLate(i)) {
                continue;
            }
            if (draft.isHard(i) || draft.isComma(i) || further || Border.joins(draft, i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a comma only follows or precedes words of time, and what the Arabic verb acts on may still come: «opened the mayor yesterday, a school». */
    private boolean beside(int comma) {
        boolean dated = draft.left[comma - 1] && draft.timed[comma - 1];
        int next = comma + 1;
        while (next < draft.to && draft.left[next]) {
            dated |= draft.timed[next];
            next++;
        }
        int second = core + 1;
        while (second < comma && draft.left[second]) {
            second++;
        }
        boolean open = second < comma && !Subject.canAct(draft, second);
        boolean on = (dated || open)
                && !draft.words.between(ClauseWords.Section.RELATIVE, draft.from, core)
                && next < draft.to
                && draft.words.isFinite(core)
                && draft.count(start, core) == 0
                && draft.letters.isPlain(next);
        if (on && open) {
            draft.left[comma] = true;
            draft.late = draft.late < 0 ? comma : draft.late;
        }
        return on;
    }

    /** English: whether the comma stands between two words that describe one noun. */
    private boolean describes(int comma) {
        return comma > start && Border.isBetweenAdjectives(draft, comma - 1, comma, core);
    }

    /** Arabic: whether who acts may stand behind a place only, as a preposition stands behind the verb. */
    private boolean isLate(int at) {
        return !draft.isLatin(at)
                && core == start
                && draft.words.isFinite(core)
                && Subject.late(draft, core, at) < 0
                && Subject.late(draft, core, draft.to) > 0;
    }

    /** Where the words "that" stand between the verb of saying and a place, or -1. */
    private int content(int end) {
        for (int i = core + 1; i < end; i++) {
            if (draft.is(ClauseWords.Section.THAT, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the words of time before a place may be counted from what follows: no day that a preposition or an article names. */
    private boolean isDistance(int time) {
        int from = time;
        boolean distance = false;
        while (from >= start && draft.left[from]) {
            distance |= draft.is(Section.DISTANCE, from);
            from--;
        }
        boolean day = draft.is(Section.LEADING, from + 1) && draft.is(Section.DATED, from + 1);
        return draft.isLatin(time) ? !day : distance;
    }

    private boolean hangs(int at) {
        return !draft.left[at] && draft.isText(at) && draft.is(ClauseWords.Section.ANCHOR, at);
    }

    private boolean full(int end) {
        return draft.count(start, end) + articles(end) >= LEAST_WORDS;
    }

    /** How many articles went between the start and a place. */
    private int articles(int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += draft.left[i] && !draft.timed[i] && draft.is(Section.ARTICLE, i) ? 1 : 0;
        }
        return count;
    }

    /** Leaves out what stands between two commas beside the core. */
    private void asides() {
        for (int i = start + 1; i < draft.to; i++) {
            if (!draft.isComma(i) || draft.left[i]) {
                continue;
            }
            boolean dated = i + 1 < draft.to && draft.left[i + 1];
            boolean bare = Border.lacksObject(draft, start, i, core)
                    || i + 1 < draft.to && draft.is(ClauseWords.Section.RELATIVE, i + 1);
            if (i > core && !dated && !bare && !(says && content(i) < 0)) {
                continue;
            }
            int close = i + 1;
            while (close < draft.to && close - i <= LONGEST_ASIDE && !draft.isComma(close)) {
                close++;
            }
            boolean closed = close < draft.to && draft.isComma(close);
            boolean passing = closed
                    && core > i
                    && core < close
                    && draft.isLatin(core)
                    && close + 1 < draft.to
                    && (draft.words.isFinite(close + 1) || draft.is(Section.AUXILIARY, close + 1));
            if (passing) {
                draft.leave(i, close + 1);
                draft.cue = close + 1;
                return;
            }
            if (closed && draft.count(close, draft.to) > 0 && (!(core > i && core < close) || draft.colon >= 0)) {
                boolean list = draft.letters.startsJoined(close + 1) || draft.is(ClauseWords.Section.AND, close + 1);
                if (!list || draft.words.isFinite(close + 1)) {
                    draft.leave(i, close + 1);
                    i--;
                }
            } else if (draft.count(i, close) == 0) {
                draft.left[i] = true;
            }
        }
    }
}
