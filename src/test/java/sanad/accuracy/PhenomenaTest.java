package sanad.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every pack's examples of time and holds each phenomenon to the figures that were accepted last. */
class PhenomenaTest {
    private static final Path PACKS = Path.of("data", "lang");

    @TestFactory
    Stream<DynamicTest> every_phenomenon_is_read_as_well_as_was_accepted() throws IOException {
        try (Stream<Path> packs = Files.list(PACKS)) {
            return packs.filter(pack -> Files.isDirectory(pack.resolve("time-examples"))).sorted().toList().stream()
                    .map(pack -> String.valueOf(pack.getFileName()))
                    .map(code -> DynamicTest.dynamicTest(code, () -> measure(code)));
        }
    }

    private static void measure(String code) throws IOException {
        List<Phenomenon> phenomena = Phenomenon.in(PACKS.resolve(code).resolve("time-examples"));
        SortedMap<String, String> lines = new TreeMap<>();
        phenomena.forEach(p -> lines.put(p.name(), "{" + Figures.json(p.figures(), " ") + "}"));
        lines.put("overall", "{" + Figures.json(together(phenomena).figures(), " ") + "}");
        Files.createDirectories(Path.of("target", "accuracy"));
        Files.write(
                Path.of("target", "accuracy", "misses-" + code + ".txt"),
                phenomena.stream()
                        .flatMap(p -> p.misses().stream().map(m -> p.name() + ": " + m))
                        .toList());
        Accepted.check(
                "phenomena-" + code + ".json",
                lines.entrySet().stream()
                        .map(l -> " \"" + l.getKey() + "\": " + l.getValue())
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }

    private static Phenomenon together(List<Phenomenon> phenomena) {
        return new Phenomenon(
                "overall",
                phenomena.stream().mapToInt(Phenomenon::examples).sum(),
                phenomena.stream().flatMap(p -> p.misses().stream()).toList(),
                phenomena.stream().mapToInt(Phenomenon::expressions).sum(),
                phenomena.stream().mapToInt(Phenomenon::values).sum());
    }
}
