package sanad.extract.mention.headline;

import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Names;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Arabic: noun phrases, as far as the forms of their words show where they end and what pronoun goes with them. */
final class Nominal {
    private static final int LONGEST = 5;
    private static final int NAME_REACH = 4;

    private final Draft draft;
    private final HeadlineWords titles;

    /** What a pronoun or a verb's ending says of whom it stands for. */
    enum Form {
        /** One man, or one thing that is he. */
        MALE,
        /** One woman, one thing that is she, or many things. */
        FEMALE,
        /** Many persons. */
        MANY
    }

    Nominal(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
    }

    /** The token behind the phrase that begins at a place; the place itself where none does. */
    int end(int first, int limit) {
        if (!isNoun(first) || draft.letters.pronoun(first).isPresent() || draft.is(Section.DANGLING, first)) {
            return first;
        }
        int at = first + 1;
        boolean definite = isDefinite(first);
        while (at < limit && at - first < LONGEST && goesOn(at)) {
            boolean here = isDefinite(at);
            if (definite && !(here && describes(first, at))) {
                break;
            }
            definite |= here;
            at++;
        }
        for (Names.Found name : draft.speech.names().in(draft.words, first, Math.min(limit, at + NAME_REACH))) {
            at = name.from() <= at && name.to() > at && !(name.from() == at && name.place()) ? name.to() : at;
        }
        return at;
    }

    /** Whether the phrase tells of somebody or something known: an article or a name is in it. */
    boolean isKnown(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isDefinite(i)) {
                return true;
            }
        }
        boolean parts =
                end - first > 1 && draft.names.isGiven(draft.tokens.get(first).folded());
        for (int i = first; i < end; i++) {
            parts &= isNamePart(i);
        }
        return parts || !draft.speech.names().in(draft.words, first, end).isEmpty();
    }

    /** Whether a word without an article may be part of a name. */
    private boolean isNamePart(int at) {
        String folded = draft.tokens.get(at).folded();
        return draft.words.at(at).isEmpty()
                && !draft.names.isCommon(folded)
                && !draft.letters.isPrefixed(at)
                && !titles.ends(Section.TIED, draft.surface(at))
                && !draft.speech.names().isInflected(folded, false);
    }

    /** Whether a pronoun of a form may stand for the phrase that begins at a place. */
    boolean fits(int first, int end, Form form) {
        String folded = draft.tokens.get(first).folded();
        boolean place = isPlace(first, end);
        boolean people = draft.is(Section.PEOPLE, first);
        boolean many = people || titles.ends(Section.MANY, folded) || titles.ends(Section.PLURAL, folded) && !place;
        boolean female = isFeminine(first) || place || draft.is(Section.SHE, first);
        return switch (form) {
            case MALE -> !female && !people && !titles.ends(Section.MANY, folded);
            case FEMALE -> female && !people;
            case MANY -> many && !place;
        };
    }

    /** Whether the phrase begins with the name of a country or a city. */
    boolean isPlace(int first, int end) {
        return draft.speech.names().in(draft.words, first, end).stream().anyMatch(n -> n.from() == first && n.place());
    }

    /** Whether the word is she by its ending. */
    boolean isFeminine(int at) {
        String folded = draft.tokens.get(at).folded();
        return titles.ends(Section.FEMININE, folded)
                && !(titles.ends(Section.HIDDEN, folded) && draft.words.at(at).isPresent());
    }

    private boolean isDefinite(int at) {
        String article = titles.article();
        return draft.speech.clitics().readings(draft.tokens.get(at).folded()).stream()
                .anyMatch(r -> !article.isEmpty() && r.clitics().endsWith(article));
    }

    private boolean describes(int first, int at) {
        String folded = draft.tokens.get(at).folded();
        return draft.speech.names().knownEnd(draft.tokens, at, draft.tokens.size()) > at
                || draft.is(Section.DESCRIBING, at)
                || titles.ends(Section.DESCRIBING_END, folded)
                || isFeminine(at) && (isFeminine(at - 1) || isFeminine(first));
    }

    private boolean goesOn(int at) {
        return isNoun(at)
                && !draft.letters.isJoined(at)
                && !draft.letters.isPrefixed(at)
                && !draft.letters.isAccusative(at);
    }

    private boolean isNoun(int at) {
        return draft.tokens.get(at).isWord()
                && !draft.isLatin(at)
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && !draft.is(Section.WEAK, at)
                && !draft.is(Section.PRONOUN, at)
                && !draft.is(Section.PRONOMINAL, at)
                && !draft.is(Section.CUT, at)
                && !draft.is(Section.FILLER, at)
                && !draft.is(Section.FURTHER, at)
                && !draft.is(Section.COUNTED, at)
                && !draft.is(ClauseWords.Section.EARLIER, at)
                && !draft.is(ClauseWords.Section.THAT, at)
                && !draft.is(ClauseWords.Section.BREAK, at)
                && !draft.is(ClauseWords.Section.BESIDE, at)
                && !draft.is(ClauseWords.Section.RELATIVE, at)
                && !draft.is(ClauseWords.Section.NEGATION, at)
                && !draft.is(ClauseWords.Section.PREPOSITION, at)
                && !draft.is(ClauseWords.Section.MAYBE, at);
    }
}
