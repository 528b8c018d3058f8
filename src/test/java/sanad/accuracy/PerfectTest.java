package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.GoldChronicle;
import sanad.chronicle.Chronicle;

/** The ends of the scale: the gold itself, and nothing at all. */
class PerfectTest {
    private static final Path SAMPLE = Path.of("data", "stories", "russia-dprk-2024");

    @ParameterizedTest
    @ValueSource(strings = {"russia-dprk-2024", "ever-given-2021"})
    void the_gold_of_our_own_stories_has_full_marks_against_itself(String story) throws IOException {
        Path folder = Path.of("data", "stories", story);
        assertThat(Figures.of(Figures.tally(GoldReader.read(folder), Answers.of(GoldChronicle.read(folder)))))
                .hasSizeGreaterThan(20)
                .allSatisfy((name, figure) -> assertThat(figure).as(name).isEqualByComparingTo("100"));
    }

    @Test
    void an_empty_chronicle_has_no_marks() throws IOException {
        assertThat(Figures.of(Figures.tally(GoldReader.read(SAMPLE), Answers.of(Chronicle.EMPTY))))
                .isNotEmpty()
                .allSatisfy((name, figure) -> assertThat(figure).as(name).isEqualByComparingTo("0"));
    }
}
