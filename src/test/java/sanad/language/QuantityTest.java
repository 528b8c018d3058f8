package sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.language.Manner.Digits;
import sanad.language.Manner.Months;

class QuantityTest {
    private static final Words ARABIC = Words.in(Manner.ARABIC);
    private static final Words ENGLISH = Words.in(Manner.ENGLISH);
    private static final Words ARABIC_LATIN = Words.in(new Manner(Tongue.ARABIC, Digits.WESTERN, Months.EGYPTIAN));

    @Test
    void thousands_stand_apart_by_the_sign_of_the_digits_not_of_the_language() {
        assertThat(ARABIC.quantity(10_000)).isEqualTo("١٠٬٠٠٠");
        assertThat(ENGLISH.quantity(10_000)).isEqualTo("10,000");
        assertThat(ARABIC_LATIN.quantity(10_000)).isEqualTo("10,000");
        assertThat(ENGLISH.quantity(1_234_567)).isEqualTo("1,234,567");
        assertThat(ENGLISH.quantity(-1_000)).isEqualTo("-1,000");
    }

    @Test
    void up_to_three_digits_stand_together() {
        assertThat(ENGLISH.quantity(0)).isEqualTo("0");
        assertThat(ARABIC.quantity(999)).isEqualTo("٩٩٩");
    }

    @Test
    void what_is_counted_is_a_quantity_and_a_year_is_none() {
        assertThat(ARABIC.count("counted.events", 10_000)).isEqualTo("١٠٬٠٠٠ حدث");
        assertThat(ENGLISH.count("counted.events", 2_000)).isEqualTo("2,000 events");
        assertThat(DateWords.in(Manner.ARABIC).year(2024)).isEqualTo("٢٠٢٤");
        assertThat(DateWords.in(Manner.ENGLISH).year(2024)).isEqualTo("2024");
    }
}
