package sanad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class HijriTest {
    @Property
    void there_and_back_comes_to_the_same_day(@ForAll @LongRange(min = -500_000, max = 120_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(Hijri.of(date).toLocalDate()).isEqualTo(date);
    }

    @Property
    void months_have_twenty_nine_or_thirty_days(@ForAll @LongRange(min = -500_000, max = 120_000) long day) {
        Hijri hijri = Hijri.of(LocalDate.ofEpochDay(day));
        long length = Hijri.start(hijri.year(), hijri.month() + 1).toEpochDay()
                - Hijri.start(hijri.year(), hijri.month()).toEpochDay();
        assertThat(length).isBetween(28L, 31L);
    }

    @Property
    void inside_the_tables_it_is_umm_al_qura(@ForAll @LongRange(min = -31_000, max = 70_000) long day) {
        HijrahDate umm = HijrahDate.from(LocalDate.ofEpochDay(day));
        assertThat(Hijri.of(LocalDate.ofEpochDay(day)))
                .isEqualTo(new Hijri(
                        umm.get(ChronoField.YEAR_OF_ERA),
                        umm.get(ChronoField.MONTH_OF_YEAR),
                        umm.get(ChronoField.DAY_OF_MONTH)));
    }

    @Example
    void outside_the_tables_days_are_reckoned_all_the_same() {
        assertThat(new Hijri(1, 1, 1).toLocalDate()).isEqualTo("0622-07-19");
        assertThat(Hijri.of(LocalDate.of(1258, 2, 17)).year()).isEqualTo(656);
        assertThat(Hijri.start(1300, 1)).isEqualTo(Hijri.start(1299, 13));
    }
}
