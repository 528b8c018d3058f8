package sanad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.time.Length.Part;

class LengthTest {
    @Test
    void two_years_less_a_month_are_a_year_and_eleven_months() {
        assertThat(less(new Part(2, Unit.YEAR), new Part(1, Unit.MONTH))).isEqualTo("P1Y11M");
    }

    @Test
    void an_hour_less_five_minutes_has_no_hour_left() {
        assertThat(less(new Part(1, Unit.HOUR), new Part(5, Unit.MINUTE))).isEqualTo("PT55M");
    }

    @Test
    void what_cannot_be_taken_off_stays_as_it_is_told() {
        assertThat(less(new Part(1, Unit.HOUR), new Part(90, Unit.MINUTE))).isEqualTo("PT1H90M");
        assertThat(less(new Part(Length.SOME, Unit.YEAR), new Part(1, Unit.MONTH)))
                .isEqualTo("PXY1M");
    }

    @Test
    void half_a_month_is_fifteen_days() {
        assertThat(Length.fraction(1, 2, Unit.MONTH)).isEqualTo(new Part(15, Unit.DAY));
    }

    private static String less(Part whole, Part off) {
        return Length.told(List.of(whole, off), true).timex();
    }
}
