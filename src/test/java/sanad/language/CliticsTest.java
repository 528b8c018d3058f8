package sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CliticsTest {
    @Test
    void the_word_itself_comes_first_and_the_longest_rest_next() {
        assertThat(stems("والثلاثاء")).containsExactly("والثلاثاء", "الثلاثاء", "ثلاثاء");
    }

    @Test
    void a_contracted_article_is_given_back() {
        assertThat(stems("للجمعة")).contains("الجمعه", "جمعه");
    }

    @Test
    void a_future_particle_stands_only_before_a_verb_of_the_present() {
        assertThat(stems("سيصل")).contains("يصل");
        assertThat(stems("سماء")).containsExactly("سماء");
    }

    @Test
    void a_stem_keeps_two_letters() {
        assertThat(stems("وب")).containsExactly("وب");
    }

    @Test
    void english_words_have_one_reading() {
        assertThat(stems("was")).containsExactly("was");
    }

    private static List<String> stems(String word) {
        return Clitics.of(Blend.usual()).readings(Folding.standard().fold(word)).stream()
                .map(Clitics.Reading::stem)
                .toList();
    }
}
