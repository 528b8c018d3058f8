package sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HiddenSignsTest {
    @Test
    void a_title_loses_what_turns_it() {
        assertThat(HiddenSigns.without("a\u202Eb\u2066c\u200F\u061C\uFEFF")).isEqualTo("abc");
        assertThat(HiddenSigns.without("as it was")).isSameAs("as it was");
    }

    @Test
    void what_parts_or_joins_two_letters_is_spelling_and_stays() {
        assertThat(HiddenSigns.without("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(HiddenSigns.without("a \u200Cb\u200D")).isEqualTo("a b");
    }

    @Test
    void a_document_is_never_named_with_them() {
        Document document = new Document(
                "1",
                "\u202Egnissim",
                "\u202Etext",
                new Source("f", Optional.of("p\u2066"), Optional.empty(), Optional.empty()));
        assertThat(document.title()).isEqualTo("gnissim");
        assertThat(document.source().publisher()).contains("p");
        assertThat(document.text()).isEqualTo("\u202Etext");
    }
}
