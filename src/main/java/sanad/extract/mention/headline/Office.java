package sanad.extract.mention.headline;

import org.jspecify.annotations.Nullable;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.language.Clitics;

/**
 * Leaves out the offices before names, so that what they did has room: in Arabic "signed the president [of the land] Adam Hill" and
 * "met [the minister of the far land's affairs] Adam Hill".
 */
final class Office {
    private static final int LONGEST = 5;

    private final Draft draft;

    private Office(Draft draft) {
        this.draft = draft;
    }

    /** Whether an office of more than one word was left out. */
    static boolean leave(Draft draft) {
        Office office = new Office(draft);
        boolean any = false;
        for (int i = draft.from; i < draft.to; i++) {
            any |= !draft.isLatin(i) && !draft.left[i] && office.leave(i);
        }
        return any;
    }

    /** Arabic: whether a noun with a pronoun was left out before the name that says the same: «its president Sami». */
    static boolean leaveOwned(Draft draft) {
        Office office = new Office(draft);
        for (int i = draft.from; i + 1 < draft.to; i++) {
            boolean owned = !draft.isLatin(i)
                    && !draft.left[i]
                    && (!draft.words.isFinite(i) || i > draft.from && office.belongs(i - 1))
                    && draft.letters.pronoun(i).isPresent()
                    && !draft.letters.isJoined(i)
                    && !draft.is(Section.PRONOMINAL, i)
                    && office.isName(i + 1);
            if (owned) {
                int first = i;
                while (first > draft.from && i - first < 2 && office.belongs(first - 1)) {
                    first--;
                }
                draft.leave(first, i + 1);
                return true;
            }
        }
        return false;
    }

    /** Whether the word is one that the noun behind it owns: «the head of his campaign». */
    private boolean belongs(int at) {
        return draft.tokens.get(at).isWord()
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && !draft.letters.isDefinite(at)
                && !draft.letters.isPrefixed(at)
                && !draft.is(Section.CUT, at)
                && !draft.is(ClauseWords.Section.THAT, at)
                && !draft.is(ClauseWords.Section.EARLIER, at)
                && !draft.is(ClauseWords.Section.MAYBE, at)
                && !draft.is(ClauseWords.Section.PREPOSITION, at);
    }

    private boolean leave(int title) {
        Clitics.Reading office = office(title);
        if (office == null) {
            return false;
        }
        int name = title + 1;
        while (name < draft.to && name - title <= LONGEST && describes(name)) {
            name++;
        }
        if (name == title + 1 || !isName(name)) {
            return false;
        }
        boolean stays = isDefinite(office.stem()) && draft.letters.isDefinite(title + 1);
        if (!stays && !office.clitics().isEmpty()) {
            draft.written.put(name, office.clitics() + draft.surface(name));
        }
        draft.leave(stays ? title + 1 : title, name);
        return true;
    }

    private Clitics.@Nullable Reading office(int at) {
        return draft.speech.clitics().readings(draft.tokens.get(at).folded()).stream()
                .filter(r -> draft.speech.names().isTitle(r.stem()))
                .findFirst()
                .orElse(null);
    }

    private boolean isDefinite(String word) {
        return word.startsWith(draft.titles.article());
    }

    /** Whether the word tells of what the office is: with the article, or a country's. */
    private boolean describes(int at) {
        return draft.tokens.get(at).isWord()
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && !draft.letters.isPrefixed(at)
                && !draft.names.isGiven(draft.tokens.get(at).folded())
                && (draft.letters.isDefinite(at) || draft.speech.names().knownEnd(draft.tokens, at, draft.to) > at);
    }

    /** Whether two words stand there that look like the name of a person: no word of the tables, no article before the first. */
    private boolean isName(int at) {
        return at + 1 < draft.to
                && isNamePart(at)
                && isNamePart(at + 1)
                && (draft.names.isGiven(draft.tokens.get(at).folded()) || !draft.letters.isDefinite(at + 1));
    }

    private boolean isNamePart(int at) {
        String folded = draft.tokens.get(at).folded();
        return draft.tokens.get(at).isWord()
                && !draft.left[at]
                && !draft.isLatin(at)
                && draft.words.at(at).isEmpty()
                && draft.letters.pronoun(at).isEmpty()
                && !draft.is(Section.CUT, at)
                && !draft.is(Section.FURTHER, at)
                && !draft.names.isCommon(folded)
                && !draft.speech.clauses().isFunction(folded)
                && !draft.speech.names().isInflected(folded, false)
                && !draft.speech.cues().isNunated(draft.surface(at));
    }
}
