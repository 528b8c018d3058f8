package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.merge.likeness.Signs;

/**
 * One case from which weights are learned.
 *
 * @param names of the weights that have a part in it
 * @param values how much there is of each
 * @param holds the right answer
 * @param weight how much the case counts
 */
public record Lesson(List<String> names, List<Double> values, boolean holds, double weight) {
    /** The lesson that some signs teach, given the right answer. */
    public static <S extends Enum<S>> Lesson of(
            Class<S> signs, List<String> groups, Signs<S> found, boolean holds, double weight) {
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (S sign : signs.getEnumConstants()) {
            double value = found.values()[sign.ordinal()];
            if (value != 0) {
                names.add(Signs.name(sign, ""));
                values.add(value);
                if (!groups.isEmpty()) {
                    names.add(Signs.name(sign, groups.get(found.group())));
                    values.add(value);
                }
            }
        }
        return new Lesson(names, values, holds, weight);
    }

    Lesson times(double factor) {
        return new Lesson(names, values, holds, weight * factor);
    }
}
