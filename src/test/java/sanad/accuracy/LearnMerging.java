package sanad.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanad.extract.merge.cluster.Learned;
import sanad.extract.merge.cluster.Lesson;
import sanad.extract.merge.likeness.Weights;

/**
 * Learns how to merge from annotated stories: {@code LearnMerging OUT FOLDER…}, where each folder holds stories. Prints how well
 * every story is merged by what the others teach, which alone tells how stories that nobody has seen are merged; then
 * writes what all of them teach to {@code OUT}, which is {@code data/merging}.
 */
final class LearnMerging {
    private static final double LEAST = 0.0005;

    private final List<MergingLessons> stories;
    private final List<List<Lesson>> likeness;
    private final List<List<Lesson>> worth = new ArrayList<>();
    private final List<List<Lesson>> meant = new ArrayList<>();
    private final List<Weights> withoutOne = new ArrayList<>();

    private LearnMerging(List<MergingLessons> stories) {
        this.stories = stories;
        this.likeness = stories.stream().map(s -> s.lessons().likeness()).toList();
        for (int i = 0; i < stories.size(); i++) {
            MergingLessons story = stories.get(i);
            Weights others = Regression.learn(without(i, likeness));
            withoutOne.add(others);
            worth.add(story.lessons().worth(others, story::judge));
            meant.add(story.lessons().meant(others));
        }
    }

    /** Learns, measures and writes. */
    public static void main(String[] args) throws IOException {
        List<Path> folders =
                IntStream.range(1, args.length).mapToObj(i -> Path.of(args[i])).toList();
        LearnMerging learning = new LearnMerging(MergingLessons.of(folders));
        learning.measure();
        learning.write(Path.of(args[0]));
    }

    /** What all stories but those of one's name teach. */
    private List<List<Lesson>> without(int one, List<List<Lesson>> lessons) {
        return IntStream.range(0, stories.size())
                .filter(j -> !stories.get(j).name().equals(stories.get(one).name()))
                .mapToObj(lessons::get)
                .toList();
    }

    private void measure() {
        Tally all = new Tally();
        for (int i = 0; i < stories.size(); i++) {
            Learned learned = new Learned(
                    withoutOne.get(i), Regression.learn(without(i, worth)), Regression.learn(without(i, meant)));
            Tally tally = stories.get(i).score(learned);
            System.out.println(line(stories.get(i).name(), tally));
            all.add(tally);
        }
        System.out.println(line("each by the others", all));
    }

    private void write(Path folder) throws IOException {
        Map<String, Double> alike = Regression.weights(likeness);
        Map<String, Double> worthy = Regression.weights(worth);
        Map<String, Double> meaning = Regression.weights(meant);
        Tally all = new Tally();
        Learned learned = new Learned(new Weights(alike), new Weights(worthy), new Weights(meaning));
        stories.forEach(s -> all.add(s.score(learned)));
        System.out.println(line("each by all", all));
        Files.createDirectories(folder);
        write(folder.resolve("likeness.txt"), "How likely two mentions tell of one event", alike);
        write(folder.resolve("worth.txt"), "How likely a cluster of mentions is an event of its own", worthy);
        write(folder.resolve("meant.txt"), "How likely words mean an event that was found", meaning);
    }

    private static void write(Path file, String what, Map<String, Double> weights) throws IOException {
        String lines = weights.entrySet().stream()
                .filter(w -> Math.abs(w.getValue()) >= LEAST)
                .map(w -> w.getKey() + " = " + String.format(Locale.ROOT, "%.3f", w.getValue()))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                file,
                "# " + what + ": the logarithm of the odds that each sign adds. Learned, not written: by the tool\n"
                        + "# LearnMerging, from the annotated stories (docs/decisions/0009). Behind a dot stands the group of cases in which\n"
                        + "# a weight adds to that of all cases; the names are those of the signs in the program.\n"
                        + lines + "\n");
    }

    private static String line(String name, Tally tally) {
        Map<String, java.math.BigDecimal> figures = Figures.of(tally);
        return String.format(Locale.ROOT, "%-30s", name)
                + List.of("events.precision", "events.recall", "events.f1", "events.recall.3", "linking", "bcubed.f1")
                        .stream()
                        .map(f -> f + " " + figures.get(f))
                        .collect(Collectors.joining("  "));
    }
}
