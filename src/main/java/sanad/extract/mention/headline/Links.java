package sanad.extract.mention.headline;

import java.util.List;
import java.util.Optional;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.extract.mention.headline.Nominal.Form;

/** Tells what a headline hangs on that it does not say: whom a pronoun stands for, what is said of a noun. */
final class Links {
    private Links() {}

    /** Arabic: whether a pronoun is written onto one of the words, and none before it is one that it can stand for. */
    static boolean lacksOwner(Draft draft, List<Integer> kept) {
        if (!draft.prefix.isEmpty()) {
            return false;
        }
        Nominal nouns = new Nominal(draft);
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            if (draft.isLatin(at) || !draft.isText(at) || draft.written.containsKey(at)) {
                continue;
            }
            Optional<Form> form = draft.is(Section.WEAK, at) ? draft.letters.ending(at) : draft.letters.pronoun(at);
            if (form.isPresent() && !answers(draft, nouns, kept.subList(0, k), form.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(Draft draft, Nominal nouns, List<Integer> before, Form form) {
        for (int at : before) {
            boolean noun = draft.tokens.get(at).isWord()
                    && !draft.words.isFinite(at)
                    && !draft.is(Section.CUT, at)
                    && draft.letters.pronoun(at).isEmpty();
            if (noun && (form == Form.MANY || nouns.fits(at, at + 1, form) || draft.written.containsKey(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a noun with "who" or "which" and the verb of that, and no verb besides. */
    static boolean isPhrase(Draft draft, List<Integer> kept) {
        if (!draft.prefix.isEmpty()) {
            return false;
        }
        int relative = -1;
        int verbs = 0;
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            boolean verb = draft.words.isFinite(at)
                    || draft.is(Section.AUXILIARY, at)
                            && (k == 0 || !draft.is(Section.AUXILIARY, kept.get(k - 1)))
                            && !(k + 1 < kept.size() && draft.words.isFinite(kept.get(k + 1)));
            if (relative < 0 && verb) {
                return false;
            }
            relative = relative < 0 && k > 0 && isRelative(draft, at) ? k : relative;
            verbs += relative >= 0 && verb ? 1 : 0;
        }
        return relative >= 0 && verbs <= 1;
    }

    private static boolean isRelative(Draft draft, int at) {
        return draft.is(ClauseWords.Section.RELATIVE, at);
    }

    /** English: whether what a verb or a preposition acts on is a pronoun: "the court granted it", "gave her the count". */
    static boolean isObjectOpen(Draft draft, List<Integer> kept) {
        for (int k = 1; k < kept.size(); k++) {
            int at = kept.get(k);
            if (!draft.isLatin(at) || !draft.is(Section.OBJECT, at) || draft.written.containsKey(at)) {
                continue;
            }
            int next = k + 1 < kept.size() ? kept.get(k + 1) : -1;
            boolean acts = next >= 0 && (draft.words.isFinite(next) || draft.is(Section.AUXILIARY, next));
            boolean owns = next >= 0
                    && draft.isText(next)
                    && !draft.is(Section.CUT, next)
                    && !draft.is(Section.ARTICLE, next)
                    && !draft.is(ClauseWords.Section.AND, next);
            if (!acts && !(owns && draft.is(Section.HER_OWN, at))) {
                return true;
            }
        }
        return false;
    }
}
