package sanad.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanad.extract.Naming;
import sanad.extract.OneDocument;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.merge.cluster.Lesson;
import sanad.extract.merge.event.Judged;
import sanad.extract.merge.likeness.Weights;
import sanad.extract.pace.Pace;
import sanad.read.DocumentReader;

/**
 * Learns how sure and how important events are, from annotated stories: {@code LearnJudging OUT FOLDER…}, where each folder
 * holds stories. Prints for each question how often the answer was yes of those said to be so likely, each story
 * judged by what the others teach; then writes what all of them teach to {@code OUT}, which is {@code data/merging}. Headlines are
 * learned behind them ({@link LearnTitles}).
 */
final class LearnJudging {
    /** Little is learned from some hundred events: what few of them say is drawn towards nought. */
    private static final double RIDGE = 8;

    private static final List<Double> STEPS = List.of(0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01);

    /** An event with what gold says of it. */
    private record Case(Judged judged, Verdict verdict) {}

    /** How likely the answer was said to be yes, and whether it was. */
    private record Said(double chance, boolean holds) {}

    private record Story(String name, List<Case> cases) {
        List<Lesson> lessons(String question) {
            return cases.stream()
                    .flatMap(c -> c.verdict.to(question).map(c.judged::lesson).stream())
                    .toList();
        }
    }

    private final List<Story> stories = new ArrayList<>();

    /** Learns, measures and writes. */
    public static void main(String[] args) throws IOException {
        LearnJudging learning = new LearnJudging();
        for (int i = 1; i < args.length; i++) {
            try (Stream<Path> folders = Files.list(Path.of(args[i]))) {
                for (Path folder : folders.filter(f -> Files.exists(f.resolve("gold.json")))
                        .sorted()
                        .toList()) {
                    learning.stories.add(story(folder));
                }
            }
        }
        for (String question : Judged.questions()) {
            Regression learned = learning.learned(question);
            System.out.println(question + " " + learning.reliability(question, learned));
            write(question, learned.weights(), Path.of(args[0]));
        }
        LearnTitles.main(args);
    }

    private static Story story(Path folder) throws IOException {
        List<Reading> read = new DocumentReader()
                .read(List.of(folder)).documents().stream()
                        .sorted()
                        .map(OneDocument::read)
                        .toList();
        List<Reading> readings = Naming.of(read, Pace.ALONE);
        List<Judged> judged = Judged.of(readings, Dating.of(readings));
        Map<Integer, Verdict> verdicts = Verdict.of(
                GoldReader.read(folder),
                judged.stream().map(j -> Answers.answer(j.event())).toList());
        return new Story(
                String.valueOf(folder.getFileName()),
                verdicts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(v -> new Case(judged.get(v.getKey()), v.getValue()))
                        .toList());
    }

    private Regression learned(String question) {
        return Regression.of(stories.stream().map(s -> s.lessons(question)).toList(), RIDGE);
    }

    private String reliability(String question, Regression learned) {
        List<Said> said = new ArrayList<>();
        for (Story story : stories) {
            Weights others = learned.of(i -> !stories.get(i).name.equals(story.name));
            for (Case one : story.cases) {
                one.verdict
                        .to(question)
                        .ifPresent(holds -> said.add(new Said(one.judged.chance(question, others), holds)));
            }
        }
        return IntStream.range(0, STEPS.size() - 1)
                .mapToObj(i -> share(said, STEPS.get(i), STEPS.get(i + 1)))
                .collect(Collectors.joining("  "));
    }

    private static String share(List<Said> said, double least, double most) {
        List<Said> asked =
                said.stream().filter(s -> s.chance >= least && s.chance < most).toList();
        long right = asked.stream().filter(Said::holds).count();
        return least + ": " + right + " of " + asked.size()
                + (asked.isEmpty()
                        ? ""
                        : " (" + new BigDecimal(100.0 * right / asked.size()).setScale(0, RoundingMode.HALF_UP)
                                + " %)");
    }

    private static void write(String question, Map<String, Double> weights, Path folder) throws IOException {
        String lines = weights.entrySet().stream()
                .map(w -> w.getKey() + " = " + String.format(Locale.ROOT, "%.3f", w.getValue()))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve(question + ".txt"),
                "# What speaks for the answer to the question \"" + question
                        + "\" of an event: the logarithm of the odds that each ground adds.\n"
                        + "# Learned, not written: by the tool LearnJudging, from the annotated stories (docs/decisions/0010).\n"
                        + lines + "\n");
    }
}
