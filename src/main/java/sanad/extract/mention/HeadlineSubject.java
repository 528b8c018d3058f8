package sanad.extract.mention;

import java.util.List;
import sanad.extract.mention.HeadlineWords.Section;
import sanad.extract.name.People;

/** Finds whom a headline is about where its own words do not say it: the noun before "who", the name a pronoun stands for. */
final class HeadlineSubject {
    private static final int LONGEST_ASIDE = 9;
    private static final int LEAST = 2;

    private final HeadlineDraft draft;
    private final HeadlineWords titles;
    private final HeadlineNoun nouns;

    HeadlineSubject(HeadlineDraft draft) {
        this.draft = draft;
        this.titles = draft.speech.titles();
        this.nouns = new HeadlineNoun(draft);
    }

    /** The noun that a relative clause is about, put before it; the pronoun goes where verb behind noun says the same. */
    int antecedent(int relative, int verb) {
        boolean comma = relative > 0 && draft.isComma(relative - 1);
        int end = comma ? relative - 1 : relative;
        int noun = nouns.before(end, relative);
        if (noun < 0) {
            draft.orphan = true;
            return verb;
        }
        if (comma) {
            draft.left[relative - 1] = true;
        }
        if (verb < draft.to && draft.words.isFinite(verb) && acts(verb)) {
            draft.leave(relative, verb);
        } else if (verb < draft.to && isSuffixed(verb)) {
            draft.leave(relative, draft.to);
        }
        return noun;
    }

    /** Whether the noun before a relative pronoun can begin a sentence with the pronoun's verb: it acts, or a noun behind the verb does. */
    private boolean acts(int verb) {
        int next = verb + 1;
        while (next < draft.to && draft.left[next]) {
            next++;
        }
        boolean named = next < draft.to && canAct(draft, next);
        if (draft.isLatin(verb)) {
            return true;
        }
        if (isSuffixed(verb)) {
            return named;
        }
        for (int i = next; i < Math.min(draft.to, next + LEAST + 1); i++) {
            if (draft.is(Section.WEAK, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSuffixed(int at) {
        return !draft.isLatin(at) && titles.ends(Section.SUFFIX, draft.surface(at));
    }

    /** Whether the headline's first word, a verb, has what acts directly behind it; in English it never has. */
    static boolean follows(HeadlineDraft draft, List<Integer> kept) {
        int at = 0;
        while (at < kept.size()
                && (draft.is(ClauseWords.Section.NEGATION, kept.get(at))
                        || draft.is(ClauseWords.Section.MAYBE, kept.get(at)))) {
            at++;
        }
        if (draft.isLatin(kept.get(0)) || kept.size() < at + 2) {
            return false;
        }
        return canAct(draft, kept.get(at + 1));
    }

    private static boolean canAct(HeadlineDraft draft, int next) {
        String surface = draft.surface(next);
        return draft.tokens.get(next).isWord()
                && !draft.is(Section.CUT, next)
                && !draft.is(Section.COUNTED, next)
                && (!draft.is(ClauseWords.Section.PREPOSITION, next) || draft.is(ClauseWords.Section.FIRST, next))
                && !draft.is(ClauseWords.Section.THAT, next)
                && !draft.is(ClauseWords.Section.NEGATION, next)
                && !draft.speech.cues().isNunated(surface)
                && !(draft.speech.titles().ends(Section.SUFFIX, surface)
                        && !draft.is(Section.HONORIFIC, next)
                        && draft.words.at(next).isEmpty());
    }

    /** The start with who acts put before it, where the words at the start do not say it. */
    int complete(int start) {
        if (start >= draft.to || draft.colon >= 0) {
            return start;
        }
        if (draft.isLatin(start)) {
            if (draft.is(Section.PERSONAL, start)) {
                draft.prefix = person(start);
                return draft.prefix.isEmpty() ? start : start + 1;
            }
            boolean verb = draft.words.isFinite(start) || draft.is(Section.AUXILIARY, start);
            return verb ? clauseSubject(start) : start;
        }
        int next = start + 1;
        while (next < draft.to && draft.left[next]) {
            next++;
        }
        boolean bare = draft.words.isFinite(start)
                && (next >= draft.to || !canAct(draft, next))
                && !titles.ends(Section.SPEAKING, draft.surface(start))
                && !titles.isPassive(draft.surface(start))
                && titles.isSingular(draft.tokens.get(start).folded(), draft.isPast(start));
        if (bare) {
            draft.prefix = person(start);
            if (!draft.prefix.isEmpty()
                    && draft.words.at(start).orElseThrow().clitics().length() == 1) {
                draft.peel(start);
            }
        }
        return start;
    }

    /** The person whom the sentence names last before a place, or who alone is named in the sentence before it. */
    private String person(int before) {
        List<Names.Found> own = persons(draft.words, before);
        if (!own.isEmpty()) {
            return own.stream().map(f -> f.key()).distinct().count() == 1 ? draft.name(draft.words, own.get(0)) : "";
        }
        SentenceWords previous = draft.previous();
        List<Names.Found> other = persons(previous, previous.size());
        return other.stream().map(f -> f.key()).distinct().count() == 1 ? draft.name(previous, other.get(0)) : "";
    }

    private List<Names.Found> persons(SentenceWords words, int before) {
        return draft.speech.names().in(words, 0, before).stream()
                .filter(f -> f.key().startsWith(People.KEY))
                .toList();
    }

    /** English: the noun phrase before the verb, over what stands aside between them; or the start. */
    private int clauseSubject(int start) {
        int end = start;
        while (end > 0 && (draft.left[end - 1] || !draft.isText(end - 1) || draft.is(Section.FILLER, end - 1))) {
            end--;
            if (draft.isComma(end)) {
                int open = end - 1;
                while (open > 0 && !draft.isComma(open) && end - open < LONGEST_ASIDE) {
                    open--;
                }
                boolean aside = open > 0 && draft.isComma(open) && draft.is(ClauseWords.Section.RELATIVE, open + 1);
                end = aside ? open : end;
            }
        }
        int noun = nouns.before(end, end);
        boolean whole = noun == 0 || noun > 0 && (draft.is(Section.ARTICLE, noun) || draft.isCapitalised(noun));
        if (!whole || noun == end || !isFree(noun)) {
            return start;
        }
        draft.leave(/* start= */ end, /* end= */ start);
        return noun;
    }

    /** Whether no preposition stands before it. */
    private boolean isFree(int at) {
        return at == 0 || !draft.is(Section.CUT, at - 1) && !draft.is(ClauseWords.Section.PREPOSITION, at - 1);
    }
}
