package sanad.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {
    @ParameterizedTest
    @CsvSource({
        "easter, 2024, 2024-03-31",
        "easter, 2025, 2025-04-20",
        "easter, 1954, 1954-04-18",
        "easter, 1818, 1818-03-22",
        "orthodox_easter, 2024, 2024-05-05",
        "orthodox_easter, 2023, 2023-04-16",
        "orthodox_easter, 2025, 2025-04-20",
        "good_friday, 2024, 2024-03-29",
        "pentecost, 2024, 2024-05-19",
        "sham_el_nessim, 2024, 2024-05-06",
        "us_thanksgiving, 2024, 2024-11-28",
        "us_labor_day, 2024, 2024-09-02",
        "us_election_day, 2024, 2024-11-05",
        "memorial_day, 2024, 2024-05-27",
        "christmas, 2024, 2024-12-25",
        "eid_al_fitr, 2024, 2024-04-10",
        "eid_al_adha, 2024, 2024-06-16",
        "ashura, 2023, 2023-07-28",
        "saudi_national_day, 2024, 2024-09-23"
    })
    void a_feast_falls_on_its_day(String name, int year, LocalDate day) {
        assertThat(in(name, year)).containsExactly(day);
    }

    @Test
    void a_lunar_feast_can_fall_twice_in_a_year_of_the_sun() {
        assertThat(in("islamic_new_year", 2008)).hasSize(2);
    }

    @Test
    void easter_before_the_reform_of_the_calendar_is_that_of_the_east() {
        assertThat(in("easter", 1400)).isEqualTo(in("orthodox_easter", 1400));
    }

    @Test
    void no_name_stands_twice_in_the_table() {
        assertThat(Feasts.all()).extracting(Feast::name).doesNotHaveDuplicates();
    }

    @Test
    void a_name_that_the_table_lacks_has_no_number() {
        assertThat(Feasts.number("festivus")).isEmpty();
    }

    private static List<LocalDate> in(String name, int year) {
        return Feasts.of(Feasts.number(name).orElseThrow()).rule().in(year);
    }
}
