package sanad.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.extract.Texts;
import sanad.time.When;

/** One event under two words or two dates is one event; two events of one day are two. */
class TwinsTest {
    private static final String TRUCE = "أعلن القائدان هدنة في جزيرة المرجان يوم 27 نوفمبر 1931 بعد حصار طويل.";

    private static long on(Chronicle chronicle, When when) {
        return chronicle.events().stream().filter(e -> e.when().equals(when)).count();
    }

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    @Test
    void a_month_joins_the_one_day_in_it_of_which_the_same_is_told() {
        Chronicle chronicle = Texts.chronicle(
                "هدأت المدافع بعد هدنة بدأت يوم 27 نوفمبر 1931 قرب الميناء.",
                "عاد الصيادون إلى البحر بعد وقف إطلاق النار في نوفمبر 1931.");
        assertThat(on(chronicle, When.month(1931, 11))).isZero();
        assertThat(on(chronicle, day(1931, 11, 27))).isEqualTo(1);
    }

    @Test
    void a_month_joins_no_day_of_another_thing() {
        Chronicle chronicle = Texts.chronicle(TRUCE, "انتخب أهل الجزيرة مجلسا جديدا في نوفمبر 1931.");
        assertThat(on(chronicle, When.month(1931, 11))).isEqualTo(1);
    }

    @Test
    void a_month_that_holds_two_of_the_kind_joins_neither() {
        Chronicle chronicle = Texts.chronicle(
                "زار الوزير ميناء الشمال يوم 3 نوفمبر 1931 صباحا.\nزار الوزير سد الوادي يوم 20 نوفمبر 1931 مساء.",
                "قام الوزير بزيارة في نوفمبر 1931.");
        assertThat(on(chronicle, day(1931, 11, 3))).isEqualTo(1);
        assertThat(on(chronicle, day(1931, 11, 20))).isEqualTo(1);
    }

    @Test
    void two_words_for_one_thing_on_one_day_are_one_event() {
        Chronicle chronicle = Texts.chronicle(
                "An earthquake shook the valley on 4 June 1884 and cracked the old dam.",
                "Shepherds still talk of the tremor of 4 June 1884.");
        assertThat(on(chronicle, day(1884, 6, 4))).isEqualTo(1);
    }

    @Test
    void what_is_the_first_since_a_time_is_not_of_that_time() {
        Chronicle chronicle = Texts.chronicle("""
                A queen returns
                Tuesday 4 March 2025
                The queen visited the island on Tuesday, her first visit since May 2000.""");
        assertThat(on(chronicle, day(2025, 3, 4))).isEqualTo(1);
    }
}
