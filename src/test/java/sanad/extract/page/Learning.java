package sanad.extract.page;

import java.util.List;
import java.util.Set;
import sanad.extract.page.line.Trait;

/**
 * Learns the weights from labelled pages: a chain of places whose likelihood is raised by gradient (a conditional random field), with
 * the cost of each mistake added to the wrong places' scores, so that dear mistakes are kept farther off. A weight is the sum of one that
 * all places of a part share and one of the place's own; both are held small.
 */
final class Learning {
    private static final Place[] PLACES = Place.values();
    private static final int COUNT = PLACES.length;
    private static final int PARTS = Part.values().length;
    private static final int ROWS = Weights.VIEWS * Weights.TRAITS + COUNT;
    private static final int ROUNDS = 120;
    private static final double RATE = 0.08;
    private final double held;
    private final double[][] shared = new double[ROWS][PARTS];
    private final double[][] own = new double[ROWS][COUNT];

    Learning(double held) {
        this.held = held;
    }

    /** The weights that read the pages best. */
    static Weights from(List<LabelledPage> pages, double held) {
        Learning learning = new Learning(held);
        learning.climb(pages);
        return learning.weights();
    }

    private void climb(List<LabelledPage> pages) {
        List<List<Place>> gold = pages.stream().map(LabelledPage::places).toList();
        double[][] first = new double[ROWS][COUNT + PARTS];
        double[][] second = new double[ROWS][COUNT + PARTS];
        for (int round = 1; round <= ROUNDS; round++) {
            Weights now = weights();
            double[][] slope = new double[ROWS][COUNT];
            for (int i = 0; i < pages.size(); i++) {
                new Chain(pages.get(i), gold.get(i), now).add(slope);
            }
            double rate = RATE * (1 - 0.8 * round / ROUNDS);
            double early = 1 - Math.pow(0.9, round);
            double late = 1 - Math.pow(0.99, round);
            for (int row = 0; row < ROWS; row++) {
                double[] parts = new double[PARTS];
                for (int p = 0; p < COUNT; p++) {
                    parts[PLACES[p].part().ordinal()] += slope[row][p];
                }
                for (int k = 0; k < COUNT + PARTS; k++) {
                    double[] target = k < COUNT ? own[row] : shared[row];
                    int at = k < COUNT ? k : k - COUNT;
                    double g = (k < COUNT ? slope[row][k] : parts[at]) - held * target[at];
                    first[row][k] = 0.9 * first[row][k] + 0.1 * g;
                    second[row][k] = 0.99 * second[row][k] + 0.01 * g * g;
                    target[at] += rate * (first[row][k] / early) / (Math.sqrt(second[row][k] / late) + 1e-6);
                }
            }
        }
    }

    private Weights weights() {
        float[][] seen = new float[Weights.VIEWS * Weights.TRAITS][COUNT];
        float[][] steps = new float[COUNT][COUNT];
        for (int row = 0; row < ROWS; row++) {
            for (int p = 0; p < COUNT; p++) {
                float weight =
                        (float) (own[row][p] + shared[row][PLACES[p].part().ordinal()]);
                if (row < seen.length) {
                    seen[row][p] = weight;
                } else {
                    steps[row - seen.length][p] = weight;
                }
            }
        }
        return new Weights(seen, steps);
    }

    /** One page's chain: how likely each place of each line is under the weights, wrong ones made likelier by their cost. */
    private static final class Chain {
        private final LabelledPage page;
        private final List<Place> gold;
        private final int size;
        private final double[][] line;
        private final double[][] step = new double[COUNT][COUNT];

        Chain(LabelledPage page, List<Place> gold, Weights weights) {
            this.page = page;
            this.gold = gold;
            size = gold.size();
            line = new double[size][COUNT];
            for (int i = 0; i < size; i++) {
                float[] scores = weights.scores(view(i - 1), view(i), view(i + 1));
                if (!Bounds.allow(view(i), gold.get(i))) {
                    scores[gold.get(i).ordinal()] = 0;
                }
                double most = Double.NEGATIVE_INFINITY;
                for (int p = 0; p < COUNT; p++) {
                    most = Math.max(most, scores[p]);
                }
                for (int p = 0; p < COUNT; p++) {
                    double cost = Cost.of(gold.get(i), PLACES[p]);
                    line[i][p] = Math.exp(scores[p] - most + cost);
                }
            }
            for (Place from : PLACES) {
                for (Place to : PLACES) {
                    step[from.ordinal()][to.ordinal()] = from.mayPrecede(to) ? Math.exp(weights.step(from, to)) : 0;
                }
            }
        }

        private Set<Trait> view(int at) {
            return at < 0 || at >= size ? Set.of() : page.seen().get(at);
        }

        void add(double[][] slope) {
            double[][] ahead = ahead();
            double[][] behind = behind();
            for (int i = 0; i < size; i++) {
                double[] likely = product(ahead[i], behind[i]);
                for (int p = 0; p < COUNT; p++) {
                    double g = (gold.get(i).ordinal() == p ? 1 : 0) - likely[p];
                    add(slope, 0, view(i), p, g);
                    add(slope, 1, view(i - 1), p, g);
                    add(slope, 2, view(i + 1), p, g);
                }
                if (i > 0) {
                    steps(slope, ahead[i - 1], behind[i], i);
                }
            }
        }

        private void steps(double[][] slope, double[] before, double[] after, int at) {
            int base = Weights.VIEWS * Weights.TRAITS;
            double sum = 0;
            double[][] pairs = new double[COUNT][COUNT];
            for (int p = 0; p < COUNT; p++) {
                for (int q = 0; q < COUNT; q++) {
                    pairs[p][q] = before[p] * step[p][q] * line[at][q] * after[q];
                    sum += pairs[p][q];
                }
            }
            for (int p = 0; p < COUNT; p++) {
                for (int q = 0; q < COUNT; q++) {
                    slope[base + p][q] -= pairs[p][q] / sum;
                }
            }
            slope[base + gold.get(at - 1).ordinal()][gold.get(at).ordinal()] += 1;
        }

        private static void add(double[][] slope, int view, Set<Trait> traits, int place, double g) {
            for (Trait trait : traits) {
                slope[view * Weights.TRAITS + trait.ordinal()][place] += g;
            }
        }

        private double[][] ahead() {
            double[][] sums = new double[size][COUNT];
            for (int q = 0; q < COUNT; q++) {
                sums[0][q] = PLACES[q].mayBegin() ? line[0][q] : 0;
            }
            scale(sums[0]);
            for (int i = 1; i < size; i++) {
                for (int q = 0; q < COUNT; q++) {
                    double sum = 0;
                    for (int p = 0; p < COUNT; p++) {
                        sum += sums[i - 1][p] * step[p][q];
                    }
                    sums[i][q] = sum * line[i][q];
                }
                scale(sums[i]);
            }
            return sums;
        }

        private double[][] behind() {
            double[][] sums = new double[size][COUNT];
            java.util.Arrays.fill(sums[size - 1], 1);
            for (int i = size - 2; i >= 0; i--) {
                for (int p = 0; p < COUNT; p++) {
                    for (int q = 0; q < COUNT; q++) {
                        sums[i][p] += step[p][q] * line[i + 1][q] * sums[i + 1][q];
                    }
                }
                scale(sums[i]);
            }
            return sums;
        }

        private static double[] product(double[] a, double[] b) {
            double[] product = new double[COUNT];
            for (int p = 0; p < COUNT; p++) {
                product[p] = a[p] * b[p];
            }
            scale(product);
            return product;
        }

        private static void scale(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            for (int i = 0; i < values.length; i++) {
                values[i] /= sum;
            }
        }
    }
}
