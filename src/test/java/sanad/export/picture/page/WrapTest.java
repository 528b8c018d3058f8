package sanad.export.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.timeline.mark.TextMeasure;

class WrapTest {
    private final TextMeasure measure = new TextMeasure();

    @Test
    void lines_are_broken_between_words_and_none_is_lost() {
        String text = "وقّع الطرفان اتفاقًا طويل الاسم في حفل كبير حضره ممثلون عن دول كثيرة";
        var lines = Wrap.lines(text, 12, false, 150, measure);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(l -> measure.width(l, 12, false) <= 150);
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Test
    void a_word_wider_than_the_line_is_broken() {
        String address = "https://example.org/a/very/long/address/without/any/space/at/all";
        var lines = Wrap.lines(address, 12, false, 100, measure);
        assertThat(lines).allMatch(l -> measure.width(l, 12, false) <= 100);
        assertThat(String.join("", lines)).isEqualTo(address);
    }
}
