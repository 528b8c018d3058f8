package sanad.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import sanad.extract.merge.cluster.Lesson;
import sanad.extract.merge.likeness.Weights;

/**
 * Logistic regression: the weights that make the right answers likeliest, drawn towards nought where little speaks for them.
 * By Newton's method; the same lessons give the same weights.
 */
final class Regression {
    private static final int ROUNDS = 8;
    /** From what all stories teach it is not far to what all but one teach. */
    private static final int ROUNDS_MORE = 3;

    private static final double RIDGE = 1;

    private final double ridge;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<List<Row>> stories = new ArrayList<>();
    private final double[] all;

    private record Row(int[] at, double[] value, boolean holds, double weight) {}

    private final double[] drawn;

    private Regression(List<List<Lesson>> lessons, double ridge, Map<String, Double> drawn) {
        this.ridge = ridge;
        lessons.forEach(s -> s.forEach(l -> l.names().forEach(n -> numbers.put(n, 0))));
        int number = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(number++);
        }
        lessons.forEach(s -> stories.add(s.stream().map(this::row).toList()));
        this.drawn = new double[numbers.size()];
        numbers.forEach((name, at) -> this.drawn[at] = drawn.getOrDefault(name, 0.0));
        this.all = fit(this.drawn.clone(), ROUNDS, i -> true);
    }

    private Row row(Lesson lesson) {
        return new Row(
                lesson.names().stream().mapToInt(numbers::get).toArray(),
                lesson.values().stream().mapToDouble(Double::doubleValue).toArray(),
                lesson.holds(),
                lesson.weight());
    }

    /** Learns from the lessons of some stories. */
    static Regression of(List<List<Lesson>> stories) {
        return new Regression(stories, RIDGE, Map.of());
    }

    /** The same, drawn towards nought so much. */
    static Regression of(List<List<Lesson>> stories, double ridge) {
        return new Regression(stories, ridge, Map.of());
    }

    /** The same, drawn so much towards weights that were known before. */
    static Regression of(List<List<Lesson>> stories, double ridge, Map<String, Double> drawn) {
        return new Regression(stories, ridge, drawn);
    }

    /** What all stories teach. */
    Map<String, Double> weights() {
        return named(all);
    }

    /** What those stories teach whose number is among these. */
    Weights of(IntPredicate taught) {
        return new Weights(named(fit(all.clone(), ROUNDS_MORE, taught)));
    }

    private Map<String, Double> named(double[] weights) {
        Map<String, Double> named = new TreeMap<>();
        numbers.forEach((name, number) -> named.put(name, weights[number]));
        return named;
    }

    private double[] fit(double[] weights, int rounds, IntPredicate taught) {
        int size = weights.length;
        for (int round = 0; round < rounds; round++) {
            double[][] curve = new double[size][size];
            double[] slope = new double[size];
            for (int i = 0; i < size; i++) {
                curve[i][i] = ridge;
                slope[i] = -ridge * (weights[i] - drawn[i]);
            }
            for (int i = 0; i < stories.size(); i++) {
                if (taught.test(i)) {
                    stories.get(i).forEach(row -> add(row, weights, curve, slope));
                }
            }
            double[] step = solve(curve, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private static void add(Row row, double[] weights, double[][] curve, double[] slope) {
        double odds = 0;
        for (int k = 0; k < row.at.length; k++) {
            odds += weights[row.at[k]] * row.value[k];
        }
        double likely = 1 / (1 + Math.exp(-odds));
        double off = row.weight * ((row.holds ? 1 : 0) - likely);
        double bend = row.weight * Math.max(1e-6, likely * (1 - likely));
        for (int k = 0; k < row.at.length; k++) {
            slope[row.at[k]] += off * row.value[k];
            for (int l = 0; l < row.at.length; l++) {
                if (row.at[l] <= row.at[k]) {
                    curve[row.at[k]][row.at[l]] += bend * row.value[k] * row.value[l];
                }
            }
        }
    }

    /** Solves by Cholesky's method; of the matrix only the lower triangle is read, and it is overwritten. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        double[] found = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                found[i] -= matrix[i][k] * found[k];
            }
            found[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                found[i] -= matrix[k][i] * found[k];
            }
            found[i] /= matrix[i][i];
        }
        return found;
    }
}
