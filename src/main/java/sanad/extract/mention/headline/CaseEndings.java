package sanad.extract.mention.headline;

import java.util.List;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Arabic: writes a noun as who acts that stands behind a "that" which is left out: it has another ending there. */
final class CaseEndings {
    private static final int REACH = 6;

    private CaseEndings() {}

    /** Writes the nouns of a headline anew whose "that" went. */
    static void mend(Draft draft, List<Integer> kept) {
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            boolean that = at > 0
                    && !draft.isLatin(at)
                    && (k == 0 || kept.get(k - 1) < at - 1)
                    && draft.is(ClauseWords.Section.THAT, at - 1);
            int next = k;
            while (that && next < kept.size() && mended(draft, kept, next)) {
                next++;
            }
        }
    }

    private static boolean mended(Draft draft, List<Integer> kept, int index) {
        int at = kept.get(index);
        if (!draft.tokens.get(at).isWord() || draft.words.isFinite(at) || draft.written.containsKey(at)) {
            return false;
        }
        String surface = draft.surface(at);
        HeadlineWords titles = draft.titles;
        String own = titles.nominative(Section.ACCUSATIVE, surface);
        boolean known = draft.speech.cues().isNunated(surface)
                || draft.known.contains(titles.nominative(
                        Section.ACCUSATIVE, draft.tokens.get(at).folded()));
        if (!own.equals(surface) && known && !draft.letters.isDefinite(at)) {
            draft.written.put(at, own);
            return true;
        }
        boolean many = kept.subList(index, Math.min(kept.size(), index + REACH)).stream()
                .anyMatch(k -> titles.ends(Section.MANY, draft.tokens.get(k).folded()));
        String persons = titles.nominative(Section.ACCUSATIVE_MANY, surface);
        if (many && !persons.equals(surface)) {
            draft.written.put(at, persons);
            return true;
        }
        return false;
    }
}
