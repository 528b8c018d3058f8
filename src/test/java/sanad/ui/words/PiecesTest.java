package sanad.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import sanad.text.Span;

class PiecesTest {
    private static List<String> pieces(String text) {
        return Pieces.of(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }

    @Test
    void a_word_keeps_the_spaces_after_it() {
        assertThat(pieces("زار  الوفد المدينة")).containsExactly("زار  ", "الوفد ", "المدينة");
    }

    @Test
    void a_hidden_mark_is_a_piece_of_its_own() {
        assertThat(pieces("قال\u200f نعم")).containsExactly("قال", "\u200f", " ", "نعم");
    }

    @Test
    void a_vowel_sign_is_never_cut_from_its_letter() {
        String word = "مَ".repeat(40);
        assertThat(pieces(word)).allMatch(p -> Character.isLetter(p.charAt(0)));
    }

    @Test
    void a_surrogate_pair_is_never_cut() {
        String word = "𐤀".repeat(40);
        assertThat(pieces(word)).allMatch(p -> p.length() % 2 == 0).hasSizeGreaterThan(1);
    }

    @Property(tries = 300)
    void pieces_joined_are_the_text(
            @ForAll @StringLength(max = 80) @Chars({'a', ' ', 'س', 'َ', '\u200f', '\t', '1', '\ud83d', '\ude00'})
                    String text) {
        assertThat(String.join("", pieces(text))).isEqualTo(text);
    }
}
