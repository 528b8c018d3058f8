package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.extract.Texts;
import sanad.time.When;

/** What a writer lets slip of the day of writing, in a page without a date beside one that has it. */
class WritersDayTest {
    private static final String DATED =
            "Published 3 March 2022\n\nThe mill at Harrow closed its gates on Monday after ninety years.";

    private static When dated(String dated, String undated) {
        return Texts.chronicle(dated, undated).date("2.txt").when();
    }

    private static When on(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    @Test
    void a_weekday_with_its_date_in_brackets_gives_the_week_and_today_the_day() {
        assertThat(
                        dated(
                                "نُشر في 3 آذار 2022\n\nأغلقت المطحنة القديمة أبوابها يوم الاثنين بعد تسعين عاما من العمل.",
                                "بيعت آلات المطحنة القديمة في مزاد فتح الأحد الماضي (6 آذار)، وحضر المشترون اليوم الأربعاء لنقلها من المدينة."))
                .isEqualTo(on(2022, 3, 9));
    }

    @Test
    void as_i_write_these_lines_gives_the_day_itself() {
        assertThat(
                        dated(
                                "نُشر في 3 آذار 2022\n\nأغلقت المطحنة القديمة أبوابها يوم الاثنين بعد تسعين عاما من العمل.",
                                "وصلتُ إلى المطحنة صباح الأحد 6 آذار وكانت أبوابها مغلقة. عدتُ إلى البيت الثلاثاء، وأكتب هذه السطور مساء الخميس 10 آذار."))
                .isEqualTo(on(2022, 3, 10));
    }

    @Test
    void a_day_told_as_past_has_come() {
        When when = dated(
                DATED,
                "The old mill burned last week, the owner said Thursday. The fire broke out on March 14, in the yard behind the mill,"
                        + " and the roof fell in.");
        assertThat(when.earliest()).isAfterOrEqualTo(LocalDate.of(2022, 3, 14));
    }
}
