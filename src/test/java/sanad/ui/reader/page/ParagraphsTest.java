package sanad.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static List<String> words(String text) {
        return Paragraphs.of(text).stream().map(p -> p.span().of(text)).toList();
    }

    @Test
    void every_kind_of_line_end_cuts_and_belongs_to_no_paragraph() {
        assertThat(words("one\r\ntwo\rthree\nfour\u2028five\u0085six"))
                .containsExactly("one", "two", "three", "four", "five", "six");
    }

    @Test
    void empty_lines_are_left_out_without_moving_what_follows() {
        String text = "first\r\n\r\n   \r\nlast";
        assertThat(words(text)).containsExactly("first", "last");
        assertThat(Paragraphs.of(text).get(1).span().start()).isEqualTo(text.indexOf("last"));
    }

    @Test
    void an_endless_line_is_cut_at_spaces() {
        String text = "كلمة ".repeat(2000);
        assertThat(words(text)).hasSizeGreaterThan(3).allMatch(p -> p.length() <= Paragraphs.LONGEST);
        assertThat(String.join("", words(text))).isEqualTo(text);
        assertThat(words(text)).allMatch(p -> p.startsWith("كلمة"));
    }

    @Test
    void an_endless_word_is_cut_between_letters() {
        String text = "😀".repeat(4000);
        assertThat(words(text)).allMatch(p -> p.length() % 2 == 0);
        assertThat(String.join("", words(text))).isEqualTo(text);
    }

    @Test
    void each_paragraph_has_its_own_direction() {
        assertThat(Paragraphs.of("قال الوزير\nThe minister said"))
                .extracting(Paragraph::rightToLeft)
                .containsExactly(true, false);
    }

    @Test
    void a_short_line_over_a_long_one_is_a_heading() {
        String body = "جملة طويلة بما يكفي لتكون فقرة. ".repeat(8);
        assertThat(Paragraphs.of("عنوان قصير\n" + body).get(0).heading()).isTrue();
        assertThat(Paragraphs.of("قال «عنوان»\n" + body).get(0).heading()).isTrue();
    }

    @Test
    void a_sentence_or_a_line_in_a_list_is_no_heading() {
        String body = "جملة طويلة بما يكفي لتكون فقرة. ".repeat(8);
        assertThat(Paragraphs.of("جملة قصيرة.\n" + body).get(0).heading()).isFalse();
        assertThat(Paragraphs.of("القاهرة، 4 آذار\n" + body).get(0).heading()).isFalse();
        assertThat(Paragraphs.of("بند\nبند آخر").get(0).heading()).isFalse();
    }

    @Test
    void an_offset_is_found_in_the_paragraph_that_holds_it() {
        String text = "one\n\ntwo\nthree";
        List<Paragraph> all = Paragraphs.of(text);
        assertThat(Paragraphs.holding(all, 0)).isZero();
        assertThat(Paragraphs.holding(all, text.indexOf("two") + 2)).isEqualTo(1);
        assertThat(Paragraphs.holding(all, text.length())).isEqualTo(2);
    }

    @Property(tries = 300)
    void no_letter_is_lost_and_none_is_shown_twice(
            @ForAll @StringLength(max = 200) @Chars({'a', 'ب', ' ', '\n', '\r', '\u2029'}) String text) {
        String shown = String.join("", words(text)).replaceAll("\\s", "");
        assertThat(shown).isEqualTo(text.replaceAll("[\\s\\u2029]", ""));
    }
}
