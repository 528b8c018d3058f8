package sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.text.original.Aside;
import sanad.text.original.Original;

class WideningTest {
    private static final List<Aside> ASIDES = List.of(
            new Aside(0, "Home\nWorld"), new Aside(9, "A caption"), new Aside(9, "An advert"), new Aside(21, "Foot"));

    private static final Document PAGE = new Document(
            "a",
            "a",
            "Headline\nThe story ends",
            new Source(
                    "a",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Original("00", "HTML", "UTF-8", List.of(), ASIDES))));

    private static Document widened(int number) {
        return Widening.of(PAGE, number, -1).orElseThrow();
    }

    private static List<Aside> left(Document document) {
        return document.source().original().orElseThrow().asides();
    }

    @Test
    void words_left_aside_stand_in_the_text_where_they_stood_as_lines_of_their_own() {
        assertThat(widened(1).text()).isEqualTo("Headline\nA caption\nThe story ends");
        assertThat(widened(0).text()).startsWith("Home\nWorld\nHeadline");
        assertThat(left(widened(1))).extracting(Aside::words).containsExactly("Home\nWorld", "An advert", "Foot");
    }

    @Test
    void what_stood_behind_them_still_stands_behind_them() {
        Document wider = widened(1);
        assertThat(left(wider)).extracting(Aside::at).containsExactly(0, 19, 31);
        assertThat(Widening.of(wider, 1, -1).orElseThrow().text())
                .isEqualTo("Headline\nA caption\nAn advert\nThe story ends");
    }

    @Test
    void one_line_can_be_taken_and_the_others_stay_aside_on_both_sides_of_it() {
        Original menu =
                new Original("00", "HTML", "UTF-8", List.of(), List.of(new Aside(9, "An advert\nIt was late.\nFoot")));
        Document page = new Document(
                "a",
                "a",
                PAGE.text(),
                new Source("a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(menu)));
        Document wider = Widening.of(page, 0, 1).orElseThrow();
        assertThat(wider.text()).isEqualTo("Headline\nIt was late.\nThe story ends");
        assertThat(left(wider)).containsExactly(new Aside(9, "An advert"), new Aside(22, "Foot"));
        assertThat(Widening.of(page, 0, 3)).isEmpty();
    }

    @Test
    void a_number_that_no_aside_has_changes_nothing() {
        assertThat(Widening.of(PAGE, 4, -1)).isEmpty();
        assertThat(Widening.of(new Document("b", "b", "t", Source.file("b")), 0, -1))
                .isEmpty();
    }
}
