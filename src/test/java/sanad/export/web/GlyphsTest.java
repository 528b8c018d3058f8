package sanad.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.chronicle.Basis;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;

class GlyphsTest {
    @ParameterizedTest
    @CsvSource({
        "1970-01-11, none, 10, 11",
        "1970-01, somewhere, 0, 31",
        "1970-01-02/1970-01-05, lasting, 1, 5",
        "1970-01~, about, 0, 31",
        "1970-01-11/.., since, 10, 11",
        "../1970-01-11, until, 10, 11",
    })
    void the_form_of_the_bar_is_the_programs(String date, String shape, String from, String to) {
        assertThat(Glyphs.of(event(Edtf.read(date), Optional.empty(), List.of())))
                .containsExactly("data-from", from, "data-to", to, "data-shape", shape);
    }

    @Test
    void only_a_likeliest_day_is_told_apart_from_its_bar() {
        assertThat(Glyphs.of(event(When.month(1970, 1), Optional.of(LocalDate.of(1970, 1, 20)), List.of())))
                .containsSequence("data-shape", "somewhere", "data-likeliest", "19");
    }

    @Test
    void dates_that_disagree_are_told_with_their_forms() {
        List<When> others = List.of(When.day(LocalDate.of(1970, 1, 4)), When.month(1970, 2), When.UNKNOWN);
        assertThat(Glyphs.of(event(When.day(LocalDate.of(1970, 1, 2)), Optional.empty(), others)))
                .containsSequence("data-disputed", "3:4:none 31:59:somewhere");
    }

    @Test
    void what_stands_nowhere_in_time_has_no_sign() {
        assertThat(Glyphs.of(event(When.UNKNOWN, Optional.empty(), List.of()))).isEmpty();
    }

    private static Event event(When when, Optional<LocalDate> likeliest, List<When> disputed) {
        return new Event(
                "e",
                "قيل شيء",
                Kind.values()[0],
                when,
                likeliest,
                when.isKnown() ? Basis.STATED : Basis.UNKNOWN,
                1,
                new Confidence(0.9, 0.9, 0.9),
                List.of(),
                List.of(),
                List.of(new Evidence(new Passage("d", new Span(0, 7)), Optional.empty(), when)),
                List.of(),
                disputed);
    }
}
