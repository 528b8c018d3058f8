package sanad.extract.mention;

import sanad.chronicle.Lane;
import sanad.extract.mention.HeadlineWords.Section;
import sanad.language.Clitics;

/** Finds where a headline begins: behind fillers and scenes, at the clause that tells what happened, with the noun that it is about. */
final class HeadlineStart {
    private static final int LONGEST_SCENE = 10;
    private static final int LONGEST_NOUN = 5;
    private static final int LEAST = 2;

    private final HeadlineDraft draft;
    private final HeadlineWords titles;
    private final ClauseWords clauses;
    private final Clitics clitics;

    private HeadlineStart(HeadlineDraft draft) {
        this.draft = draft;
        this.titles = draft.speech.titles();
        this.clauses = draft.speech.clauses();
        this.clitics = draft.speech.clitics();
    }

    /** The first token of the headline; what goes between it and the verb is marked as left out. */
    static int of(HeadlineDraft draft) {
        return new HeadlineStart(draft).find();
    }

    private int find() {
        int at = marks(draft.from);
        if (at < draft.to && draft.is(ClauseWords.Section.RELATIVE, at)) {
            return antecedent(at);
        }
        int aside = aside(at);
        if (aside > 0) {
            return antecedent(aside);
        }
        at = marks(ownClause(at));
        int before = -1;
        while (before != at) {
            before = at;
            at = idle(scene(at));
        }
        unframe(at);
        return speaker(at);
    }

    private int marks(int start) {
        int at = start;
        while (at < draft.to && (draft.left[at] || !draft.isText(at) && !draft.isOpening(at))) {
            at++;
        }
        return at;
    }

    /** Behind what says nothing by itself. */
    private int idle(int start) {
        int at = marks(start);
        while (at < draft.to) {
            int words = Math.max(titles.at(Section.FILLER, draft.tokens, at), opener(at));
            if (words == 0 || at + words > draft.to) {
                return at;
            }
            if (draft.is(Section.TOPIC, at)) {
                int verb = draft.verb(at, draft.to);
                draft.peeled = verb >= 0
                                && draft.words.at(verb).orElseThrow().clitics().length() == 1
                        ? verb
                        : -1;
            }
            at = marks(at + words);
        }
        return at;
    }

    private int opener(int at) {
        int longest = 0;
        for (ClauseWords.Section section : new ClauseWords.Section[] {
            ClauseWords.Section.BREAK,
            ClauseWords.Section.AND,
            ClauseWords.Section.THAT,
            ClauseWords.Section.MAYBE,
            ClauseWords.Section.BESIDE,
            ClauseWords.Section.ANCHOR
        }) {
            longest = Math.max(longest, clauses.at(section, draft.tokens, at));
        }
        int earlier = clauses.at(ClauseWords.Section.EARLIER, draft.tokens, at);
        if (earlier > 0) {
            int verb = draft.verb(at + earlier, draft.to);
            longest = verb < 0 || draft.isPast(verb) ? Math.max(longest, earlier) : longest;
        }
        return longest;
    }

    /** The relative pronoun between a comma and the cue, where the cue is told of a noun in passing; or -1. */
    private int aside(int start) {
        for (int i = draft.cue - 1; i > start + 1 && draft.words.isFinite(draft.cue); i--) {
            if (draft.is(ClauseWords.Section.RELATIVE, i)) {
                return draft.isComma(i - 1) ? i : -1;
            }
            if (!draft.left[i] && draft.isText(i) && !draft.is(Section.FILLER, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The clause of the cue itself, where a comma and a conjunction stand before it. */
    private int ownClause(int start) {
        int at = start;
        for (int i = start + 1; i < draft.cue && draft.words.isFinite(draft.cue); i++) {
            int words = clauses.at(ClauseWords.Section.BREAK, draft.tokens, i);
            if (words > 0 && draft.isComma(i - 1) && draft.count(i + words, draft.to) > LEAST) {
                at = i + words;
            }
        }
        return at;
    }

    /** Behind a phrase that only sets the scene: up to its comma, or up to the verb that follows it. */
    private int scene(int start) {
        if (start >= draft.to || !draft.is(Section.LEADING, start) && !isGlued(start)) {
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
        boolean described = verb >= 0 && titles.ends(Section.SUFFIX, draft.surface(verb));
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
                && !draft.is(ClauseWords.Section.ANCHOR, start)
                && draft.words.at(verb).orElseThrow().clitics().isEmpty()
                && !described
                && draft.count(verb, draft.to) > LEAST;
        return follows ? verb : start;
    }

    /** Whether a preposition of one letter is written onto the word, and "and" before it. */
    private boolean isGlued(int at) {
        return draft.words.at(at).isEmpty()
                && clitics.readings(draft.tokens.get(at).folded()).stream()
                        .anyMatch(r -> r.clitics().length() == 2
                                && clauses.isJoiner(r.clitics().substring(0, 1))
                                && !clauses.isJoiner(r.clitics().substring(1)));
    }

    /** Leaves out "had" and the particle before a past verb. */
    private void unframe(int start) {
        int end = draft.cue > start && draft.words.isFinite(draft.cue) ? draft.cue : draft.verb(start, draft.to);
        if (end < 0 || !draft.isPast(end) || draft.isLatin(end)) {
            return;
        }
        for (int i = start; i < end; i++) {
            boolean frame = draft.is(ClauseWords.Section.EARLIER, i) || draft.is(ClauseWords.Section.MAYBE, i);
            draft.left[i] |= frame && draft.verb(i, end + 1) == end;
        }
    }

    /** «said the ministry that-it signed»: the ministry signed. */
    private int speaker(int start) {
        boolean says = start < draft.to
                && draft.words.at(start).isPresent()
                && draft.words.at(start).get().cue().kind().lane() == Lane.STATEMENT
                && draft.words.isFinite(start);
        if (!says) {
            return start;
        }
        for (int i = start + 2; i + 1 < Math.min(draft.to, start + LONGEST_SCENE); i++) {
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

    /** The noun that a relative clause is about, put before it; the pronoun goes where verb behind noun says the same. */
    private int antecedent(int relative) {
        int words = clauses.at(ClauseWords.Section.RELATIVE, draft.tokens, relative);
        boolean comma = relative > 0 && draft.isComma(relative - 1);
        int end = comma ? relative - 1 : relative;
        int name = name(end);
        int noun = name >= 0 ? name : noun(end);
        int verb = idle(relative + words);
        if (noun < 0) {
            return verb;
        }
        boolean plain = comma || name >= 0 || draft.isLatin(verb) || end - noun <= LEAST;
        boolean acts = verb < draft.to
                && draft.words.isFinite(verb)
                && (comma || draft.isLatin(verb) || !titles.ends(Section.SUFFIX, draft.surface(verb)));
        if (comma) {
            draft.left[relative - 1] = true;
        }
        if (plain && acts) {
            draft.leave(relative, verb);
        }
        return noun;
    }

    /** Where the known name begins that ends before a place, or -1. */
    private int name(int end) {
        int from = Math.max(0, end - LONGEST_NOUN);
        for (Names.Found found : draft.speech.names().in(draft.words, from, end)) {
            if (found.to() == end) {
                return found.from();
            }
        }
        return -1;
    }

    /** Where the noun phrase begins that ends before a place, or -1. */
    private int noun(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_NOUN && isNominal(at - 1) && !(at < end && opensClause(at - 1))) {
            at--;
            if (draft.isLatin(at) ? isArticle(at) : isJoined(at)) {
                break;
            }
        }
        if (at == end || !draft.isLatin(at) && isPrefixed(at)) {
            return -1;
        }
        boolean clitic = draft.words.at(at).map(f -> f.clitics().length() == 1).orElse(false);
        draft.peeled = clitic ? at : -1;
        return at;
    }

    /** Whether a sentence or a part of it begins with the word and an "and" written onto it: a verb, most likely. */
    private boolean opensClause(int at) {
        return (at == 0 || !draft.isText(at - 1))
                && clitics.readings(draft.tokens.get(at).folded()).stream()
                        .anyMatch(r -> clauses.isJoiner(r.clitics()));
    }

    private boolean isArticle(int at) {
        return draft.is(Section.ARTICLE, at);
    }

    private boolean isJoined(int at) {
        return clitics.readings(draft.tokens.get(at).folded()).stream()
                .anyMatch(r -> r.clitics().length() == 3
                        && clauses.isJoiner(r.clitics().substring(0, 1)));
    }

    private boolean isNominal(int at) {
        boolean article = isArticle(at);
        return draft.tokens.get(at).isWord()
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && (article || !draft.is(ClauseWords.Section.PREPOSITION, at))
                && (article || !draft.is(Section.PRONOUN, at))
                && !draft.is(ClauseWords.Section.RELATIVE, at)
                && !draft.is(ClauseWords.Section.THAT, at)
                && !draft.is(ClauseWords.Section.BREAK, at)
                && !draft.is(ClauseWords.Section.BESIDE, at)
                && !draft.is(ClauseWords.Section.AND, at);
    }

    /** Whether a preposition is written onto the word with the article. */
    private boolean isPrefixed(int at) {
        return clitics.readings(draft.tokens.get(at).folded()).stream()
                .anyMatch(r -> r.clitics().length() > 1
                        && r.clitics().length() < 4
                        && !clauses.isJoiner(r.clitics().substring(0, 1)));
    }
}
