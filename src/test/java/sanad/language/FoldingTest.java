package sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    private final Folding folding = Folding.standard();

    @Test
    void hamzas_fold_to_their_carrier() {
        assertThat(folding.fold("أوائل")).isEqualTo(folding.fold("اوايل"));
        assertThat(folding.fold("إبريل")).isEqualTo(folding.fold("ابريل"));
    }

    @Test
    void alef_maqsura_is_a_ya_and_ta_marbuta_a_ha() {
        assertThat(folding.fold("الماضى")).isEqualTo(folding.fold("الماضي"));
        assertThat(folding.fold("سنة")).isEqualTo(folding.fold("سنه"));
    }

    @Test
    void different_letters_stay_different() {
        assertThat(folding.fold("يونيو")).isNotEqualTo(folding.fold("يوليو"));
    }

    @Test
    void latin_letters_are_small_and_lose_their_accents() {
        assertThat(folding.fold("Février")).isEqualTo("fevrier");
    }

    @Test
    void tatweel_is_silent_and_a_letter_is_not() {
        assertThat(folding.isSilent('\u0640')).isTrue();
        assertThat(folding.isSilent('ع')).isFalse();
    }
}
