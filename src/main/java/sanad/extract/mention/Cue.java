package sanad.extract.mention;

import java.util.List;
import sanad.chronicle.Kind;

/**
 * One reading of a word that can tell of a happening.
 *
 * @param kind what sort of thing happens
 * @param sort whether it tells of something by itself
 * @param form its grammatical form
 * @param rest folded words that must follow, for a phrase
 * @param lemma the same for all forms of the word, folded
 * @param concept the same for all words for this sort of event
 */
public record Cue(Kind kind, Sort sort, Form form, List<String> rest, String lemma, String concept) {
    /** Whether a word tells of something by itself. */
    public enum Sort {
        EVENT,
        /** Another word says what begins, ends, goes on. */
        ASPECT,
        /** Whose words the sentence reports. */
        SAY,
        /** Nothing happens. */
        STATE
    }

    /** Grammatical forms. */
    public enum Form {
        PAST,
        PRESENT,
        FUTURE,
        PARTICIPLE,
        NOUN;

        boolean isFinite() {
            return this == PAST || this == PRESENT || this == FUTURE;
        }
    }

    boolean isFinite() {
        return form.isFinite();
    }

    Cue in(Form other) {
        return new Cue(kind, sort, other, rest, lemma, concept);
    }
}
