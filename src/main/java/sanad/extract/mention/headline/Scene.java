package sanad.extract.mention.headline;

import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Passes over a phrase that only sets the scene: "in the harbour, the ferry left". */
final class Scene {
    private static final int LONGEST_SCENE = 10;
    private static final int LEAST = 2;

    private final Draft draft;

    Scene(Draft draft) {
        this.draft = draft;
    }

    /** Behind a phrase that only sets the scene: up to its comma, or up to the verb that follows it. */
    int behind(int start) {
        if (start >= draft.to || !draft.is(Section.LEADING, start) && !isGlued(start) && !isDated(start)) {
            return start;
        }
        int verb = draft.verb(start + 1, draft.to);
        int end = Math.min(verb < 0 ? draft.to : verb, start + LONGEST_SCENE);
        for (int i = start + 1; i < end; i++) {
            if (draft.isComma(i) && draft.count(i, draft.to) > LEAST) {
                return i + 1;
            }
        }
        if (draft.isLatin(start)) {
            return start;
        }
        boolean described = verb >= 0 && draft.titles.ends(Section.SUFFIX, draft.surface(verb));
        for (int i = verb + 1; described && i < Math.min(draft.to, start + LONGEST_SCENE); i++) {
            if (draft.isComma(i) && draft.verb(i, draft.to) > 0) {
                return i + 1;
            }
        }
        if (verb < 0) {
            return draft.count(start, draft.to) > 1 && draft.is(Section.LEADING, start) ? start + 1 : start;
        }
        for (int i = start + 1; i < verb; i++) {
            if (draft.is(ClauseWords.Section.RELATIVE, i) || draft.is(ClauseWords.Section.THAT, i)) {
                return start;
            }
            if (draft.is(ClauseWords.Section.EARLIER, i)) {
                return i;
            }
        }
        boolean follows = verb - start < LONGEST_SCENE
                && !draft.is(ClauseWords.Section.BESIDE, start)
                && (start == draft.from || !draft.is(ClauseWords.Section.ANCHOR, start))
                && draft.words.at(verb).orElseThrow().clitics().isEmpty()
                && !described
                && draft.count(verb, draft.to) > LEAST;
        return follows ? verb : start;
    }

    /** Arabic: whether what stands up to a comma goes on with words of time that went: «on the fifteenth [Friday] of the protests, …». */
    private boolean isDated(int start) {
        if (start == 0
                || draft.isLatin(start)
                || !draft.timed[start - 1]
                || draft.words.at(start).isPresent()) {
            return false;
        }
        for (int i = start; i < Math.min(draft.to, start + LONGEST_SCENE); i++) {
            if (draft.isComma(i)) {
                return i + 1 < draft.to && draft.words.isFinite(i + 1);
            }
            if (draft.words.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a preposition of one letter is written onto the word, and "and" before it. */
    private boolean isGlued(int at) {
        return draft.words.at(at).isEmpty()
                && draft.speech.clitics().readings(draft.tokens.get(at).folded()).stream()
                        .anyMatch(r -> r.clitics().length() == 2
                                && draft.speech.clauses().isJoiner(r.clitics().substring(0, 1))
                                && !draft.speech.clauses().isJoiner(r.clitics().substring(1)));
    }
}
