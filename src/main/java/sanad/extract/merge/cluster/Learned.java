package sanad.extract.merge.cluster;

import java.util.List;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;

/**
 * What was learned from annotated stories.
 *
 * @param likeness how likely two mentions tell of one event
 * @param worth how likely a cluster of them is an event of its own
 * @param meant how likely words mean an event that was found
 */
public record Learned(Weights likeness, Weights worth, Weights meant) {
    private static final Learned STANDARD =
            new Learned(Weights.of("likeness"), Weights.of("worth"), Weights.of("meant"));

    /** What the program comes with. */
    public static Learned standard() {
        return STANDARD;
    }

    Signs.Scale<Mark> marks() {
        return new Signs.Scale<>(Mark.class, List.of(), worth);
    }

    Signs.Scale<Sign> signs() {
        return new Signs.Scale<>(Sign.class, Sign.GROUPS, meant);
    }
}
