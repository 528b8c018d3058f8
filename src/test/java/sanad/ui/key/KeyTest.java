package sanad.ui.key;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;

class KeyTest {
    @Test
    void a_letter_with_its_modifiers_is_found_by_its_code() {
        Key open = Key.of("Ctrl O");
        assertThat(open.matches(pressed("", KeyCode.O, false, true, false), Tongue.ENGLISH))
                .isTrue();
        assertThat(open.matches(pressed("", KeyCode.O, true, true, false), Tongue.ENGLISH))
                .isFalse();
        assertThat(open.matches(pressed("", KeyCode.O, false, false, false), Tongue.ENGLISH))
                .isFalse();
    }

    @Test
    void under_an_arabic_layout_a_letter_is_found_by_what_its_key_types() {
        Key open = Key.of("Ctrl O");
        assertThat(open.matches(pressed("خ", KeyCode.UNDEFINED, false, true, false), Tongue.ARABIC))
                .isTrue();
        assertThat(open.matches(pressed("ح", KeyCode.UNDEFINED, false, true, false), Tongue.ARABIC))
                .isFalse();
    }

    @Test
    void under_an_arabic_layout_shift_hides_a_letter_behind_a_sign() {
        Key language = Key.of("Ctrl Shift L");
        assertThat(language.matches(pressed("/", KeyCode.SLASH, true, true, false), Tongue.ARABIC))
                .isTrue();
        assertThat(language.matches(pressed("?", KeyCode.SLASH, true, true, false), Tongue.ENGLISH))
                .isFalse();
    }

    @Test
    void every_letter_is_found_under_an_arabic_layout_with_shift_and_without() {
        // as the toolkit reports them on Linux where Arabic is the layout: no code, and what the key types
        String plain = "ش\uFEFBؤيثبلاهتنمةىخحضقسفعرصءغئ";
        String shifted = "\u0650\uFEF5}]\u064F[\uFEF7أ÷ـ،/'آ×؛\u064E\u064C\u064D\uFEF9`{\u064B\u0652إ~";
        for (int i = 0; i < 26; i++) {
            char letter = (char) ('A' + i);
            assertThat(Key.of("Ctrl " + letter)
                            .matches(
                                    pressed(plain.substring(i, i + 1), KeyCode.UNDEFINED, false, true, false),
                                    Tongue.ARABIC))
                    .as("Ctrl %s", letter)
                    .isTrue();
            assertThat(Key.of("Ctrl Shift " + letter)
                            .matches(
                                    pressed(shifted.substring(i, i + 1), KeyCode.UNDEFINED, true, true, false),
                                    Tongue.ARABIC))
                    .as("Ctrl Shift %s", letter)
                    .isTrue();
        }
    }

    @Test
    void plus_is_plus_wherever_a_keyboard_has_it() {
        Key plus = Key.of("+");
        assertThat(plus.matches(pressed("+", KeyCode.EQUALS, true, false, false), Tongue.ENGLISH))
                .isTrue();
        assertThat(plus.matches(pressed("+", KeyCode.ADD, false, false, false), Tongue.ENGLISH))
                .isTrue();
        assertThat(plus.matches(pressed("+", KeyCode.UNDEFINED, false, false, false), Tongue.ARABIC))
                .isTrue();
        assertThat(plus.matches(pressed("-", KeyCode.MINUS, false, false, false), Tongue.ENGLISH))
                .isFalse();
    }

    @Test
    void an_arabic_zero_is_a_zero() {
        assertThat(Key.of("0").matches(pressed("٠", KeyCode.UNDEFINED, false, false, false), Tongue.ARABIC))
                .isTrue();
    }

    @Test
    void back_is_the_arrow_that_points_to_where_reading_starts() {
        Key back = Key.of("Alt Start");
        assertThat(back.matches(pressed("", KeyCode.RIGHT, false, false, true), Tongue.ARABIC))
                .isTrue();
        assertThat(back.matches(pressed("", KeyCode.RIGHT, false, false, true), Tongue.ENGLISH))
                .isFalse();
        assertThat(back.matches(pressed("", KeyCode.LEFT, false, false, true), Tongue.ENGLISH))
                .isTrue();
        assertThat(back.written(Words.in(Manner.ENGLISH))).isEqualTo("\u2066Alt Left\u2069");
    }

    private static KeyEvent pressed(String text, KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, ctrl, alt, false);
    }
}
