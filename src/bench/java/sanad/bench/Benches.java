package sanad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The door to the benchmarks: runs each, or the one that is named, and leaves its figures in {@code NAME.json}.
 *
 * <p>A benchmark's name is its class's, without "Bench": {@code ExtractBench} is {@code extract}.
 */
public final class Benches {
    private static final String SUFFIX = "Bench";
    private static final String SIZE = "size";

    private Benches() {}

    /**
     * Runs benchmarks.
     *
     * @param args the folder for the figures, then the name of one benchmark; none for all
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String wanted = args.length > 1 ? args[1].toLowerCase(Locale.ROOT) : "";
        Set<String> names = names();
        if (!wanted.isEmpty() && !names.contains(wanted)) {
            System.err.println("No benchmark " + wanted + "; there are " + names);
            System.exit(2);
        }
        for (String name : names) {
            if (wanted.isEmpty() || wanted.equals(name)) {
                run(name, folder.resolve(name + ".json"));
            }
        }
    }

    private static void run(String name, Path figures) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("(?i)\\." + name + SUFFIX + "\\.")
                .resultFormat(ResultFormatType.JSON)
                .result(figures.toString())
                .shouldFailOnError(true)
                // put before what a benchmark asks for itself, which otherwise would not count
                .jvmArgsPrepend("-Djava.awt.headless=true", "-Xmx1g")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        ratios(results).forEach((of, ratio) -> System.out.printf(Locale.ROOT, "%-40s %.2f%n", of, ratio));
        System.out.println(name + ": " + figures);
    }

    /** For benchmarks of two sizes: the figure of the greater over that of the lesser. */
    private static SortedMap<String, Double> ratios(Collection<RunResult> results) {
        SortedMap<String, Double> ratios = new TreeMap<>();
        results.stream()
                .filter(r -> r.getParams().getParamsKeys().contains(SIZE))
                .sorted(Comparator.comparingInt(
                        r -> Integer.parseInt(r.getParams().getParam(SIZE))))
                .forEach(r -> ratios.merge(
                        r.getParams().getParam("shape"), r.getPrimaryResult().getScore(), (less, more) -> more / less));
        return ratios;
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .forEach(entry -> {
                    String type = entry.getUserClassQName();
                    String simple = type.substring(type.lastIndexOf('.') + 1);
                    names.add(simple.substring(0, simple.length() - SUFFIX.length())
                            .toLowerCase(Locale.ROOT));
                });
        return names;
    }
}
