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

    /** Below this, a reader of a sure event is told that not all of its passages may tell of it. */
    private static final double DOUBTFUL = 0.5;

    /** The words' worth of a confidence. */
    static Sureness of(Confidence confidence) {
        Degree degree = confidence.degree();
        double least = Math.min(confidence.overall(), confidence.merge());
        boolean whole = degree == Degree.HIGH && confidence.merge() >= DOUBTFUL;
        Part weakest = least == confidence.date() ? Part.DATE : least == confidence.event() ? Part.EVENT : Part.MERGE;
        return new Sureness(degree, whole ? Part.WHOLE : weakest);
    }

    /** The sentence. */
    String say(Words words) {
        String degree = words.say("card.sure." + degree().name());
        return weakest == Part.WHOLE
                ? words.say("card.sure", degree)
                : words.say("card.sure.but", degree, words.say("card.part." + weakest.name()));
    }
}
