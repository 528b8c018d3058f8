package sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WordEdgesTest {
    private static String around(String text, String rough) {
        int at = text.indexOf(rough);
        return WordEdges.around(text, new Span(at, at + rough.length()))
                .map(s -> s.of(text))
                .orElse("");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Optional<Span> word = WordEdges.next(text, 0);
        while (word.isPresent()) {
            words.add(word.get().of(text));
            word = WordEdges.next(text, word.get().end());
        }
        return words;
    }

    @Test
    void half_words_at_both_ends_are_taken_whole() {
        assertThat(around("the harbour was closed", "bour was clo")).isEqualTo("harbour was closed");
        assertThat(around("أُغلق الميناء مساءً", "لمين")).isEqualTo("الميناء");
    }

    @Test
    void blanks_at_the_ends_are_left_out_and_marks_that_were_passed_over_stay() {
        assertThat(around("one two, three", " two, ")).isEqualTo("two,");
        assertThat(around("one two, three", "wo")).isEqualTo("two");
        assertThat(around("one   two", "  ")).isEmpty();
    }

    @Test
    void a_number_with_its_marks_is_one_word_and_a_date_with_strokes_too() {
        assertThat(words("about 12,000.5 on 19/6/2024, he said"))
                .containsExactly("about", "12,000.5", "on", "19/6/2024", "he", "said");
        assertThat(words("don't – 'quoted' rock-salt")).containsExactly("don't", "quoted", "rock", "salt");
    }

    @Test
    void vowel_signs_tatweel_and_invisible_signs_belong_to_their_word() {
        assertThat(words("مُحَمَّـد\u200fجاء")).containsExactly("مُحَمَّـد\u200fجاء");
    }

    @Test
    void the_way_back_meets_the_same_words() {
        String text = "In 2.5 hours, it's over; «انتهى».";
        List<String> back = new ArrayList<>();
        Optional<Span> word = WordEdges.previous(text, text.length());
        while (word.isPresent()) {
            back.add(0, word.get().of(text));
            word = WordEdges.previous(text, word.get().start());
        }
        assertThat(back).isEqualTo(words(text));
    }

    @Property
    void what_is_selected_holds_all_that_was_touched_but_blanks_and_is_found_again(
            @ForAll @CharRange(from = ' ', to = '9') @CharRange(from = 'a', to = 'f') String text,
            @ForAll @IntRange(max = 30) int a,
            @ForAll @IntRange(max = 30) int b) {
        Span rough = new Span(Math.min(a, b), Math.max(a, b));
        Optional<Span> taken = WordEdges.around(text, rough);
        String touched = text.substring(Math.min(rough.start(), text.length()), Math.min(rough.end(), text.length()));
        assertThat(taken.isPresent()).isEqualTo(!touched.isBlank());
        taken.ifPresent(span -> {
            assertThat(span.of(text)).contains(touched.strip());
            assertThat(WordEdges.around(text, span)).isEqualTo(taken);
        });
    }
}
