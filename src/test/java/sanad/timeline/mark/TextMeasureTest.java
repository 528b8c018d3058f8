package sanad.timeline.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private final TextMeasure measure = new TextMeasure();

    @Test
    void a_text_that_fits_is_left_whole() {
        assertThat(measure.shorten("قمة في الرياض", 13, false, 500)).isEqualTo("قمة في الرياض");
    }

    @Test
    void a_text_is_shortened_between_words() {
        String title = "قمة عربية طارئة في الرياض";
        double room = measure.width("قمة عربية طارئة…", 13, false) + 1;
        assertThat(measure.shorten(title, 13, false, room)).isEqualTo("قمة عربية طارئة…");
    }

    @Test
    void where_no_word_fits_there_is_no_text() {
        assertThat(measure.shorten("المفاوضات الثنائية", 13, false, 20)).isEmpty();
    }

    @Test
    void a_joined_word_is_narrower_than_its_letters() {
        assertThat(measure.width("محمد", 20, false)).isLessThan(4 * measure.width("م", 20, false));
    }

    @Test
    void width_grows_with_size() {
        assertThat(measure.width("سند", 26, false)).isCloseTo(2 * measure.width("سند", 13, false), within(0.01));
    }

    @Test
    void letters_that_the_typeface_lacks_are_noticed() {
        assertThat(Typeface.REGULAR.covers("قمة 2024 – Summit")).isTrue();
        assertThat(Typeface.REGULAR.covers("Саммит")).isFalse();
        assertThat(Typeface.REGULAR.covers("\u2066abc\u2069")).isTrue();
    }

    @Test
    void words_in_letters_that_the_typeface_lacks_still_have_a_width() {
        assertThat(measure.width("Саммит", 13, false)).isGreaterThan(10);
    }

    @Test
    void the_first_letter_decides_the_direction() {
        assertThat(TextMeasure.rtl("«قمة» G20")).isTrue();
        assertThat(TextMeasure.rtl("12 G20 قمة")).isFalse();
        assertThat(TextMeasure.rtl("٢٠٢٤")).isFalse();
    }
}
