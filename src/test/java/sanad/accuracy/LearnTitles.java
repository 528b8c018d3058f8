package sanad.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.extract.Naming;
import sanad.extract.OneDocument;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.merge.cluster.Lesson;
import sanad.extract.merge.event.TitleDrafts;
import sanad.extract.merge.event.TitleDrafts.Draft;
import sanad.extract.merge.likeness.Weights;
import sanad.extract.pace.Pace;
import sanad.read.DocumentReader;

/**
 * Learns what keeps a headline from standing alone, from headlines that were read one by one and judged: {@code LearnTitles OUT
 * FOLDER…}, where each folder holds stories. Prints of how many events a good headline was taken, each story judged by what the
 * others teach; then writes what all of them teach to {@code OUT/title.txt}.
 */
final class LearnTitles {
    private static final Path JUDGED = Path.of("src", "test", "resources", "titles", "judged.txt");
    private static final Path BY_HAND = Path.of("src", "test", "resources", "titles", "set-by-hand.txt");
    private static final double RIDGE = 3;

    /** A headline with what was read of it. */
    private record Read(Draft draft, boolean good) {}

    /** An event's headlines of which something was read. */
    private record Told(String story, List<Read> drafts) {}

    private final Map<String, Boolean> judged = new HashMap<>();
    private final List<Told> events = new ArrayList<>();

    private LearnTitles() throws IOException {
        for (String line : Files.readAllLines(JUDGED)) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3) {
                judged.put(parts[0] + "\t" + parts[2], parts[1].equals("+"));
            }
        }
    }

    /** Learns, measures and writes. */
    public static void main(String[] args) throws IOException {
        LearnTitles learning = new LearnTitles();
        for (int i = 1; i < args.length; i++) {
            try (Stream<Path> folders = Files.list(Path.of(args[i]))) {
                for (Path folder : folders.filter(f -> Files.exists(f.resolve("gold.json")))
                        .sorted()
                        .toList()) {
                    learning.read(folder);
                }
            }
        }
        learning.measure();
        learning.write(Path.of(args[0]));
    }

    private void read(Path folder) throws IOException {
        String story = String.valueOf(folder.getFileName());
        if (judged.keySet().stream().noneMatch(k -> k.startsWith(story + "\t"))) {
            return;
        }
        List<Reading> readings = Naming.of(
                new DocumentReader()
                        .read(List.of(folder)).documents().stream()
                                .sorted()
                                .map(OneDocument::read)
                                .toList(),
                Pace.ALONE);
        for (TitleDrafts event : TitleDrafts.of(readings, Dating.of(readings))) {
            List<Read> known = event.drafts().stream()
                    .flatMap(d ->
                            Optional.ofNullable(judged.get(story + "\t" + d.text()))
                                    .map(good -> new Read(d, good))
                                    .stream())
                    .toList();
            if (!known.isEmpty()) {
                events.add(new Told(story, known));
            }
        }
    }

    /** The same words count once in a story, however many events they were offered for. */
    private List<Lesson> lessons(String story) {
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        for (Told event : events) {
            for (Read read : event.drafts()) {
                if (event.story().equals(story)) {
                    lessons.putIfAbsent(read.draft().text(), read.draft().lesson(read.good()));
                }
            }
        }
        return List.copyOf(lessons.values());
    }

    private List<String> stories() {
        return events.stream().map(Told::story).distinct().toList();
    }

    private Regression learned(String without) throws IOException {
        return Regression.of(
                stories().stream()
                        .filter(s -> !s.equals(without))
                        .map(this::lessons)
                        .toList(),
                RIDGE,
                byHand());
    }

    private void measure() throws IOException {
        int good = 0;
        int possible = 0;
        for (String story : stories()) {
            Map<String, Double> weights = new TreeMap<>(byHand());
            weights.putAll(learned(story).weights());
            Weights others = new Weights(weights);
            for (Told event : events) {
                if (event.story().equals(story)) {
                    Read taken = event.drafts().stream()
                            .max(Comparator.comparingDouble(r -> r.draft().odds(others)))
                            .orElseThrow();
                    good += taken.good() ? 1 : 0;
                    possible += event.drafts().stream().anyMatch(Read::good) ? 1 : 0;
                }
            }
        }
        System.out.println(
                "titles: a good one taken for " + good + " of " + events.size() + " events, possible for " + possible);
    }

    private void write(Path folder) throws IOException {
        Map<String, Double> all = new TreeMap<>(byHand());
        all.putAll(learned("").weights());
        Files.writeString(
                folder.resolve("title.txt"),
                "# Which words make an event's headline: those whose signs add up highest, the logarithm of the odds that they need no mending.\n"
                        + "# What keeps words from standing alone (HeadlineFault) is learned, by the tool LearnTitles, from headlines that were read one\n"
                        + "# by one and judged, drawn to what was set by hand before; what tells that they are the event's own (TitleSign) is set by hand.\n"
                        + all.entrySet().stream()
                                .map(w -> w.getKey() + " = " + String.format(Locale.ROOT, "%.3f", w.getValue()))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    private static Map<String, Double> byHand() throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (String line : Files.readAllLines(BY_HAND)) {
            String[] sides = line.split("=", 2);
            if (sides.length == 2 && !line.startsWith("#")) {
                weights.put(sides[0].strip(), Double.valueOf(sides[1].strip()));
            }
        }
        return weights;
    }
}
