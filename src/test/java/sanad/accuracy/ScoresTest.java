package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every expected figure here was reckoned by hand from the definitions of the scores. */
class ScoresTest {
    @Test
    void a_document_date_is_right_when_equal_or_inside_an_accepted_interval() {
        Map<String, String> figures = new Story("")
                .document("a.txt", List.of("2024-06-20"), List.of(), false)
                .document("b.txt", List.of("2024-11-02"), List.of("2024-11-01/2024-11-08"), true)
                .document("c.txt", List.of("2024-11-02"), List.of(), true)
                .document("d.txt", List.of(), List.of(), true)
                .published("a.txt", "2024-06-20")
                .published("b.txt", "2024-11-08")
                .published("c.txt", "2024-11")
                .figures();
        assertThat(figures).containsEntry("dating", "75.0").containsEntry("dating.inferred", "66.7");
    }

    @Test
    void a_document_that_none_can_date_is_wrong_when_dated() {
        Map<String, String> figures = new Story("")
                .document("a.txt", List.of(), List.of(), true)
                .published("a.txt", "2024")
                .figures();
        assertThat(figures).containsEntry("dating", "0.0");
    }

    @Test
    void time_expressions_are_matched_strictly_loosely_and_by_value() {
        Map<String, String> figures = new Story("signed on Friday 5 May, again in 1999, and in June")
                .timex("Friday 5 May", "2023-05-05")
                .timex("1999", "1999")
                .timex("June", "2023-06")
                .timex("again", "2023")
                .found("5 May", "DATE", "2023-05-05")
                .found("1999", "DURATION", "1999")
                .found("June", "DATE", "2024-06")
                .found("signed", "DATE", "2023")
                .figures();
        assertThat(figures)
                .containsEntry("timex.relaxed.f1", "75.0")
                .containsEntry("timex.strict.f1", "50.0")
                .containsEntry("timex.value.f1", "50.0")
                .containsEntry("timex.type", "66.7");
    }

    @Test
    void a_find_on_an_optional_expression_counts_neither_way() {
        Map<String, String> figures = new Story("now, in 1999")
                .timex("1999", "1999")
                .optionalTimex("now")
                .found("now", "DATE", "PAST_REF")
                .found("1999", "DATE", "1999")
                .figures();
        assertThat(figures)
                .containsEntry("timex.value.precision", "100.0")
                .containsEntry("timex.value.recall", "100.0");
    }

    @Test
    void an_event_needs_both_its_date_and_a_passage() {
        Map<String, String> figures = new Story("alpha beta gamma delta")
                .event(3, "2024-06-19", "alpha")
                .event(2, "2024-07", "beta")
                .event(1, "2024-08", "gamma")
                .told("2024-06-19", "alpha")
                .told("2024-07", "delta")
                .told("2024-09", "gamma")
                .figures();
        assertThat(figures)
                .containsEntry("events.f1", "33.3")
                .containsEntry("events.recall.3", "100.0")
                .containsEntry("events.recall.2", "0.0")
                .containsEntry("events.recall.1", "0.0");
    }

    @Test
    void a_month_for_a_day_is_half_right_and_a_year_for_a_day_is_not() {
        Map<String, String> figures = new Story("alpha beta")
                .event(3, "2024-06-19", "alpha")
                .event(3, "2024-07-01", "beta")
                .told("2024-06", "alpha")
                .told("2024", "beta")
                .figures();
        assertThat(figures).containsEntry("events.f1", "0.0").containsEntry("events.lenient.f1", "25.0");
    }

    @Test
    void an_optional_event_is_neither_asked_for_nor_held_against_the_answer() {
        Map<String, String> figures = new Story("alpha beta")
                .event(3, "2024-06-19", "alpha")
                .optionalEvent("2024-06-20", "beta")
                .told("2024-06-19", "alpha")
                .told("2024-06-20", "beta")
                .figures();
        assertThat(figures).containsEntry("events.precision", "100.0").containsEntry("events.recall", "100.0");
    }

    @Test
    void two_answers_for_one_event_are_one_hit_and_one_error() {
        Map<String, String> figures = new Story("alpha beta")
                .event(3, "2024-06-19", "alpha", "beta")
                .told("2024-06-19", "alpha")
                .told("2024-06-19", "beta")
                .figures();
        assertThat(figures).containsEntry("events.precision", "50.0").containsEntry("linking", "50.0");
    }

    @Test
    void split_passages_cost_b_cubed_recall_and_lumped_ones_precision() {
        Map<String, String> split = new Story("alpha beta")
                .event(3, "2024-06-19", "alpha", "beta")
                .told("2024-06-19", "alpha")
                .told("2024-06-19", "beta")
                .figures();
        Map<String, String> lumped = new Story("alpha beta")
                .event(3, "2024-06-19", "alpha")
                .event(3, "2024-06-19", "beta")
                .told("2024-06-19", "alpha", "beta")
                .figures();
        assertThat(split).containsEntry("bcubed.precision", "100.0").containsEntry("bcubed.recall", "50.0");
        assertThat(lumped).containsEntry("bcubed.precision", "50.0").containsEntry("bcubed.recall", "100.0");
    }

    @Test
    void with_neither_gold_nor_answers_there_is_no_figure() {
        assertThat(new Story("").figures()).isEmpty();
    }
}
