package sanad.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JewishYearTest {
    @Test
    void the_year_begins_on_its_known_days() {
        assertThat(JewishYear.start(1973)).isEqualTo(LocalDate.of(1973, 9, 27));
        assertThat(JewishYear.start(2005)).isEqualTo(LocalDate.of(2005, 10, 4));
        assertThat(JewishYear.start(2023)).isEqualTo(LocalDate.of(2023, 9, 16));
        assertThat(JewishYear.start(2024)).isEqualTo(LocalDate.of(2024, 10, 3));
    }

    @Test
    void it_never_begins_on_a_sunday_a_wednesday_or_a_friday() {
        for (int year = 1600; year < 2200; year++) {
            assertThat(JewishYear.start(year).getDayOfWeek().getValue()).isNotIn(7, 3, 5);
        }
    }
}
