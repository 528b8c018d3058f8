package sanad.extract.mention.headline;

import java.util.List;
import java.util.function.Predicate;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.Names;
import sanad.extract.mention.SentenceWords;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.extract.name.People;

/** Finds who acts where a headline's verb stands without him: the sentence's own subject, who spoke, who was named before. */
final class Actor {
    private static final int LONGEST_ASIDE = 9;
    private static final int LONGEST = 4;
    private static final int NEAR = 3;
    private static final int LONGEST_SUBJECT = 18;
    private static final String QUOTES = "[\"\u201C\u201D\u00AB\u00BB]";

    private final Draft draft;
    private final HeadlineWords titles;
    private final Noun nouns;

    Actor(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
        this.nouns = new Noun(draft);
    }

    /** The person whom the sentence names alone before a place, or who alone is named in the sentence before it; else empty. */
    String person(int before) {
        Predicate<Names.Found> fits =
                f -> f.key().startsWith(People.KEY) && (f.to() - f.from() > 1 || draft.isLatin(before));
        List<Names.Found> own = in(draft.words, before, fits);
        if (!own.isEmpty()) {
            return own.stream().map(Names.Found::key).distinct().count() == 1
                    ? draft.name(draft.words, own.get(0))
                    : "";
        }
        for (SentenceWords previous :
                draft.previous().subList(0, Math.min(NEAR, draft.previous().size()))) {
            List<Names.Found> other = in(previous, previous.size(), fits);
            if (!other.isEmpty()) {
                boolean alone = other.stream().map(Names.Found::key).distinct().count() == 1;
                return alone ? draft.name(previous, other.get(0)) : "";
            }
        }
        return "";
    }

    private List<Names.Found> in(SentenceWords words, int before, Predicate<Names.Found> fits) {
        return draft.speech.names().in(words, 0, before).stream()
                .filter(fits)
                .filter(f ->
                        f.to() >= words.size() || !words.tokens().get(f.to()).isNumber())
                .filter(f -> !words.between(ClauseWords.Section.BODY, f.from(), f.to()))
                .toList();
    }

    /** Arabic: where the noun without an article begins that a verb directly behind it describes: «a session that went on»; or -1. */
    int described(int verb) {
        int at = verb;
        while (at > 0
                && verb - at < LONGEST - 1
                && nouns.isNominal(at - 1)
                && !draft.is(Section.FILLER, at - 1)
                && !draft.is(Section.CUT, at - 1)
                && !draft.letters.isDefinite(at - 1)
                && !draft.letters.isPrefixed(at - 1)
                && !draft.letters.isJoined(at - 1)) {
            at--;
        }
        boolean free = at == 0
                || !draft.isText(at - 1)
                || draft.left[at - 1]
                || draft.is(Section.CUT, at - 1)
                || draft.words.isFinite(at - 1);
        boolean female =
                at < verb && titles.ends(Section.FEMININE, draft.tokens.get(at).folded());
        return at < verb && free && (female ? isFemale(verb) : isMale(verb)) ? at : -1;
    }

    /** Arabic: who is named behind an earlier verb of the sentence that is of the same man or woman; else empty. */
    String ofClause(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            boolean acts = !draft.left[i]
                    && (draft.words.isFinite(i) || draft.is(ClauseWords.Section.EARLIER, i))
                    && isMale(i) == isMale(verb)
                    && isFemale(i) == isFemale(verb);
            if (!acts || i + 1 >= verb || !Subject.canAct(draft, i + 1)) {
                continue;
            }
            return behind(i, verb, isMale(verb));
        }
        return "";
    }

    /** Arabic: the one noun phrase directly behind a verb and before a place, of one man or not; empty where that is not sure. */
    String behind(int verb, int limit, boolean male) {
        return new Phrase(draft).behind(verb, limit, male, false);
    }

    private boolean isNoun(int at) {
        return draft.isText(at)
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && !draft.is(Section.CUT, at)
                && !draft.is(ClauseWords.Section.PREPOSITION, at)
                && !draft.is(ClauseWords.Section.MAYBE, at);
    }

    /** Arabic: the subject between "that" and a verb, cut before a preposition where it is long: «that a group of a hundred came»; else empty. */
    String ofThat(int verb, int most) {
        int that = verb - 1;
        while (that >= 0
                && verb - that <= LONGEST_SUBJECT
                && !draft.isComma(that)
                && !draft.words.isFinite(that)
                && !draft.is(ClauseWords.Section.THAT, that)) {
            that--;
        }
        boolean told = that >= 0
                && that + 1 < verb
                && draft.is(ClauseWords.Section.THAT, that)
                && !draft.is(Section.PRONOMINAL, that)
                && nouns.isNominal(that + 1)
                && isMale(verb) != isFemale(verb)
                && isFemale(verb)
                        == titles.ends(
                                Section.FEMININE, draft.tokens.get(that + 1).folded());
        if (!told) {
            return "";
        }
        int end = verb;
        while (end > that + 1 && (draft.count(that + 1, end) > most || end < verb && !draft.is(Section.CUT, end))) {
            end--;
        }
        return end > that + 1 ? Writing.plain(draft.words(that + 1, end)).replaceAll(QUOTES, "") : "";
    }

    /** Whether a verb is that of one man. */
    boolean isMale(int verb) {
        String folded = draft.tokens.get(verb).folded();
        if (draft.is(ClauseWords.Section.EARLIER, verb)) {
            return !titles.ends(Section.MANY, folded) && !isFemale(verb);
        }
        return titles.isSingular(folded, isPast(verb));
    }

    /** Whether a verb is that of one woman, or of things. */
    boolean isFemale(int verb) {
        return titles.isFemale(draft.tokens.get(verb).folded(), isPast(verb));
    }

    private boolean isPast(int verb) {
        return draft.isPast(verb) || draft.words.at(verb).isEmpty();
    }

    /** «said the ministry that-it signed»: where the ministry stands, or -1 where nobody speaks. */
    int speaker(int start) {
        int that = start - 1;
        while (that >= 0
                && (draft.left[that] || draft.isText(that) && !draft.is(Section.PRONOMINAL, that))
                && start - that < LONGEST) {
            that--;
        }
        if (that < 2 || !draft.words.isFinite(start) || !draft.is(Section.PRONOMINAL, that)) {
            return -1;
        }
        for (int i = that - 1; i >= 0 && that - i <= LONGEST_ASIDE + LONGEST; i--) {
            if (draft.words.isFinite(i)) {
                int end = i + 1;
                while (end < that && isNoun(end)) {
                    end++;
                }
                boolean named = end > i + 1 && end - i - 1 <= LONGEST && Subject.canAct(draft, i + 1);
                if (named) {
                    draft.leave(/* start= */ end, /* end= */ start);
                }
                return named ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Arabic: where the name begins behind the verb that tells, with an office before it that may go; or -1. */
    static int name(Draft draft) {
        int verb = draft.cue;
        if (draft.isLatin(verb)) {
            return -1;
        }
        int end = verb + 1;
        while (end < draft.to
                && end - verb <= LONGEST_ASIDE
                && draft.isText(end)
                && !draft.left[end]
                && !draft.words.isFinite(end)
                && !draft.is(Section.CUT, end)
                && !draft.is(Section.WEAK, end)) {
            end++;
        }
        return draft.speech.names().in(draft.words, verb + 1, end).stream()
                .filter(f -> f.key().startsWith(People.KEY) && f.to() - f.from() > 1 && f.from() > verb + 2)
                .mapToInt(Names.Found::from)
                .findFirst()
                .orElse(-1);
    }

    /** Arabic: who said «that his instruments had felt it», where the words begin with a noun of his; else empty. */
    String owner(int start) {
        int that = start - 1;
        boolean said = that > 1
                && draft.is(ClauseWords.Section.THAT, that)
                && titles.ends(Section.SUFFIX, draft.surface(start))
                && !draft.words.isFinite(start);
        for (int i = that - 1; said && i >= 0 && that - i <= LONGEST_ASIDE; i--) {
            if (draft.words.isFinite(i)) {
                boolean brief = draft.count(i + 1, that) > 0 && draft.count(i + 1, that) <= LONGEST;
                return brief && draft.words.at(i).orElseThrow().cue().sort() == Cue.Sort.SAY
                        ? Writing.plain(draft.words(i + 1, that)) + ":"
                        : "";
            }
        }
        return "";
    }

    /** English: the noun phrase before the verb, over what stands aside between them; or the start. */
    int before(int start) {
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
        while (noun > 0 && draft.words.isFinite(noun - 1)) {
            end = noun - 1;
            while (end > 0 && (draft.left[end - 1] || draft.is(Section.AUXILIARY, end - 1))) {
                end--;
            }
            noun = nouns.before(end, end);
        }
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
