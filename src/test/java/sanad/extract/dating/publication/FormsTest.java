package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which words count as one where pages are compared. */
class FormsTest {
    private final Forms english = Forms.among("en");
    private final Forms arabic = Forms.among("ar");

    @Test
    void forms_of_one_word_are_one() {
        assertThat(english.of(Set.of("farm", "farmers", "farming"))).hasSize(1);
        assertThat(english.of(Set.of("vaccine", "vaccinated", "vaccination"))).hasSize(1);
        assertThat(english.of(Set.of("stopped", "stop"))).hasSize(1);
        assertThat(arabic.of(Set.of("متظاهرين", "متظاهرون"))).hasSize(1);
    }

    @Test
    void other_words_stay_two_and_short_ones_whole() {
        assertThat(english.of(Set.of("bed", "bees"))).hasSize(2);
        assertThat(english.shared("ring")).isEqualTo("ring");
        assertThat(arabic.of(Set.of("جسر", "جيش"))).hasSize(2);
    }

    @Test
    void names_and_numbers_are_left_alone() {
        assertThat(english.of(Set.of("=accord", "p:kell", "250")))
                .containsExactlyInAnyOrder("=accord", "p:kell", "250");
    }
}
