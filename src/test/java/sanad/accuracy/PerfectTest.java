package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sanad.GoldChronicle;
import sanad.chronicle.Chronicle;

/** The ends of the scale: the gold itself, and nothing at all. */
class PerfectTest {
    private static final Path SAMPLE = Path.of("data", "stories", "russia-dprk-2024");

    @Test
    void the_gold_of_the_sample_story_has_full_marks_against_itself() throws IOException {
        assertThat(Figures.of(Figures.tally(GoldReader.read(SAMPLE), Answers.of(GoldChronicle.read(SAMPLE)))))
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
