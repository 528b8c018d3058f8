package sanad.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The examples of one phenomenon, {@code data/lang/<code>/time-examples/<phenomenon>.txt}, read as the program reads them.
 *
 * @param name of the phenomenon
 * @param examples how many there are
 * @param misses the examples that were read otherwise, with what was read
 * @param expressions how many expressions the examples ask for
 * @param values how many of those were found with a right value
 */
record Phenomenon(String name, int examples, List<String> misses, int expressions, int values) {
    /** The phenomena of a folder, by name. */
    static List<Phenomenon> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(Phenomenon::of)
                    .toList();
        }
    }

    /** Prints what is read otherwise, and how much of each phenomenon is right; the arguments are folders or files. */
    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            Path path = Path.of(arg);
            for (Phenomenon phenomenon : Files.isDirectory(path) ? in(path) : List.of(of(path))) {
                phenomenon.misses().forEach(System.out::println);
                System.out.println("== " + phenomenon.name() + " " + phenomenon.figures());
            }
        }
    }

    private static Phenomenon of(Path file) {
        try {
            List<Example> all = Example.of(Files.readAllLines(file));
            List<String> misses = new ArrayList<>();
            int values = 0;
            for (Example example : all) {
                ExampleReading reading = ExampleReading.of(example);
                values += reading.values();
                if (!reading.isRight()) {
                    misses.add(example.line() + "\n    read: " + reading.told());
                }
            }
            int expressions = all.stream().mapToInt(e -> e.times().size()).sum();
            String name = String.valueOf(file.getFileName()).replace(".txt", "");
            return new Phenomenon(name, all.size(), misses, expressions, values);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** How many examples, and how many of a hundred are read wholly right; how many of the expressions have their value. */
    SortedMap<String, BigDecimal> figures() {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("examples", BigDecimal.valueOf(examples));
        figures.put("right", share(examples - misses.size(), examples));
        figures.put("value", share(values, expressions));
        return figures;
    }

    /** A percentage with one decimal; all of nothing is right. */
    static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(whole == 0 ? 100 : 100.0 * part / whole).setScale(1, RoundingMode.HALF_UP);
    }
}
