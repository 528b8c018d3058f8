package sanad.extract.mention;

import sanad.chronicle.Lane;
import sanad.extract.mention.HeadlineWords.Section;

/** Finds where a headline ends: behind its core, before what is added to it, never in the middle of a phrase. */
final class HeadlineEnd {
    private static final int MOST_WORDS = 10;
    private static final int LEAST_WORDS = 3;
    private static final int ENOUGH_WORDS = 5;
    private static final int LONGEST_ASIDE = 9;

    private final HeadlineDraft draft;
    private final int start;
    private final int core;
    private final boolean says;

    /**
     * An end.
     *
     * @param at the token behind the last
     * @param whole whether nothing was cut off that belongs to it
     */
    record End(int at, boolean whole) {}

    private HeadlineEnd(HeadlineDraft draft, int start) {
        this.draft = draft;
        this.start = start;
        int verb = draft.verb(start, draft.to);
        this.core = draft.cue >= start ? draft.cue : verb < 0 ? start : verb;
        this.says = draft.words
                .at(Math.min(core, draft.tokens.size() - 1))
                .map(f -> f.cue().sort() == Cue.Sort.SAY || f.cue().kind().lane() == Lane.STATEMENT)
                .orElse(false);
    }

    static End of(HeadlineDraft draft, int start) {
        return start >= draft.to ? new End(draft.to, false) : new HeadlineEnd(draft, start).find();
    }

    private End find() {
        asides();
        int natural = natural();
        if (draft.count(start, natural) <= MOST_WORDS) {
            return new End(natural, true);
        }
        int best = -1;
        int words = 0;
        boolean paired = false;
        for (int i = start; i < natural && words <= MOST_WORDS; i++) {
            boolean fits = words >= ENOUGH_WORDS && i > core + 1;
            if (fits && !draft.left[i] && (draft.is(Section.CUT, i) && !isTied(i) || isJoined(i) && !paired)) {
                best = i;
            }
            paired |= draft.is(Section.PAIR, i);
            words += !draft.left[i] && draft.isText(i) ? 1 : 0;
        }
        return best > 0 ? new End(best, true) : new End(limit(natural), false);
    }

    /** Whether a preposition stands directly, or but for words left out, behind another word that needs it: a number, a verb, another preposition. */
    private boolean isTied(int at) {
        int before = at - 1;
        while (before > start && draft.left[before]) {
            before--;
        }
        return draft.words.isFinite(before)
                || draft.tokens.get(before).isNumber()
                || draft.is(Section.CUT, before)
                || draft.isLatin(at) && draft.is(Section.DANGLING, before);
    }

    /** Whether "and" joins a clause that has its own verb. */
    private boolean isJoined(int at) {
        boolean and = draft.is(ClauseWords.Section.AND, at) && draft.isLatin(at);
        return and && draft.verb(at, Math.min(draft.to, at + 3)) > 0
                || draft.words.isFinite(at)
                        && draft.words.at(at).orElseThrow().clitics().length() > 0
                        && draft.speech
                                .clauses()
                                .isJoiner(draft.words
                                        .at(at)
                                        .orElseThrow()
                                        .clitics()
                                        .substring(0, 1));
    }

    private int limit(int natural) {
        int words = 0;
        int at = start;
        while (at < natural && words < MOST_WORDS) {
            words += !draft.left[at] && draft.isText(at) ? 1 : 0;
            at++;
        }
        return at;
    }

    /** The end of the clause: a mark, a further clause, who said so. */
    private int natural() {
        for (int i = start + 1; i < draft.to; i++) {
            if (draft.left[i]) {
                if (draft.timed[i] && i > core && i + 1 < draft.to && hangs(i + 1) && full(i)) {
                    return i;
                }
                continue;
            }
            boolean open = i <= core || says && i < core + LONGEST_ASIDE && !draft.isHard(i) && content(i) < 0;
            if (!full(i) || open && !draft.isHard(i)) {
                continue;
            }
            boolean further = draft.isText(i)
                    && (draft.is(Section.FURTHER, i) || draft.is(Section.ATTRIBUTION, i))
                    && !draft.words.isFinite(i - 1);
            if (draft.isHard(i) || draft.isComma(i) || further || isJoined(i)) {
                return i;
            }
        }
        return draft.to;
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

    private boolean hangs(int at) {
        return !draft.left[at] && draft.isText(at) && draft.is(ClauseWords.Section.ANCHOR, at);
    }

    private boolean full(int end) {
        return draft.count(start, end) >= LEAST_WORDS;
    }

    /** Leaves out what stands between two commas beside the core. */
    private void asides() {
        for (int i = start + 1; i < draft.to; i++) {
            if (!draft.isComma(i) || draft.left[i]) {
                continue;
            }
            boolean dated = i + 1 < draft.to && draft.left[i + 1];
            if (i > core && !dated && !(says && content(i) < 0)) {
                continue;
            }
            int close = i + 1;
            while (close < draft.to && close - i <= LONGEST_ASIDE && !draft.isComma(close)) {
                close++;
            }
            boolean closed = close < draft.to && draft.isComma(close);
            if (closed && draft.count(close, draft.to) > 0 && !(core > i && core < close)) {
                boolean list = draft.speech
                                .clauses()
                                .isJoiner(draft.tokens.get(close + 1).folded().substring(0, 1))
                        || draft.is(ClauseWords.Section.AND, close + 1);
                if (!list || draft.words.isFinite(close + 1)) {
                    draft.leave(i, close + 1);
                }
            } else if (draft.count(i, close) == 0) {
                draft.left[i] = true;
            }
        }
    }
}
