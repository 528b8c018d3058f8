package sanad.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanad.extract.merge.cluster.Bound;
import sanad.extract.merge.cluster.Learned;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;

/**
 * Learns how to merge from annotated stories: {@code LearnMerging OUT FOLDER…}, where each folder holds stories. Prints how well
 * every story is merged by what the others teach, which alone tells how stories that nobody has seen are merged; then
 * writes what all of them teach to {@code OUT}, which is {@code data/merging}.
 */
final class LearnMerging {
    private static final double LEAST = 0.0005;

    /** What a merging is measured by: of what is wrong, what is missed of the essential counts most. */
    private static final Map<String, Double> MERITS =
            Map.of("events.f1", 1.0, "events.recall.3", 0.3, "linking", 0.4, "bcubed.f1", 0.4);

    /** How far a bound is moved at a time, and what must be gained by it. */
    private static final double STEP = 0.3;

    private static final double GAIN = 0.1;

    private final List<MergingLessons> stories;
    /** The first so many are scored. */
    private final int asked;

    private final Regression likeness;
    private final Regression worth;
    private final Regression meant;
    private final Map<Bound, Double> bounds = new EnumMap<>(Bound.class);
    /** For each story what the others teach. */
    private final List<Learned> others;

    private LearnMerging(List<MergingLessons> stories, int asked) {
        this.stories = stories;
        this.asked = asked;
        for (Bound bound : Bound.values()) {
            bounds.put(bound, bound.usual());
        }
        likeness = Regression.of(each(i -> stories.get(i).lessons().likeness()));
        List<Weights> alike = each(i -> likeness.of(without(i)));
        worth = Regression.of(each(i -> stories.get(i).lessons().worth(alike.get(i), stories.get(i)::judge)));
        meant = Regression.of(each(i -> stories.get(i).lessons().meant(alike.get(i))));
        others = each(i -> new Learned(alike.get(i), worth.of(without(i)), meant.of(without(i)), bounds));
    }

    /** Learns, measures and writes. */
    public static void main(String[] args) throws IOException {
        List<Path> folders =
                IntStream.range(1, args.length).mapToObj(i -> Path.of(args[i])).toList();
        boolean given = Boolean.getBoolean("given");
        List<MergingLessons> stories = new ArrayList<>(MergingLessons.of(folders, given));
        int asked = stories.size();
        if (!Boolean.getBoolean("once")) {
            stories.addAll(MergingLessons.of(folders, !given));
        }
        LearnMerging learning = new LearnMerging(stories, asked);
        if (!Boolean.getBoolean("quick")) {
            learning.tryBounds();
        }
        learning.measure();
        learning.write(Path.of(args[0]));
    }

    private <T> List<T> each(IntFunction<T> what) {
        return IntStream.range(0, stories.size()).parallel().mapToObj(what).toList();
    }

    private <T> List<T> first(IntFunction<T> what) {
        return IntStream.range(0, asked).parallel().mapToObj(what).toList();
    }

    /** The stories but those of one's name. */
    private IntPredicate without(int one) {
        return i -> !stories.get(i).name().equals(stories.get(one).name());
    }

    /** Moves each bound to where stories are merged best by what the others teach. */
    private void tryBounds() {
        double best = merit(bounds);
        for (Bound bound : Bound.TRIED) {
            for (double step : List.of(-STEP, STEP)) {
                boolean better = true;
                while (better) {
                    Map<Bound, Double> tried = new EnumMap<>(bounds);
                    tried.merge(bound, step, Double::sum);
                    double merit = merit(tried);
                    better = merit > best + GAIN;
                    if (better) {
                        best = merit;
                        bounds.putAll(tried);
                    }
                }
            }
        }
    }

    private double merit(Map<Bound, Double> tried) {
        Tally all = new Tally();
        first(i -> stories.get(i).score(others.get(i).within(tried))).forEach(all::add);
        Map<String, BigDecimal> figures = Figures.of(all);
        double merit = MERITS.entrySet().stream()
                .mapToDouble(m -> m.getValue()
                        * Objects.requireNonNull(figures.get(m.getKey()), m.getKey())
                                .doubleValue())
                .sum();
        System.out.println(tried + " " + line("", all) + " " + merit);
        return merit;
    }

    private void measure() {
        Tally all = new Tally();
        List<Tally> tallies = first(i -> stories.get(i).score(others.get(i).within(bounds)));
        for (int i = 0; i < asked; i++) {
            System.out.println(line(stories.get(i).name(), tallies.get(i)));
            all.add(tallies.get(i));
        }
        System.out.println(line("each by the others", all));
    }

    private void write(Path folder) throws IOException {
        Map<String, Double> alike = likeness.weights();
        Map<String, Double> worthy = worth.weights();
        Map<String, Double> meaning = meant.weights();
        Tally all = new Tally();
        Learned learned = new Learned(new Weights(alike), new Weights(worthy), new Weights(meaning), bounds);
        first(i -> stories.get(i).score(learned)).forEach(all::add);
        System.out.println(line("each by all", all));
        Files.createDirectories(folder);
        write(folder.resolve("likeness.txt"), "How likely two mentions tell of one event", alike);
        write(folder.resolve("worth.txt"), "How likely a cluster of mentions is an event of its own", worthy);
        write(folder.resolve("meant.txt"), "How likely words mean an event that was found", meaning);
        Map<String, Double> from = new TreeMap<>();
        bounds.forEach((bound, odds) -> from.put(Signs.name(bound, ""), odds));
        Files.writeString(
                folder.resolve("bounds.txt"),
                "# The odds from which each is done. Tried, not written: by the tool LearnMerging, on stories that had taught nothing\n"
                        + "# of it (docs/decisions/0009).\n"
                        + lines(from));
    }

    private static void write(Path file, String what, Map<String, Double> weights) throws IOException {
        Files.writeString(
                file,
                "# " + what + ": the logarithm of the odds that each sign adds. Learned, not written: by the tool\n"
                        + "# LearnMerging, from the annotated stories (docs/decisions/0009). Behind a dot stands the group of cases in which\n"
                        + "# a weight adds to that of all cases; the names are those of the signs in the program.\n"
                        + lines(weights));
    }

    private static String lines(Map<String, Double> weights) {
        return weights.entrySet().stream()
                        .filter(w -> Math.abs(w.getValue()) >= LEAST)
                        .map(w -> w.getKey() + " = " + String.format(Locale.ROOT, "%.3f", w.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String line(String name, Tally tally) {
        Map<String, BigDecimal> figures = Figures.of(tally);
        return String.format(Locale.ROOT, "%-30s", name)
                + List.of("events.precision", "events.recall", "events.f1", "events.recall.3", "linking", "bcubed.f1")
                        .stream()
                        .map(f -> f + " " + figures.get(f))
                        .collect(Collectors.joining("  "));
    }
}
