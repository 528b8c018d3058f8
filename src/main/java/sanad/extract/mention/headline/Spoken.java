package sanad.extract.mention.headline;

import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Turns "the minister said that the bridge is closed" into "the minister: the bridge is closed". */
final class Spoken {
    private static final int LONGEST = 10;
    private static final int LONGEST_SPEAKER = 4;
    private static final int LEAST = 3;

    private final Draft draft;
    private final int start;

    private Spoken(Draft draft, int start) {
        this.draft = draft;
        this.start = start;
    }

    /** Where the headline begins that has the verb of saying taken out, the old place where nothing is said. */
    static int of(Draft draft, int start) {
        return start < draft.to ? new Spoken(draft, start).find() : start;
    }

    private int find() {
        boolean says = draft.words.isFinite(start)
                && draft.words.at(start).orElseThrow().cue().kind().lane() == Lane.STATEMENT;
        if (says && !draft.isLatin(start)) {
            int own = pronominal();
            if (own != start) {
                return own;
            }
        }
        return content();
    }

    /** «said the ministry that-it signed»: the ministry signed. */
    private int pronominal() {
        for (int i = start + 2; i + 1 < Math.min(draft.to, start + LONGEST); i++) {
            if (draft.is(Section.PRONOMINAL, i)) {
                if (draft.words.isFinite(i + 1)) {
                    draft.left[i] = true;
                    return start + 1;
                }
                return start;
            }
            if (!draft.left[i] && !draft.isText(i)) {
                return start;
            }
        }
        return start;
    }

    /** What is said, with a short speaker and a colon before it, or without where he is long. */
    private int content() {
        int verb = draft.verb(start, Math.min(draft.to, start + LONGEST));
        boolean says = verb >= 0
                && (draft.words.at(verb).orElseThrow().cue().sort() == Cue.Sort.SAY
                        || draft.isLatin(verb)
                                && draft.words.at(verb).orElseThrow().cue().kind() == Kind.STATE
                                && draft.count(start, clauseEnd(verb)) > Ending.MOST_WORDS);
        int that = says ? that(verb) : -1;
        if (that < 0 || draft.is(Section.PRONOMINAL, that)) {
            return start;
        }
        int words = draft.speech.clauses().at(ClauseWords.Section.THAT, draft.tokens, that);
        int said = that + words;
        int end = clauseEnd(said);
        if (draft.count(said, end) < LEAST || draft.is(Section.PERSONAL, said)) {
            return own(verb, said, end);
        }
        int from = verb == start ? verb + 1 : start;
        int to = verb == start ? that : verb;
        for (int i = from; i < to; i++) {
            if (!draft.left[i] && (draft.isComma(i) || draft.is(Section.CUT, i))) {
                to = i;
            }
        }
        draft.to = Math.max(draft.to, end);
        int speaker = draft.count(from, to);
        if (speaker == 0 || speaker > LONGEST_SPEAKER || draft.is(Section.PRONOUN, from)) {
            draft.cue = -1;
            return said;
        }
        draft.leave(to, said);
        draft.left[verb] = true;
        int last = to - 1;
        while (last > from && draft.left[last]) {
            last--;
        }
        draft.colon = last;
        return from;
    }

    /** English: "the mayor said that he would resign": the mayor would resign. */
    private int own(int verb, int said, int end) {
        int speaker = draft.count(start, verb);
        boolean named = verb > start && speaker > 0 && speaker <= LONGEST_SPEAKER && !draft.is(Section.PRONOUN, start);
        for (int i = start; i < verb; i++) {
            named &= !draft.isComma(i) && !draft.is(Section.CUT, i);
        }
        boolean acts = said + 1 < end && (draft.words.isFinite(said + 1) || draft.is(Section.AUXILIARY, said + 1));
        if (!named || !acts || !draft.isLatin(said) || !draft.is(Section.PERSONAL, said)) {
            return start;
        }
        draft.to = Math.max(draft.to, end);
        draft.leave(verb, said + 1);
        draft.cue = Math.max(-1, draft.verb(said + 1, draft.to));
        return start;
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < draft.tokens.size() && !draft.isHard(end)) {
            end++;
        }
        return end;
    }

    private int that(int verb) {
        boolean aside = false;
        for (int i = verb + 1; i < Math.min(draft.tokens.size(), verb + 2 * LONGEST); i++) {
            if (draft.is(ClauseWords.Section.THAT, i)) {
                return i;
            }
            boolean owned = draft.isLatin(i) && !draft.left[i] && draft.is(Section.PERSONAL, i);
            if (owned && !aside && i + 1 < draft.tokens.size() && !draft.isHard(i + 1)) {
                return i;
            }
            if (draft.isComma(i)) {
                aside = !aside;
            }
            if (draft.isHard(i) || !draft.left[i] && !aside && draft.words.isFinite(i)) {
                return -1;
            }
        }
        return -1;
    }
}
