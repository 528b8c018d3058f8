package sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.language.Manner.Digits;
import sanad.language.Manner.Months;
import sanad.time.Precision;
import sanad.time.When;

class DateWordsTest {
    private static final DateWords ARABIC = DateWords.in(Manner.ARABIC);
    private static final DateWords ENGLISH = DateWords.in(Manner.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 19);

    @Test
    void a_day_has_its_weekday_when_asked() {
        assertThat(ARABIC.sayWithWeekday(When.day(DAY))).isEqualTo("الأربعاء ١٩ يونيو ٢٠٢٤");
        assertThat(ENGLISH.sayWithWeekday(When.day(DAY))).isEqualTo("Wednesday 19 June 2024");
        assertThat(ARABIC.say(When.day(DAY))).isEqualTo("١٩ يونيو ٢٠٢٤");
    }

    @Test
    void a_month_has_no_day() {
        assertThat(ARABIC.sayWithWeekday(When.month(2023, 9))).isEqualTo("سبتمبر ٢٠٢٣");
        assertThat(ENGLISH.say(When.month(2023, 9))).isEqualTo("September 2023");
    }

    @Test
    void days_of_one_month_say_it_once() {
        When days = When.between(LocalDate.of(2024, 10, 8), LocalDate.of(2024, 10, 13));
        assertThat(ARABIC.say(days)).isEqualTo("٨–١٣ أكتوبر ٢٠٢٤");
        assertThat(ENGLISH.say(days)).isEqualTo("8–13 October 2024");
    }

    @Test
    void days_of_one_year_say_it_once() {
        When days = When.between(LocalDate.of(2024, 9, 28), LocalDate.of(2024, 10, 3));
        assertThat(ENGLISH.say(days)).isEqualTo("28 September – 3 October 2024");
        assertThat(ENGLISH.say(When.between(LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2))))
                .isEqualTo("30 December 2023 – 2 January 2024");
    }

    @Test
    void whole_months_and_whole_years_have_no_days() {
        When autumn = When.between(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 30));
        assertThat(ARABIC.say(autumn)).isEqualTo("أكتوبر – نوفمبر ٢٠٢٤");
        When war = When.between(LocalDate.of(1914, 1, 1), LocalDate.of(1918, 12, 31));
        assertThat(ARABIC.say(war)).isEqualTo("١٩١٤–١٩١٨");
    }

    @Test
    void about_is_said() {
        assertThat(ARABIC.say(When.month(2024, 6).about())).isEqualTo("نحو يونيو ٢٠٢٤");
        assertThat(ENGLISH.say(When.year(1950).about())).isEqualTo("about 1950");
    }

    @Test
    void an_open_side_is_said() {
        When since = new When(DAY, LocalDate.MAX, Precision.DAY, false);
        When until = new When(LocalDate.MIN, LocalDate.of(2024, 6, 30), Precision.MONTH, false);
        When sinceYear = new When(LocalDate.of(2014, 1, 1), LocalDate.MAX, Precision.YEAR, false);
        assertThat(ARABIC.say(since)).isEqualTo("منذ ١٩ يونيو ٢٠٢٤");
        assertThat(ARABIC.say(sinceYear)).isEqualTo("منذ ٢٠١٤");
        assertThat(ENGLISH.say(until)).isEqualTo("until June 2024");
    }

    @Test
    void what_is_not_known_is_not_a_date() {
        assertThat(ARABIC.say(When.UNKNOWN)).isEqualTo("بلا تاريخ");
        assertThat(ENGLISH.say(When.UNKNOWN)).isEqualTo("undated");
    }

    @ParameterizedTest
    @CsvSource({
        "DECADE, 1980-01-01, 1989-12-31, the 1980s",
        "CENTURY, 1900-01-01, 1999-12-31, 20th century",
        "CENTURY, 2001-01-01, 2100-12-31, 21st century",
        "QUARTER, 2024-04-01, 2024-06-30, second quarter of 2024",
        "HALF, 2024-07-01, 2024-12-31, second half of 2024",
    })
    void longer_stretches_have_names(Precision precision, LocalDate first, LocalDate last, String said) {
        assertThat(ENGLISH.say(new When(first, last, precision, false))).isEqualTo(said);
    }

    @Test
    void a_century_is_counted_in_words_in_arabic() {
        When century = new When(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31), Precision.CENTURY, false);
        assertThat(ARABIC.say(century)).isEqualTo("القرن العشرون");
    }

    @Test
    void months_are_named_in_the_readers_tradition() {
        assertThat(month(Months.EGYPTIAN, 11)).isEqualTo("نوفمبر ٢٠٢٤");
        assertThat(month(Months.LEVANTINE, 11)).isEqualTo("تشرين الثاني ٢٠٢٤");
        assertThat(month(Months.MAGHREBI, 7)).isEqualTo("جويلية ٢٠٢٤");
    }

    @Test
    void digits_are_the_readers() {
        Manner western = new Manner(Tongue.ARABIC, Digits.WESTERN, Months.EGYPTIAN);
        assertThat(DateWords.in(western).say(When.day(DAY))).isEqualTo("19 يونيو 2024");
    }

    @Test
    void years_before_the_common_era_say_so() {
        assertThat(ENGLISH.year(-43)).isEqualTo("44 BCE");
        assertThat(ARABIC.year(0)).isEqualTo("١ ق.م");
    }

    @Test
    void how_a_date_is_known_has_words() {
        assertThat(ARABIC.basis("INFERRED")).isEqualTo("مستنتج");
        assertThat(ENGLISH.basis("by_hand")).isEqualTo("set by hand");
    }

    @Test
    void every_month_and_weekday_has_a_name_of_its_own() {
        for (int month = 1; month <= 12; month++) {
            assertThat(ARABIC.month(month)).isNotBlank();
            assertThat(ENGLISH.shortMonth(month)).hasSize(3);
        }
        for (int i = 0; i < 7; i++) {
            assertThat(ARABIC.day(DAY.plus(Period.ofDays(i)))).doesNotContain("{");
        }
    }

    private static String month(Months months, int month) {
        return DateWords.in(new Manner(Tongue.ARABIC, Digits.ARABIC_INDIC, months))
                .say(When.month(2024, month));
    }
}
