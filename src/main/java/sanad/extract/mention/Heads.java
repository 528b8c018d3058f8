package sanad.extract.mention;

import java.util.Optional;
import sanad.chronicle.Kind;

/** Which word of a clause says what happened. */
final class Heads {
    private final SentenceWords words;

    Heads(SentenceWords words) {
        this.words = words;
    }

    /**
     * The word that a clause tells of.
     *
     * @param cue its reading, where there is one
     * @param at its token
     * @param kind what sort of thing happens
     * @param concept the same for all words for what happens; empty where no word names it
     */
    record Head(Optional<CueLexicon.Found> cue, int at, Kind kind, String concept) {
        static Head of(CueLexicon.Found found, int at) {
            return new Head(
                    Optional.of(found), at, found.cue().kind(), found.cue().concept());
        }
    }

    /** The word that a clause tells of: its first verb of a happening, else its first noun of one. */
    Head of(Clause clause) {
        if (clause.opener() == Clause.Opener.BESIDE) {
            return nominal(clause.from(), clause.to());
        }
        int best = -1;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.isFinite(i) && (best < 0 || rank(i) < rank(best))) {
                best = i;
            }
        }
        if (best < 0) {
            return nominal(clause.from(), clause.to());
        }
        CueLexicon.Found found = words.at(best).orElseThrow();
        Head head = Head.of(found, best);
        Kind kind = head.kind();
        if (found.cue().sort() == Cue.Sort.ASPECT || found.cue().sort() == Cue.Sort.STATE || kind == Kind.OTHER) {
            Head noun = nominal(best + 1, clause.to());
            if (noun.cue().isPresent()) {
                return new Head(head.cue(), best, noun.kind(), noun.concept());
            }
        }
        return head;
    }

    private int rank(int at) {
        return words.at(at).orElseThrow().cue().sort().ordinal();
    }

    /** The first noun of a happening between two tokens. */
    Head nominal(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<CueLexicon.Found> found = words.at(i);
            if (found.isPresent()
                    && !found.get().cue().isFinite()
                    && found.get().cue().sort() == Cue.Sort.EVENT) {
                return Head.of(found.get(), i);
            }
        }
        return new Head(Optional.empty(), from, Kind.OTHER, "");
    }
}
