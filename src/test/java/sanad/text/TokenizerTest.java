package sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.extract.token.Tokens;

class TokenizerTest {
    @Test
    void a_direction_mark_between_two_tokens_parts_them_no_more_than_it_can_be_seen() {
        List<Token> tokens = tokens("12\u200E/\u200E5 \u200E6");
        assertThat(tokens.get(0).touches(tokens.get(1))).isTrue();
        assertThat(tokens.get(1).touches(tokens.get(2))).isTrue();
        assertThat(tokens.get(2).touches(tokens.get(3))).isFalse();
    }

    @Test
    void digits_and_letters_that_touch_are_tokens_that_touch() {
        List<Token> tokens = tokens("2023م");
        assertThat(folded(tokens)).containsExactly("2023", "م");
        assertThat(tokens.get(0).touches(tokens.get(1))).isTrue();
    }

    @Test
    void every_set_of_digits_folds_to_western_ones() {
        assertThat(folded(tokens("٢٠٢٤ ۲۰۲۴ 2024"))).containsExactly("2024", "2024", "2024");
    }

    @Test
    void vowel_signs_belong_to_the_word_and_not_to_its_folded_form() {
        Token word = tokens("عاماً كاملا").get(0);
        assertThat(word.folded()).isEqualTo("عاما");
        assertThat(word.span()).isEqualTo(new Span(0, 5));
    }

    @Test
    void tatweel_before_a_number_is_no_letter() {
        assertThat(folded(tokens("لـ8 أيام"))).containsExactly("ل", "8", "ايام");
    }

    @Test
    void presentation_forms_compare_as_plain_letters_and_keep_their_place() {
        Token word = tokens("في ﺷﺗﻧﺑر").get(1);
        assertThat(word.folded()).isEqualTo("شتنبر");
        assertThat(word.span()).isEqualTo(new Span(3, 8));
    }

    @Test
    void a_direction_mark_inside_a_date_is_no_token() {
        assertThat(folded(tokens("\u200F19\u200F/06"))).containsExactly("19", "/", "06");
    }

    @Test
    void a_line_end_ends_a_sentence() {
        assertThat(sentences("Wall opens\nCrowds gather")).containsExactly("Wall opens", "Crowds gather");
    }

    @Test
    void a_full_stop_ends_a_sentence() {
        assertThat(sentences("It opened. It closed.")).containsExactly("It opened.", "It closed.");
    }

    @Test
    void an_abbreviation_or_an_initial_ends_none() {
        assertThat(sentences("On Dec. 3 J. Smith spoke at 3 p.m. in town")).hasSize(1);
    }

    @Test
    void a_decimal_point_ends_none() {
        assertThat(sentences("بلغت 2.5 نقطة")).hasSize(1);
    }

    @Test
    void the_arabic_question_mark_ends_a_sentence_with_its_closing_marks() {
        assertThat(sentences("«متى؟» سأل.")).containsExactly("«متى؟»", "سأل.");
    }

    @Test
    void a_text_of_blanks_has_no_sentence() {
        assertThat(sentences(" \n\t\n")).isEmpty();
    }

    private static List<String> sentences(String text) {
        Document document = new Document("t", "", text, Source.file("t"));
        return Tokens.of(document).sentences().stream()
                .map(sentence -> document.words(sentence.span()))
                .toList();
    }

    private static List<Token> tokens(String text) {
        return Tokens.of(new Document("t", "", text, Source.file("t"))).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static List<String> folded(List<Token> tokens) {
        return tokens.stream().map(Token::folded).toList();
    }
}
