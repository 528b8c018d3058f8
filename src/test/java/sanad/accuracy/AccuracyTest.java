package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.DocumentReader;

/** Extracts whole stories and measures what was found against their gold. */
class AccuracyTest {
    private static final String SAMPLE = "russia-dprk-2024";
    private static final Path OWN = Path.of("data", "stories");
    private static final Path GOLD = Path.of("..", "shared", "gold");
    private static final Path ONCE_FRESH = Path.of("src", "test", "resources", "gold");

    /** Short stories of which only the days of the documents are written down. */
    private static final Path LESSONS = Path.of("src", "test", "resources", "lessons");

    /** Least figures, whatever is accepted. */
    private static final Map<String, Integer> FLOORS =
            Map.of("dating", 100, "events.recall.3", 100, "events.f1", 45, "timex.value.f1", 75);

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "ever-given-2021"})
    void our_own_stories_are_read_as_well_as_was_accepted(String story) throws IOException {
        SortedMap<String, BigDecimal> figures = Figures.of(measure(OWN.resolve(story)));
        Accepted.check(story + ".json", "{\n " + Figures.json(figures, "\n ") + "\n}\n");
        if (story.equals(SAMPLE)) {
            assertFloors(figures);
        }
    }

    @Test
    void the_gold_stories_are_read_as_well_as_was_accepted() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: there are no gold stories in " + GOLD);
        assertFloors(check("gold.json", GOLD).getOrDefault(SAMPLE, new TreeMap<>()));
    }

    @Test
    void the_stories_that_were_fresh_once_are_read_as_well_as_was_accepted() throws IOException {
        assertThat(check("fresh.json", ONCE_FRESH)).hasSizeGreaterThan(2);
    }

    @Test
    void the_days_of_short_stories_are_inferred_as_well_as_was_accepted() throws IOException {
        assertThat(check("lessons.json", LESSONS, name -> name.startsWith("dating")))
                .hasSizeGreaterThan(2);
    }

    private static SortedMap<String, SortedMap<String, BigDecimal>> check(String name, Path folder) throws IOException {
        return check(name, folder, figure -> true);
    }

    private static SortedMap<String, SortedMap<String, BigDecimal>> check(
            String name, Path folder, Predicate<String> asked) throws IOException {
        SortedMap<String, SortedMap<String, BigDecimal>> figures = new TreeMap<>();
        Tally all = new Tally();
        for (Path story : stories(folder)) {
            Tally tally = measure(story);
            all.add(tally);
            figures.put(String.valueOf(story.getFileName()), Figures.of(tally));
        }
        figures.put("overall", Figures.of(all));
        figures.values().forEach(f -> f.keySet().removeIf(asked.negate()));
        String lines = figures.entrySet().stream()
                .map(f -> " \"" + f.getKey() + "\": {" + Figures.json(f.getValue(), " ") + "}")
                .collect(Collectors.joining(",\n"));
        Accepted.check(name, "{\n" + lines + "\n}\n");
        return figures;
    }

    private static void assertFloors(Map<String, BigDecimal> figures) {
        FLOORS.forEach((name, floor) -> assertThat(figures.getOrDefault(name, BigDecimal.ZERO))
                .as(name)
                .isGreaterThanOrEqualTo(new BigDecimal(floor)));
    }

    private static Tally measure(Path story) throws IOException {
        Gold gold = GoldReader.read(story);
        Chronicle found = new Extractor()
                .extract("", new DocumentReader().read(List.of(story)).documents(), Progress.NONE);
        return Figures.tally(gold, Answers.of(found));
    }

    private static List<Path> stories(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(f -> Files.exists(f.resolve("gold.json")))
                    .sorted()
                    .toList();
        }
    }
}
