package sanad.extract.mention;

import java.util.List;
import sanad.chronicle.Lane;
import sanad.extract.mention.HeadlineWords.Section;

/** Weighs what keeps a headline from standing alone. */
final class HeadlineFlaws {
    private static final double[] SHORT = {9, 1.6, 1.1, 0.3, 0.1};
    private static final double CUT_OFF = 0.4;
    private static final double NO_VERB = 0.3;
    private static final double NO_HAPPENING = 1.5;
    private static final double PRONOUN = 0.8;
    private static final double NO_SUBJECT = 0.7;
    private static final double SUFFIXED = 0.4;
    private static final double RELATIVE = 0.7;
    private static final double SCENE = 0.4;
    private static final int GOOD_WORDS = 8;
    private static final double LONG = 0.1;

    private static final double CUELESS = 0.6;

    private HeadlineFlaws() {}

    static double of(HeadlineDraft draft, List<Integer> kept, boolean whole) {
        int words = (int) kept.stream().filter(draft::isText).count();
        double flaws = words < SHORT.length ? SHORT[words] : words > GOOD_WORDS ? LONG : 0;
        if (words == 0) {
            return flaws;
        }
        flaws += whole ? 0 : CUT_OFF;
        boolean tells = kept.stream().anyMatch(k -> draft.words.at(k).isPresent());
        flaws += kept.stream().anyMatch(draft.words::isFinite) ? 0 : tells ? NO_VERB : NO_HAPPENING;
        flaws += draft.cue >= 0 && !kept.contains(draft.cue) || isEmptyTalk(draft, kept) ? CUELESS : 0;
        int first = kept.get(0);
        if (draft.is(Section.PRONOUN, first)) {
            flaws += PRONOUN;
        } else if (draft.words.isFinite(first)) {
            flaws += hasSubject(draft, kept) ? 0 : NO_SUBJECT;
        } else if (draft.is(ClauseWords.Section.RELATIVE, first)) {
            flaws += RELATIVE;
        } else if (draft.is(Section.LEADING, first)) {
            flaws += SCENE;
        }
        if (!draft.isLatin(first) && draft.speech.titles().ends(Section.SUFFIX, draft.surface(first))) {
            flaws += SUFFIXED;
        }
        return flaws;
    }

    /** Whether it says that somebody spoke and not what he said. */
    private static boolean isEmptyTalk(HeadlineDraft draft, List<Integer> kept) {
        for (int at : kept) {
            if (draft.is(ClauseWords.Section.THAT, at)) {
                return false;
            }
        }
        return draft.cue >= 0
                && draft.words
                        .at(draft.cue)
                        .map(f ->
                                f.cue().sort() == Cue.Sort.SAY || f.cue().kind().lane() == Lane.STATEMENT)
                        .orElse(false);
    }

    /** Whether a noun stands behind the verb that begins the headline; in English one must stand before it. */
    private static boolean hasSubject(HeadlineDraft draft, List<Integer> kept) {
        if (draft.isLatin(kept.get(0)) || kept.size() < 2) {
            return false;
        }
        int next = kept.get(1);
        return draft.isText(next)
                && !draft.is(Section.CUT, next)
                && !draft.is(ClauseWords.Section.PREPOSITION, next)
                && !draft.is(ClauseWords.Section.THAT, next);
    }
}
