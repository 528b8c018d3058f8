package sanad.extract.mention.headline;

import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Arabic: tells where the subject behind a verb ends, before what the verb acts on. */
final class Phrase {
    private static final int LONGEST = 4;

    private final Draft draft;
    private final HeadlineWords titles;

    Phrase(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
    }

    /**
     * The noun phrase directly behind a verb and before a place, where it is surely one phrase, something closes it and its form is
     * that of one man, or not; else empty.
     *
     * @param acted whether what the verb acts on may follow it and close it
     */
    String behind(int verb, int limit, boolean male, boolean acted) {
        int first = verb + 1;
        int end = first;
        boolean definite = draft.letters.isDefinite(first);
        boolean titled = draft.speech.names().isTitle(draft.tokens.get(first));
        while (end < limit && isNoun(end) && (end == first || goesOn(first, end, definite, titled))) {
            definite |= draft.letters.isDefinite(end);
            end++;
        }
        boolean turns = acted
                && end < limit
                && !draft.letters.isJoined(end)
                && draft.letters.isDefinite(end) != definite
                && (definite || end > first + 1);
        boolean female = isFeminine(first);
        boolean alone = end == first + 1 && !definite && (female || !isNamePart(first));
        boolean many = titles.ends(Section.MANY, draft.tokens.get(first).folded());
        boolean known = end > first && !many && end - first <= LONGEST && !alone && male != female;
        return known && end < limit && (isBorder(end) || turns) ? draft.words(first, end) : "";
    }

    /** Whether a further word belongs to the phrase: what describes it, its one owner, the next part of a name. */
    private boolean goesOn(int first, int at, boolean definite, boolean titled) {
        if (draft.letters.isJoined(at)) {
            return false;
        }
        if (draft.letters.isDefinite(at)) {
            return definite ? describes(at) : titled || at == first + 1;
        }
        return titled || !definite && isNamePart(at);
    }

    private boolean isBorder(int at) {
        return draft.left[at]
                || !draft.isText(at)
                || draft.is(Section.CUT, at)
                || draft.is(ClauseWords.Section.MAYBE, at);
    }

    /** Whether a word with the article only describes the one with the article before it. */
    private boolean describes(int at) {
        return draft.speech.names().knownEnd(draft.tokens, at, draft.tokens.size()) > at
                || isFeminine(at) && isFeminine(at - 1);
    }

    private boolean isFeminine(int at) {
        return titles.ends(Section.FEMININE, draft.tokens.get(at).folded());
    }

    private boolean isNoun(int at) {
        return draft.isText(at)
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && !draft.is(Section.WEAK, at)
                && !draft.is(Section.PRONOMINAL, at)
                && !draft.is(ClauseWords.Section.THAT, at)
                && !draft.is(Section.CUT, at)
                && !draft.is(ClauseWords.Section.PREPOSITION, at)
                && !draft.is(ClauseWords.Section.MAYBE, at);
    }

    /** Whether a word without an article may be part of a name. */
    private boolean isNamePart(int at) {
        String folded = draft.tokens.get(at).folded();
        return draft.words.at(at).isEmpty()
                && !draft.names.isCommon(folded)
                && !draft.letters.isPrefixed(at)
                && !draft.speech.names().isInflected(folded, false)
                && !draft.speech.cues().isNunated(draft.surface(at));
    }
}
