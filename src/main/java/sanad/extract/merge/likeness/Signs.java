package sanad.extract.merge.likeness;

import java.util.List;
import java.util.Locale;

/**
 * How much there is of each sign in one case, and the group of cases that it belongs to: a sign weighs the same in all cases, and
 * more or less in those of a group.
 *
 * @param <S> the signs
 */
public final class Signs<S extends Enum<S>> implements Tally<S> {
    private final double[] values;
    private int group;

    /** No signs yet. */
    public Signs(Class<S> signs) {
        values = new double[signs.getEnumConstants().length];
    }

    /** There is so much of a sign. */
    @Override
    public void put(S sign, double value) {
        values[sign.ordinal()] = value;
    }

    /** A sign is there or not. */
    @Override
    public void put(S sign, boolean holds) {
        values[sign.ordinal()] = holds ? 1 : 0;
    }

    /** The case is of this group, counted from 0. */
    @Override
    public void group(int number) {
        group = number;
    }

    /** How much there is of each sign, in the order of the signs. */
    public double[] values() {
        return values;
    }

    /** The number of the case's group. */
    public int group() {
        return group;
    }

    /** The name of a sign's weight, of all cases where the group is empty. */
    public static String name(Enum<?> sign, String group) {
        String name = sign.name().toLowerCase(Locale.ROOT);
        return group.isEmpty() ? name : name + "." + group;
    }

    /** The weights of some signs, as they add up in each of some groups. */
    public static final class Scale<S extends Enum<S>> {
        private final double[][] weights;

        /** Reads what each sign weighs in each group. */
        public Scale(Class<S> signs, List<String> groups, Weights learned) {
            S[] all = signs.getEnumConstants();
            weights = new double[Math.max(1, groups.size())][all.length];
            for (int g = 0; g < weights.length; g++) {
                for (S sign : all) {
                    double own = groups.isEmpty() ? 0 : learned.of(sign, groups.get(g));
                    weights[g][sign.ordinal()] = learned.of(sign, "") + own;
                }
            }
        }

        /** The logarithm of the odds that the signs give: positive where they rather speak for it. */
        public double of(Signs<S> signs) {
            double[] weight = weights[signs.group];
            double sum = 0;
            for (int i = 0; i < weight.length; i++) {
                sum += weight[i] * signs.values[i];
            }
            return sum;
        }

        /** Sums what the signs of one case weigh as they are told, for cases of which there are millions. */
        Sum<S> sum() {
            return new Sum<>(weights);
        }
    }

    /** What the signs of one case weigh together. */
    static final class Sum<S extends Enum<S>> implements Tally<S> {
        private final double[][] weights;
        private double[] weight;
        private double sum;

        private Sum(double[][] weights) {
            this.weights = weights;
            this.weight = weights[0];
        }

        @Override
        public void group(int number) {
            weight = weights[number];
        }

        @Override
        public void put(S sign, double value) {
            sum += weight[sign.ordinal()] * value;
        }

        @Override
        public void put(S sign, boolean holds) {
            if (holds) {
                sum += weight[sign.ordinal()];
            }
        }

        /** The logarithm of the odds so far. */
        double odds() {
            return sum;
        }
    }
}
