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
        return beyond(draft, first, to);
    }

    /** Arabic: on to what the verb acts on, where the words end with who acts and where, when or whence: «said the judge, of the high court, that». */
    private static int beyond(Draft draft, int first, int to) {
        int end = to;
        while (end > first && (draft.left[end - 1] || draft.isComma(end - 1))) {
            end--;
        }
        int comma = end;
        for (int i = first + 1; i < end; i++) {
            comma = draft.isComma(i) && !draft.left[i] ? Math.min(comma, i) : comma;
        }
        boolean bare = first < draft.to && to < draft.tokens.size() && Border.lacksObject(draft, first, comma, first);
        int at = to;
        while (bare && at < draft.tokens.size() && (draft.left[at] || draft.isComma(at))) {
            at++;
        }
        boolean acted = bare
                && (comma < to || at > to)
                && at < draft.tokens.size()
                && draft.isText(at)
                && !draft.words.isFinite(at)
                && !draft.titles.isPassive(draft.surface(at))
                && !draft.letters.startsJoined(at)
                && !draft.is(Section.FURTHER, at)
                && !draft.is(ClauseWords.Section.RELATIVE, at)
                && !draft.is(ClauseWords.Section.BREAK, at);
        if (!acted) {
            return to;
        }
        while (at < draft.tokens.size() && !draft.isHard(at) && !draft.isComma(at)) {
            at++;
        }
        return at;
    }

    private static int kept(Draft draft, int from) {
        int at = from;
        while (at < draft.to && draft.left[at]) {
            at++;
        }
        return at;
    }
}
