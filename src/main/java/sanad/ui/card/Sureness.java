package sanad.ui.card;

import sanad.chronicle.Confidence;
import sanad.chronicle.Confidence.Degree;
import sanad.language.Words;

/**
 * Confidence in words: how sure we are, and of which part least.
 *
 * @param degree in three words
 * @param weakest the part that holds it down; whole where none does
 */
record Sureness(Degree degree, Part weakest) {
    /** Of what. */
    enum Part {
        WHOLE,
        EVENT,
        DATE,
        MERGE
    }

    /** The words' worth of a confidence. */
    static Sureness of(Confidence confidence) {
        double overall = confidence.overall();
        Degree degree = confidence.degree();
        Part weakest = degree == Degree.HIGH
                ? Part.WHOLE
                : overall == confidence.date() ? Part.DATE : overall == confidence.event() ? Part.EVENT : Part.MERGE;
        return new Sureness(degree, weakest);
    }

    /** The sentence. */
    String say(Words words) {
        String degree = words.say("card.sure." + degree().name());
        return weakest == Part.WHOLE
                ? words.say("card.sure", degree)
                : words.say("card.sure.but", degree, words.say("card.part." + weakest.name()));
    }
}
