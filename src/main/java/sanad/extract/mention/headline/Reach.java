package sanad.extract.mention.headline;

import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Tells how far the words of a headline reach: on to what was said, where the passage breaks off before its verb. */
final class Reach {
    private Reach() {}

    /** The token behind the last that may belong to it. */
    static int of(Draft draft) {
        int that = -1;
        for (int i = draft.from; i < draft.to; i++) {
            that = draft.is(ClauseWords.Section.THAT, i) ? i : that;
        }
        int first = kept(draft, draft.from);
        boolean needy = draft.to < draft.tokens.size() && Border.needsClause(draft, draft.to);
        int second = kept(draft, first + 1);
        boolean bare = second < draft.to
                && !draft.isLatin(first)
                && draft.words.isFinite(first)
                && (draft.is(Section.CUT, second) || draft.letters.isPrefixed(second) || draft.isComma(second));
        int to = draft.to;
        boolean later = bare && to + 1 < draft.tokens.size() && draft.isComma(to) && draft.letters.isPlain(to + 1);
        to += later ? 1 : 0;
        if (that > draft.from && draft.verb(that, draft.to) < 0 || needy || bare) {
            while (to < draft.tokens.size() && !(draft.isHard(to) || draft.isComma(to))) {
                to++;
            }
        }
        return to;
    }

    private static int kept(Draft draft, int from) {
        int at = from;
        while (at < draft.to && draft.left[at]) {
            at++;
        }
        return at;
    }
}
