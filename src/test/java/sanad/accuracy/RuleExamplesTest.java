package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The {@code yes} and {@code no} lines beside the rules in the packs' {@code time-rules.txt}, each a test. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example_beside_a_rule_holds() throws IOException {
        try (Stream<Path> packs = Files.list(Path.of("data", "lang"))) {
            List<Path> rules = packs.map(pack -> pack.resolve("time-rules.txt"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            return rules.stream().flatMap(RuleExamplesTest::examples);
        }
    }

    private static Stream<DynamicTest> examples(Path rules) {
        try {
            return Example.of(Files.readAllLines(rules)).stream()
                    .map(example -> DynamicTest.dynamicTest(example.line(), () -> check(example)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(rules.toString(), e);
        }
    }

    private static void check(Example example) {
        ExampleReading reading = ExampleReading.of(example);
        assertThat(reading.isRight()).as("read as: " + reading.told()).isTrue();
    }
}
