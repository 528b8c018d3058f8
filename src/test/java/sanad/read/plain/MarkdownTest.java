package sanad.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "## New pier opened ##~New pier opened",
                "The **council** opened it *on Tuesday*.~The council opened it on Tuesday.",
                "See [the minutes](https://a.example/m) and ![a map](m.png).~See the minutes and a map.",
                "> She said: come.~She said: come.",
                "* one~one",
                "| Day | People |~Day People",
                "5 * 3 = 15 and snake_case_name [sic] C\\#~5 * 3 = 15 and snake_case_name [sic] C#",
                "#council~#council",
                "- الافتتاح يوم **الثلاثاء**~الافتتاح يوم الثلاثاء"
            })
    void signs_that_give_words_their_looks_are_no_words(String markdown, String words) {
        assertThat(Markdown.words(markdown)).isEqualTo(words);
    }

    @Test
    void a_line_under_a_heading_and_a_fence_around_code_say_nothing() {
        assertThat(Markdown.words("Pier\n====\n\n```\na * b\n```\nend")).isEqualTo("Pier\n\na * b\nend");
    }

    @Test
    void a_head_says_who_wrote_it_when() {
        Content content =
                read("---\ntitle: \"New pier\"\ndate: 2021-05-06\nauthor: M. Quill\n---\n# New pier\n\nWords.\n");
        assertThat(content.text()).isEqualTo("New pier\n\nWords.\n");
        assertThat(content.stated())
                .contains(
                        new Stated(Kind.PUBLISHED, "2021-05-06", Place.META),
                        new Stated(Kind.TITLE, "New pier", Place.META),
                        new Stated(Kind.AUTHOR, "M. Quill", Place.META));
        assertThat(content.asides()).hasSize(1);
    }

    @Test
    void a_head_that_does_not_end_is_none() {
        assertThat(read("---\ntitle: x\n\nWords.\n").stated()).isEmpty();
    }

    private static Content read(String text) {
        Outcome outcome = new MarkdownFormat().read(Input.of("a.md", text.getBytes(StandardCharsets.UTF_8)));
        return ((Outcome.Read) outcome).content();
    }
}
