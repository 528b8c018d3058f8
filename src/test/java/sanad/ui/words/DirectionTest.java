package sanad.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"وقّع", "«وقّع» signed", "24 عامًا", "\u200eوقّع", "(19) يونيو in June", "שלום"})
    void the_first_letter_from_the_right_makes_words_run_from_the_right(String words) {
        assertThat(Direction.rightToLeft(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed وقّع", "2024", "", "\u200f2024 signed", "“Signed”"})
    void the_first_letter_from_the_left_or_none_makes_words_run_from_the_left(String words) {
        assertThat(Direction.rightToLeft(words)).isFalse();
    }
}
