package sanad.extract.mention.headline;

import java.util.List;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Finds where the words of a headline were put together wrongly: over a time that went, over the border of two clauses. */
final class Seams {
    private Seams() {}

    /** Whether a time went that "until", "only" or "but" made part of what is said: «it will not open but on Monday». */
    static boolean isFalsified(Draft draft, List<Integer> kept) {
        boolean negated = kept.stream().anyMatch(k -> draft.is(ClauseWords.Section.NEGATION, k));
        int end = Math.min(draft.tokens.size(), kept.get(kept.size() - 1) + 8);
        for (int i = kept.get(0); negated && i < end; i++) {
            boolean gone = draft.left[i] || i > kept.get(kept.size() - 1);
            if (gone && !draft.isText(i) && i > kept.get(kept.size() - 1)) {
                return false;
            }
            if (gone && (draft.is(ClauseWords.Section.ONLY, i) || draft.is(ClauseWords.Section.SINCE, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase behind a preposition and the verb of another clause were put together. */
    static boolean isGlued(Draft draft, List<Integer> kept) {
        for (int k = 1; k < kept.size(); k++) {
            int at = kept.get(k);
            boolean torn = !draft.isLatin(at)
                    && draft.colon < 0
                    && k <= 2
                    && at > kept.get(k - 1) + 1
                    && draft.timed[at - 1]
                    && draft.is(ClauseWords.Section.THAT, at);
            if (torn) {
                return true;
            }
            boolean gap = at > kept.get(k - 1) + 1 && draft.timed[at - 1];
            boolean headless = k <= 2 && draft.words.isNoun(kept.get(k - 1));
            if (gap && headless && !draft.isLatin(at) && draft.words.isFinite(at) && opensBeside(draft, kept.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensBeside(Draft draft, int first) {
        int before = first - 1;
        return before >= 0 && (draft.is(ClauseWords.Section.BESIDE, before) || draft.is(Section.LEADING, before));
    }

    /** Whether a second verb follows in English that no "and", "that" or comma joins: "floods tore it away has reopened". */
    static boolean runsOn(Draft draft, List<Integer> kept) {
        int verb = -1;
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            if (!draft.isLatin(at)
                    || draft.is(ClauseWords.Section.AND, at)
                    || draft.is(ClauseWords.Section.THAT, at)
                    || draft.is(ClauseWords.Section.RELATIVE, at)
                    || draft.is(ClauseWords.Section.BREAK, at)) {
                verb = -1;
            } else if (draft.is(Section.AUXILIARY, at)) {
                boolean modal = draft.is(ClauseWords.Section.MODAL, kept.get(Math.max(0, k - 1)));
                if (verb >= 0 && k - verb > 1 && !modal) {
                    return true;
                }
                verb = k;
            } else if (draft.words.isFinite(at)) {
                boolean says = draft.words.at(at).orElseThrow().cue().kind().lane() == Lane.STATEMENT;
                verb = says ? -1 : k;
            }
        }
        return false;
    }
}
