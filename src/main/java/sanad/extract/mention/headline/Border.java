package sanad.extract.mention.headline;

import java.util.List;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Weighs a place where a headline could be cut: 0 where nothing is torn, more than 1 in the middle of a phrase. */
final class Border {
    private static final double NONE = 0;
    private static final double COMMA = 0.05;
    private static final double CLAUSE = 0.1;
    private static final double PHRASE = 0.15;
    private static final double LIST = 0.35;
    private static final double NEEDED = 0.7;
    private static final double TORN = 1.3;
    private static final int CLAUSE_REACH = 8;
    private static final int LEAST = 2;

    private Border() {}

    /** What it costs to end there. */
    static double cost(Draft draft, int start, int end, List<Integer> kept) {
        int last = kept.isEmpty() ? -1 : kept.get(kept.size() - 1);
        int next = end;
        while (next < draft.tokens.size() && draft.left[next]) {
            next++;
        }
        if (last < 0 || next == draft.closed || next >= draft.tokens.size() || draft.isHard(next)) {
            return NONE;
        }
        if (isAside(draft, last + 1, next)) {
            return COMMA;
        }
        boolean counts = draft.tokens.get(last).isNumber() || draft.is(Section.COUNTED, last);
        boolean counted = last + 1 < draft.tokens.size() && (next == last + 1 || draft.timed[last + 1]);
        if (counts && counted && draft.isText(last + 1)) {
            return TORN;
        }
        int word = last;
        while (word > start && (draft.tokens.get(word).isNumber() || draft.isInside(word))) {
            word--;
        }
        if (word < last
                && draft.isLatin(word)
                && draft.titles.ends(Section.TRAILING, draft.tokens.get(word).folded())) {
            return TORN;
        }
        boolean bare = lacksObject(draft, start, last + 1, draft.core(start));
        double missing = bare ? NEEDED : 0;
        if (isPairOpen(draft, kept) || isBetweenAdjectives(draft, last, next, draft.core(start))) {
            return TORN;
        }
        boolean quotes = last + 1 < draft.tokens.size() && draft.isOpening(last + 1) && !draft.left[last + 1];
        boolean opened = last > start && !draft.isLatin(last) && draft.is(ClauseWords.Section.RELATIVE, last - 1);
        if (quotes || opened || draft.isOpening(last)) {
            return TORN;
        }
        if (!draft.isText(next)) {
            return (draft.isComma(next) ? COMMA : PHRASE) + missing;
        }
        if (joins(draft, next)) {
            return CLAUSE + missing / 2;
        }
        boolean further = draft.is(Section.FURTHER, next) || draft.is(Section.ATTRIBUTION, next);
        if (further && !needsClause(draft, next)) {
            return CLAUSE + missing;
        }
        if (draft.is(ClauseWords.Section.AND, next) && draft.isLatin(next)) {
            return LIST + missing;
        }
        if (draft.letters.isPrefixed(next)) {
            return PHRASE + missing;
        }
        if (draft.letters.isJoined(next)) {
            return LIST + missing;
        }
        if (draft.isLatin(next) && (isSaid(draft, next) || isPaired(draft, last, next))) {
            return TORN;
        }
        if (draft.is(Section.CUT, next)) {
            if (draft.letters.isPrefixed(last) && !draft.isLatin(last)) {
                return NEEDED;
            }
            return isTied(draft, start, next) ? tied(draft, next) : PHRASE + missing;
        }
        if (draft.isLatin(next)) {
            boolean trails =
                    draft.titles.ends(Section.TRAILING, draft.tokens.get(next).folded())
                            && !draft.words.isFinite(last)
                            && !draft.is(Section.AUXILIARY, last)
                            && !draft.is(Section.DANGLING, last)
                            && draft.verb(start, next) >= 0
                            && next + 1 < draft.tokens.size()
                            && draft.isText(next + 1)
                            && !(last > 0 && draft.is(Section.ARTICLE, last - 1) && draft.is(Section.CUT, next + 1));
            return trails ? PHRASE + missing : TORN;
        }
        boolean describes = draft.words.isFinite(next)
                && !draft.words.isFinite(last)
                && !draft.letters.isDefinite(last)
                && !draft.left[next - 1];
        if (describes
                && draft.count(start, last + 1) > LEAST
                && draft.speech.names().knownEnd(draft.tokens, last, next) > last) {
            return PHRASE + missing;
        }
        return draft.is(Section.PRONOUN, next) ? PHRASE + missing : describes ? NEEDED + missing : TORN;
    }

    /** Whether what went between two places stood behind a comma and is more than words of time. */
    private static boolean isAside(Draft draft, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += draft.isText(i) && !draft.timed[i] ? 1 : 0;
        }
        return to - from > 1
                && draft.isComma(from)
                && draft.isComma(to - 1)
                && words > LEAST
                && (draft.words.isFinite(to) || draft.is(ClauseWords.Section.NEGATION, to));
    }

    /** Arabic: whether "between" is told and one alone of those between whom it is. */
    private static boolean isPairOpen(Draft draft, List<Integer> kept) {
        int pair = -1;
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            if (!draft.isLatin(at) && draft.is(Section.PAIR, at)) {
                boolean many = k + 1 < kept.size()
                        && (draft.titles.ends(
                                        Section.SEVERAL,
                                        draft.tokens.get(kept.get(k + 1)).folded())
                                || draft.letters.pronoun(kept.get(k + 1)).isPresent());
                pair = many ? -1 : k;
            } else if (pair >= 0 && k > pair + 1 && draft.letters.startsJoined(at)) {
                pair = -1;
            }
        }
        return pair >= 0;
    }

    /** English: whether a comma stands between two words that describe one noun: "pushed warm, dusty air". */
    static boolean isBetweenAdjectives(Draft draft, int last, int next, int core) {
        return draft.isLatin(last)
                && draft.isComma(next)
                && next == last + 1
                && core >= 0
                && last == core + 1
                && draft.words.isFinite(core)
                && next + 2 < draft.tokens.size()
                && draft.isText(next + 1)
                && draft.isText(next + 2)
                && !draft.isCapitalised(last)
                && !draft.words.isFinite(next + 1)
                && !draft.left[next + 1]
                && !draft.is(ClauseWords.Section.AND, next + 1)
                && !draft.is(Section.CUT, next + 1)
                && !draft.is(Section.FURTHER, next + 1)
                && !draft.is(ClauseWords.Section.BREAK, next + 1);
    }

    /** Whether the verb at the core has nothing behind it but its subject, so that what it acts on may be missing. */
    static boolean lacksObject(Draft draft, int start, int end, int core) {
        if (core < start || core >= end || !draft.words.isFinite(core) && !draft.letters.acts(core, end)) {
            return false;
        }
        int behind = draft.count(core + 1, end);
        boolean first = draft.count(start, core) == 0;
        return !draft.isLatin(core)
                && (first ? !isPassive(draft, core) && onlySubject(draft, core + 1, end) : behind == 0);
    }

    /** Whether what stands there is one name with its offices, and no preposition. */
    private static boolean onlySubject(Draft draft, int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            if (draft.left[i]) {
                continue;
            }
            if (!draft.isText(i)
                    || draft.tokens.get(i).isNumber()
                    || words > 0 && (draft.is(Section.CUT, i) || draft.words.isNoun(i))
                    || draft.is(ClauseWords.Section.PREPOSITION, i)
                    || words > 0 && draft.letters.isAccusative(i)) {
                return false;
            }
            words++;
        }
        return words > 0;
    }

    private static boolean isPassive(Draft draft, int at) {
        return draft.titles.isPassive(draft.surface(at));
    }

    /** Whether "when" or "where" stands directly behind a noun that says nothing without it: "the night when". */
    static boolean needsClause(Draft draft, int at) {
        return at > 0 && draft.is(Section.NEEDY, at - 1) && !draft.left[at - 1];
    }

    /** Whether "that" begins what was said, and not what describes a noun, whose verb would follow. */
    private static boolean isSaid(Draft draft, int at) {
        int next = at + 1;
        return draft.is(ClauseWords.Section.THAT, at)
                && next < draft.tokens.size()
                && !draft.words.isFinite(next)
                && !draft.is(Section.AUXILIARY, next);
    }

    /** Whether the same noun stands on both sides of a preposition: "face to face". */
    private static boolean isPaired(Draft draft, int last, int at) {
        return at + 1 < draft.tokens.size()
                && draft.tokens
                        .get(at + 1)
                        .folded()
                        .equals(draft.tokens.get(last).folded());
    }

    /** What it costs to cut before a preposition that its verb may need; a passive stands without. */
    private static double tied(Draft draft, int next) {
        boolean passive = draft.isLatin(next) && next > 1 && draft.is(Section.BEEN, next - 2);
        return passive ? LIST : TORN;
    }

    /** Whether a preposition stands directly, or but for words left out, behind another word that needs it: a number, a verb, another preposition. */
    private static boolean isTied(Draft draft, int start, int at) {
        int before = at - 1;
        while (before > start && draft.left[before]) {
            before--;
        }
        if (before < at - 1 && draft.isLatin(at) && draft.timed[at - 1] && draft.is(ClauseWords.Section.ANCHOR, at)) {
            return false;
        }
        boolean infinitive = before > start + 1
                && draft.isLatin(before)
                && draft.is(ClauseWords.Section.INFINITIVE, before - 1)
                && !isPaired(draft, before - 2, before - 1);
        boolean noun = before > start
                && draft.isLatin(before)
                && draft.verb(start, before) >= 0
                && !draft.is(Section.AUXILIARY, before - 1)
                && !draft.is(ClauseWords.Section.AND, before - 1);
        return draft.words.isFinite(before) && !noun
                || infinitive
                || draft.isLatin(at)
                        && draft.titles.ends(
                                Section.VERBAL, draft.tokens.get(before).folded())
                || draft.tokens.get(before).isNumber()
                || draft.is(Section.CUT, before)
                || draft.is(Section.NEEDY, before)
                || draft.is(Section.PARTICLE, before)
                || draft.isLatin(at) && draft.is(Section.DANGLING, before);
    }

    /** Whether "and" joins a clause that has its own verb. */
    static boolean joins(Draft draft, int at) {
        boolean and = draft.is(ClauseWords.Section.AND, at) && draft.isLatin(at);
        if (and) {
            int reach = Math.min(draft.tokens.size(), at + 1 + CLAUSE_REACH);
            for (int i = at + 1; i < reach; i++) {
                if (!draft.isText(i) || draft.is(ClauseWords.Section.AND, i)) {
                    return false;
                }
                boolean verb = draft.words.isFinite(i) || draft.is(Section.AUXILIARY, i);
                if (verb) {
                    return i < at + 1 + LEAST || draft.is(Section.ARTICLE, at + 1) || draft.is(Section.AUXILIARY, i);
                }
            }
            return false;
        }
        return draft.words.isFinite(at)
                && draft.words.at(at).orElseThrow().clitics().length() > 0
                && draft.speech
                        .clauses()
                        .isJoiner(draft.words.at(at).orElseThrow().clitics().substring(0, 1));
    }
}
