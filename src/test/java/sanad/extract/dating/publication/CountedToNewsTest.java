package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.extract.Texts;
import sanad.time.When;

/** Days that end something, days of this month, and lengths counted up to a page's news, in a page without a date. */
class CountedToNewsTest {
    private static final String VOTED = "Published 5 May 2019\n\n"
            + "The islanders of Torrin rejected the bridge on Saturday, 4 May 2019. The ferrymen danced on the quay.";

    private static When dated(String dated, String undated) {
        return Texts.chronicle(dated, undated).date("2.txt").when();
    }

    private static When on(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    @Test
    void an_odd_count_of_days_leads_to_the_day_that_the_lead_names() {
        assertThat(dated(
                        VOTED,
                        "A smaller crossing, and no fireworks\n\n"
                                + "They put their names to it on Tuesday in the fish hall. The new contract came fifty-two days after the"
                                + " islanders of Torrin rejected the bridge."))
                .isEqualTo(on(2019, 6, 25));
    }

    @Test
    void a_round_count_of_days_is_not_taken_to_the_day() {
        assertThat(dated(
                        VOTED,
                        "A smaller crossing, and no fireworks\n\n"
                                + "They put their names to it in the fish hall. The new contract came fifty days after the"
                                + " islanders of Torrin rejected the bridge."))
                .isNotEqualTo(on(2019, 6, 23));
    }

    @Test
    void a_day_until_which_something_was_prolonged_need_not_have_come() {
        assertThat(dated(
                                VOTED,
                                "The ferry company said on Tuesday that it had prolonged the old timetable until 31 October, three days"
                                        + " after the islanders rejected the bridge.")
                        .latest())
                .isBefore(LocalDate.of(2019, 10, 1));
    }

    @Test
    void a_day_of_this_month_is_of_the_month_of_writing() {
        String dated = "نُشر في 20 آذار 2022\n\nانتخب أعضاء النادي رئيسا جديدا يوم الخميس 17 آذار 2022.";
        String page = "فاز سمير حداد برئاسة النادي في انتخابات أمس الخميس، وقال اليوم إنه يشكر الأعضاء."
                + " وتعلن اللجنة النتائج النهائية في 28 مارس الجاري.";
        assertThat(dated(dated, page)).isEqualTo(on(2022, 3, 18));
    }

    @Test
    void a_delay_is_counted_from_no_event() {
        String vow = "Published 5 May 2019\n\nThe islanders of Torrin rejected the bridge on Saturday, 4 May 2019.";
        String page =
                "The new harbour master of Torrin will be sworn in on Monday, sixteen days %s the islanders rejected the bridge.";
        assertThat(dated(vow, page.formatted("after")).earliest()).isAfter(LocalDate.of(2019, 5, 12));
        assertThat(dated(vow, page.formatted("later than planned, and everybody knows that"))
                        .earliest())
                .isBefore(LocalDate.of(2019, 5, 12));
    }

    @Test
    void what_goes_on_in_its_fourth_day_counts_from_where_it_began_wherever_the_page_says_so() {
        String began =
                "Published 3 March 2022\n\nThe weavers of Harrow began a strike on Wednesday, 2 March 2022, over their tea.";
        String page =
                "Looms stood still in Harrow, and the dogs slept in the yard.\n\nThe owners went home for lunch.\n\n"
                        + "The weavers' strike is %s, and nobody has talked to the owners.";
        assertThat(dated(began, page.formatted("now in its ninth day"))).isEqualTo(on(2022, 3, 10));
        assertThat(dated(began, page.formatted("a bore"))).isNotEqualTo(on(2022, 3, 10));
    }
}
