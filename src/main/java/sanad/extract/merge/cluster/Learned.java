package sanad.extract.merge.cluster;

import java.util.EnumMap;
import java.util.Map;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;

/**
 * What was learned from annotated stories.
 *
 * @param likeness how likely two mentions tell of one event
 * @param worth how likely a cluster of them is an event of its own
 * @param meant how likely words mean an event that was found
 * @param bounds the odds from which they are, and it is, and they do
 */
public record Learned(Weights likeness, Weights worth, Weights meant, Map<Bound, Double> bounds) {
    private static final Learned STANDARD =
            new Learned(Weights.of("likeness"), Weights.of("worth"), Weights.of("meant"), bounds(Weights.of("bounds")));

    /** Copies the bounds. */
    public Learned {
        bounds = Map.copyOf(bounds);
    }

    /** What the program comes with. */
    public static Learned standard() {
        return STANDARD;
    }

    private static Map<Bound, Double> bounds(Weights tried) {
        Map<Bound, Double> bounds = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            bounds.put(bound, tried.of(bound, ""));
        }
        return bounds;
    }

    /** The same, with other bounds. */
    public Learned within(Map<Bound, Double> others) {
        return new Learned(likeness, worth, meant, others);
    }

    /** The odds from which something is done. */
    double from(Bound bound) {
        return bounds.getOrDefault(bound, bound.usual());
    }

    Signs.Scale<Mark> marks() {
        return new Signs.Scale<>(Mark.class, Mark.GROUPS, worth);
    }

    Signs.Scale<Sign> signs() {
        return new Signs.Scale<>(Sign.class, Sign.GROUPS, meant);
    }
}
