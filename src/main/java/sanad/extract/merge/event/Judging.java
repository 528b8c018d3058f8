package sanad.extract.merge.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import sanad.chronicle.Confidence;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;

/**
 * How sure an event, its date and its passages are, and how much a chronology would miss it: by weights learned from annotated
 * stories, so that of those said to be 0.9 sure nine in ten are right.
 */
final class Judging {
    /** From so likely on an event is called important. */
    private static final double LIKELY = 0.5;

    /** From so likely on it is called essential: sooner, since few are and to call one minor is the worse mistake. */
    private static final double ESSENTIAL = 0.38;

    /** Nothing is surer, and nothing less sure: what was learned from some hundred events says no more. */
    private static final double SUREST = 0.98;

    private static final double LEAST_SURE = 0.05;

    /** What is asked of an event. */
    enum Question {
        /** Whether it is one that a chronology tells, and not a part of another, or the same once more. */
        EVENT,
        /** Whether its date is right. */
        DATE,
        /** Whether all its passages tell of it. */
        WHOLE,
        /** Whether an editor would say that it belongs into the chronology. */
        IMPORTANT,
        /** Whether the chronology would be wrong without it. */
        ESSENTIAL;

        /** The file of its weights. */
        String file() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Judging STANDARD = new Judging(standardWeights());

    private final Map<Question, Signs.Scale<Ground>> scales = new EnumMap<>(Question.class);

    /** Judges by these weights. */
    Judging(Map<Question, Weights> weights) {
        weights.forEach(
                (question, learned) -> scales.put(question, new Signs.Scale<>(Ground.class, List.of(), learned)));
    }

    /** Judges by the weights that the program comes with. */
    static Judging standard() {
        return STANDARD;
    }

    private static Map<Question, Weights> standardWeights() {
        Map<Question, Weights> weights = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            weights.put(question, Weights.of(question.file()));
        }
        return weights;
    }

    /** How likely the answer is yes. */
    double chance(Question question, Signs<Ground> grounds) {
        double odds = Objects.requireNonNull(scales.get(question)).of(grounds);
        return 1 / (1 + Math.exp(-odds));
    }

    /** How sure each part of an event is; one passage alone surely tells of one event. */
    Confidence confidence(Signs<Ground> grounds) {
        boolean alone = grounds.values()[Ground.ALONE.ordinal()] > 0;
        return new Confidence(
                sure(Question.EVENT, grounds),
                sure(Question.DATE, grounds),
                alone ? SUREST : sure(Question.WHOLE, grounds));
    }

    private double sure(Question question, Signs<Ground> grounds) {
        double bounded = Math.max(LEAST_SURE, Math.min(SUREST, chance(question, grounds)));
        return Math.round(bounded * 100) / 100.0;
    }

    /** 3 essential, 2 important, 1 minor. */
    int importance(Signs<Ground> grounds) {
        if (chance(Question.ESSENTIAL, grounds) >= ESSENTIAL) {
            return 3;
        }
        return chance(Question.IMPORTANT, grounds) >= LIKELY ? 2 : 1;
    }
}
