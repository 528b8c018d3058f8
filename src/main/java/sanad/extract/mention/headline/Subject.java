package sanad.extract.mention.headline;

import java.util.List;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Finds whom a headline is about where its own words do not say it: the noun before "who", the name a pronoun stands for. */
final class Subject {
    private static final int LEAST = 2;

    private final Draft draft;
    private final HeadlineWords titles;
    private final Noun nouns;
    private final Relative clauses;

    Subject(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
        this.nouns = new Noun(draft);
        this.clauses = new Relative(draft);
    }

    /** The noun that a relative clause is about, put before it; the pronoun goes where verb behind noun says the same. */
    int antecedent(int relative, int verb) {
        boolean comma = relative > 0 && draft.isComma(relative - 1);
        int end = comma ? relative - 1 : relative;
        int noun = nouns.before(end, relative);
        if (noun < 0 && comma) {
            noun = behindVerb(end);
            noun = noun < 0 ? clauses.opening(end) : noun;
        }
        if (comma && verb < draft.to && !draft.isLatin(verb)) {
            close(verb + 2);
        }
        if (!comma && verb + 1 < draft.to && !draft.isLatin(verb)) {
            closeBehindTime(verb + 1);
        }
        if (noun < 0) {
            draft.orphan = true;
            return verb;
        }
        if (comma) {
            draft.left[relative - 1] = true;
        }
        boolean had = verb > 0 && verb < draft.to && clauses.isFramed(relative, verb);
        if (verb < draft.to && (draft.words.isFinite(verb) && acts(verb) || had)) {
            draft.leave(relative, verb);
        } else if (verb < draft.to && isSuffixed(verb)) {
            draft.leave(relative, draft.to);
        }
        return noun;
    }

    /** Arabic: the one word between a verb and a place, which may be a name without an article; or -1. */
    private int behindVerb(int end) {
        boolean named = end > 1
                && !draft.isLatin(end - 1)
                && draft.words.isFinite(end - 2)
                && nouns.isNominal(end - 1)
                && canAct(draft, end - 1);
        return named ? end - 1 : -1;
    }

    /** Arabic: ends the words at the time that closes what is told of a noun, where the sentence goes on with another noun. */
    private void closeBehindTime(int from) {
        for (int i = from + 1; i < draft.to; i++) {
            boolean goesOn = draft.timed[i - 1]
                    && !draft.left[i]
                    && draft.letters.isPlain(i)
                    && (draft.letters.isAccusative(i) || draft.tokens.get(i).isNumber());
            if (goesOn && draft.verb(i, draft.to) < 0) {
                draft.to = i;
            }
        }
    }

    /** Ends the words at the comma that closes what is told in passing. */
    private void close(int from) {
        for (int i = from; i < draft.to; i++) {
            if (draft.isComma(i)) {
                draft.to = i;
            }
        }
    }

    /** Whether the noun before a relative pronoun can begin a sentence with the pronoun's verb: it acts, or a noun behind the verb does. */
    boolean acts(int verb) {
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
    static boolean follows(Draft draft, List<Integer> kept) {
        int at = 0;
        while (at < kept.size()
                && (draft.is(ClauseWords.Section.NEGATION, kept.get(at))
                        || draft.is(ClauseWords.Section.MAYBE, kept.get(at)))) {
            at++;
        }
        if (draft.isLatin(kept.get(0)) || kept.size() < at + 2 || isOfMany(draft, kept.get(at))) {
            return false;
        }
        int last = kept.get(kept.size() - 1);
        boolean late = draft.late >= 0 && last > draft.late || late(draft, kept.get(at), last + 1) > 0;
        return late || canAct(draft, kept.get(at + 1));
    }

    /** Arabic: where who acts stands behind a place or a manner: «opened in the town a school»; or -1. */
    static int late(Draft draft, int verb, int end) {
        int next = verb + 1;
        while (next < end && draft.left[next]) {
            next++;
        }
        boolean leads = next < end && (draft.is(Section.CUT, next) || draft.letters.isPrefixed(next));
        Actor actor = new Actor(draft);
        for (int i = next + 1; leads && i < end; i++) {
            boolean closed = draft.left[i - 1] || draft.letters.isDefinite(i - 1);
            boolean noun = draft.letters.isPlain(i)
                    && !draft.letters.isDefinite(i)
                    && !draft.letters.isAccusative(i)
                    && draft.letters.pronoun(i).isEmpty()
                    && !draft.is(Section.WEAK, i)
                    && !draft.is(Section.DATED, i)
                    && draft.speech
                                    .clitics()
                                    .readings(draft.tokens.get(i).folded())
                                    .size()
                            == 1
                    && draft.speech.names().knownEnd(draft.tokens, i, end) == i;
            boolean female = draft.titles.ends(Section.TIED, draft.surface(i));
            if (closed && noun && female == actor.isFemale(verb)) {
                return i;
            }
            if (draft.isHard(i) || draft.words.isFinite(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb's ending already says that many act, who must then stand before it. */
    private static boolean isOfMany(Draft draft, int verb) {
        String folded = draft.tokens.get(verb).folded();
        boolean present = draft.words.isFinite(verb) && !draft.isPast(verb);
        return draft.titles.ends(Section.MANY, folded) || present && draft.titles.ends(Section.DUAL, folded);
    }

    private static boolean isNamed(Draft draft, int at) {
        return draft.speech.names().in(draft.words, at, Math.min(draft.tokens.size(), at + LEAST + 1)).stream()
                .anyMatch(f -> f.from() == at);
    }

    /** Whether a word directly behind a verb may be who does it. */
    static boolean canAct(Draft draft, int next) {
        String surface = draft.surface(next);
        return draft.tokens.get(next).isWord()
                && !draft.words.isFinite(next)
                && !draft.letters.isPrefixed(next)
                && !draft.is(Section.CUT, next)
                && !draft.is(Section.COUNTED, next)
                && (!draft.is(ClauseWords.Section.PREPOSITION, next) || draft.is(ClauseWords.Section.FIRST, next))
                && !draft.is(ClauseWords.Section.THAT, next)
                && !draft.is(ClauseWords.Section.NEGATION, next)
                && !draft.is(ClauseWords.Section.MAYBE, next)
                && (!draft.letters.isAccusative(next) || isNamed(draft, next))
                && !(draft.titles.ends(Section.SUFFIX, surface)
                        && !draft.is(Section.HONORIFIC, next)
                        && draft.words.at(next).isEmpty());
    }

    /** English: writes whose the noun behind "his" or "its" is, where that is sure. */
    private void own(int start, Actor actor) {
        boolean noun = start + 1 < draft.to && draft.isText(start + 1) && !draft.words.isFinite(start + 1);
        String owner = "";
        if (noun && draft.is(Section.HIS, start)) {
            owner = actor.person(start);
        } else if (noun && draft.is(Section.ITS, start)) {
            owner = new Topic(draft).thing(false, start);
        }
        if (!owner.isEmpty()) {
            draft.written.put(start, owner + titles.owner());
        }
    }

    /** The start with who acts put before it, where the words at the start do not say it. */
    int complete(int start) {
        if (start >= draft.to || draft.colon >= 0) {
            return start;
        }
        Actor actor = new Actor(draft);
        if (draft.isLatin(start)) {
            if (draft.is(Section.PERSONAL, start)) {
                draft.prefix = actor.person(start);
                return draft.prefix.isEmpty() ? start : start + 1;
            }
            for (int i = start + 1; i < draft.to; i++) {
                String him = draft.is(Section.HIM, i) ? actor.person(i) : "";
                if (!him.isEmpty() && !draft.words(start, i).contains(him)) {
                    draft.written.put(i, him);
                }
            }
            boolean acts = start + 1 < draft.to
                    && (draft.words.isFinite(start + 1)
                            || draft.is(Section.AUXILIARY, start + 1)
                            || draft.is(Section.THING, start)
                            || draft.left[start + 1]);
            if (acts && (draft.is(Section.THING, start) || draft.is(Section.THINGS, start))) {
                draft.prefix = new Topic(draft).thing(draft.is(Section.THINGS, start), start);
                return draft.prefix.isEmpty() ? start : start + 1;
            }
            own(start, actor);
            boolean verb = draft.words.isFinite(start) || draft.is(Section.AUXILIARY, start);
            int noun = verb ? actor.before(start) : start;
            draft.prefix = verb && noun == start ? new Topic(draft).own(start) : "";
            return noun;
        }
        int speaker = actor.speaker(start);
        if (speaker >= 0) {
            return speaker;
        }
        draft.prefix = actor.owner(start);
        if (!draft.prefix.isEmpty()) {
            return start;
        }
        int next = start + 1;
        while (next < draft.to && draft.left[next]) {
            next++;
        }
        boolean bare = draft.words.isFinite(start)
                && (next >= draft.to || !canAct(draft, next))
                && !titles.ends(Section.SPEAKING, draft.surface(start))
                && !isSuffixed(start)
                && !titles.isPassive(draft.surface(start));
        int described = bare ? actor.described(start) : -1;
        if (described >= 0) {
            return described;
        }
        if (bare) {
            int room = Ending.MOST_WORDS - Math.min(LEAST + 1, draft.count(start, draft.to));
            draft.prefix = actor.ofThat(start, room);
            if (draft.prefix.isEmpty()) {
                draft.prefix = actor.ofClause(start);
            }
            if (draft.prefix.isEmpty() && actor.isMale(start)) {
                draft.prefix = actor.person(start);
            }
            if (draft.prefix.isEmpty()) {
                draft.prefix = new Topic(draft).actor(start);
            }
            if (!draft.prefix.isEmpty()
                    && draft.words.at(start).orElseThrow().clitics().length() == 1) {
                draft.peel(start);
            }
        }
        return start;
    }
}
