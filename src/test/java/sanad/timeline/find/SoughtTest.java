package sanad.timeline.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static List<String> find(String text, String typed) {
        return new Sought(text)
                .find(Query.of(typed)).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void words_are_met_in_a_row_each_by_its_beginning() {
        String text = "The old bridge fell. A bridge of the old town, an old bridge again.";
        assertThat(find(text, "old bridge")).containsExactly("old bridge", "old bridge");
        assertThat(find(text, "bridge o")).containsExactly("bridge of");
    }

    @Test
    void hamza_ta_marbuta_vowel_signs_tatweel_article_and_digits_make_no_difference() {
        String text = "في المُعَـاهدة الأولى عام ٢٠٠٣ ثم للمعاهده الثانية";
        assertThat(find(text, "معاهدة")).containsExactly("المُعَـاهدة", "للمعاهده");
        assertThat(find(text, "الاولي عام 2003")).containsExactly("الأولى عام ٢٠٠٣");
    }

    @Test
    void nothing_is_found_for_nothing_or_where_the_text_ends_too_soon() {
        assertThat(find("one two", "")).isEmpty();
        assertThat(find("one two", "two three")).isEmpty();
        assertThat(Sought.NOTHING.find(Query.of("one"))).isEmpty();
    }

    @Test
    void hits_do_not_overlap() {
        assertThat(find("so so so so so", "so so")).hasSize(2);
    }
}
