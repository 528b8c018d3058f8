package sanad.extract.mention.headline;

import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Tells of whom a clause with "who" or "whose" is told. */
final class Relative {
    private static final int LONGEST_OPENING = 3;
    private static final int REACH = 9;

    private final Draft draft;
    private final HeadlineWords titles;
    private final Noun nouns;

    Relative(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
        this.nouns = new Noun(draft);
    }

    /** Arabic: whether "had" stands between the pronoun and the verb, which must then be one. */
    boolean isFramed(int relative, int verb) {
        boolean framed = false;
        for (int i = relative + 1; i < verb && !draft.isLatin(verb); i++) {
            framed |= draft.is(ClauseWords.Section.MAYBE, i);
        }
        return framed;
    }

    /** Arabic: the noun phrase with which the sentence opens and which ends before a place; or -1. */
    int opening(int end) {
        int first = 0;
        while (first < end && (draft.left[first] || !draft.isText(first))) {
            first++;
        }
        boolean short_ = end - first > 0 && end - first <= LONGEST_OPENING;
        for (int i = first; short_ && i < end; i++) {
            short_ = !draft.isLatin(i) && nouns.isNominal(i) && !draft.is(Section.CUT, i) && !draft.left[i];
        }
        if (!short_) {
            return -1;
        }
        boolean joined = titles.isAnd(draft.tokens.get(first).folded())
                && !titles.isWhole(draft.tokens.get(first).folded());
        if (joined && end - first > 1) {
            return -1;
        }
        if (joined) {
            draft.peel(first);
        }
        return first;
    }

    /** English: "the ballot whose result was told" is told as "the ballot's result was told"; where that begins, or -1. */
    int owner(int start) {
        int whose = start;
        while (whose < draft.to && whose - start <= REACH && !draft.is(Section.WHOSE, whose)) {
            whose++;
        }
        boolean told = whose < draft.to && draft.is(Section.WHOSE, whose) && draft.verb(start, whose) < 0;
        int end = told && whose > 0 && draft.isComma(whose - 1) ? whose - 1 : whose;
        int noun = told && end > 0 ? nouns.before(end, end) : -1;
        if (noun < 0 || noun >= end || draft.verb(whose, draft.to) < 0 && !hasAuxiliary(whose)) {
            return -1;
        }
        draft.leave(end, whose + 1);
        draft.written.put(end - 1, draft.surface(end - 1) + titles.owner());
        return noun;
    }

    private boolean hasAuxiliary(int from) {
        for (int i = from; i < draft.to; i++) {
            if (draft.is(Section.AUXILIARY, i)) {
                return true;
            }
        }
        return false;
    }
}
