package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sanad.accuracy.Pairing.Candidate;
import sanad.text.Span;

class PartsTest {
    @Test
    void as_many_pairs_as_possible_are_made_even_against_weight() {
        Map<Integer, Integer> pairs =
                Pairing.of(List.of(new Candidate(0, 0, 9), new Candidate(0, 1, 5), new Candidate(1, 0, 1)));
        assertThat(pairs).containsExactlyInAnyOrderEntriesOf(Map.of(0, 1, 1, 0));
    }

    @Test
    void of_two_answers_the_heavier_has_the_only_gold() {
        assertThat(Pairing.of(List.of(new Candidate(0, 0, 1), new Candidate(1, 0, 2))))
                .isEqualTo(Map.of(1, 0));
    }

    @Test
    void a_day_is_near_its_month_and_not_its_year() {
        assertThat(days("2024-06").near(days("2024-06-19"))).isTrue();
        assertThat(days("2024").near(days("2024-06-19"))).isFalse();
        assertThat(days("2024").near(days("2024-06"))).isTrue();
        assertThat(days("2024-06-19").near(days("2024"))).isTrue();
        assertThat(days("2024-06-20").near(days("2024-06-19"))).isFalse();
        assertThat(days("2022-02/..").near(days("2022-02"))).isFalse();
    }

    @Test
    void an_interval_is_as_coarse_as_it_is_long() {
        assertThat(days("2024-06-10/2024-06-20").near(days("2024-06-19"))).isTrue();
        assertThat(days("2024-01-01/2024-12-31").near(days("2024-06-19"))).isFalse();
    }

    @Test
    void about_a_month_is_the_same_days_as_the_month() {
        assertThat(days("2024-08~").same(days("2024-08"))).isTrue();
        assertThat(Days.read("../..")).isEmpty();
        assertThat(Days.read("last week")).isEmpty();
    }

    @Test
    void strict_spans_overlook_classifier_nouns_particles_and_punctuation() {
        assertThat(bare("يوم الأربعاء،")).isEqualTo("الأربعاء");
        assertThat(bare("عام 2022")).isEqualTo("2022");
        assertThat(bare("والجمعة")).isEqualTo("الجمعة");
        assertThat(bare("في وقت سابق من هذا الشهر")).isEqualTo("وقت سابق من هذا الشهر");
        assertThat(bare("the fall")).isEqualTo("fall");
    }

    @Test
    void strict_spans_keep_what_belongs_to_the_time() {
        assertThat(bare("عام جديد")).isEqualTo("عام جديد");
        assertThat(bare("في أكتوبر")).isEqualTo("في أكتوبر");
        assertThat(bare("وقت")).isEqualTo("وقت");
        assertThat(bare("theatre")).isEqualTo("theatre");
    }

    @Test
    void a_gold_quote_that_the_text_does_not_hold_is_refused() {
        String gold = "{\"timexes\": [{\"file\": \"a.txt\", \"quote\": \"June\", \"nth\": 1}]}";
        assertThatThrownBy(() -> GoldReader.read(gold, Map.of("a.txt", "in June only")))
                .hasMessageContaining("a.txt")
                .hasMessageContaining("June");
    }

    @Test
    void only_the_figures_that_changed_are_named() {
        assertThat(Accepted.changes("{\"a\": {\"x\": 1.0, \"y\": 2}}", "{\"a\": {\"x\": 1.0, \"y\": 2.5, \"z\": 3}}"))
                .isEqualTo("a y: 2 → 2.5\na z: none → 3");
        assertThat(Accepted.changes("{\"x\": 1}", "{\"x\": 1.0}")).isEmpty();
    }

    private static Days days(String edtf) {
        return Days.read(edtf).orElseThrow();
    }

    private static String bare(String words) {
        return Bare.of(words, new Span(0, words.length())).of(words);
    }
}
