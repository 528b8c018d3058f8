package sanad.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-29",
                "2023-09",
                "2014",
                "196X",
                "19XX",
                "2024-21",
                "2024-24",
                "2024-33",
                "2024-36",
                "2024-40",
                "2024-41",
                "2024-10-08/2024-10-13",
                "../2024-06-30",
                "2022-02-01/..",
                "../..",
                "2024-06~"
            })
    void what_is_read_is_written_alike(String text) {
        assertThat(Edtf.write(Edtf.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-XX,2024", "2024-06-XX,2024-06", "2024?,2024", "2024%,2024~", "/2024-06-30,../2024-06-30"})
    void other_spellings_of_a_date_are_read(String text, String plain) {
        assertThat(Edtf.read(text)).isEqualTo(Edtf.read(plain));
    }

    @Test
    void a_winter_runs_into_the_next_year() {
        assertThat(Edtf.read("2024-24").latest()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-13", "2024-02-30", "24-06", "2024-06-1", "2024-12/2024-11"})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> Edtf.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void every_date_comes_back_as_it_was(@ForAll("dates") When when) {
        assertThat(Edtf.read(Edtf.write(when))).isEqualTo(when);
    }

    @Provide
    static Arbitrary<When> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(365 * 1000, 365 * 2000)
                .map(n -> LocalDate.of(0, 1, 1).plusDays(n));
        Arbitrary<When> units = days.flatMap(day -> Arbitraries.of(
                        Unit.DAY,
                        Unit.MONTH,
                        Unit.SEASON,
                        Unit.QUARTER,
                        Unit.HALF,
                        Unit.YEAR,
                        Unit.DECADE,
                        Unit.CENTURY)
                .map(unit -> Stretch.holding(day, unit).when()));
        Arbitrary<When> spans = days.flatMap(
                day -> Arbitraries.integers().between(1, 900).map(n -> When.between(day, day.plusDays(n))));
        return Arbitraries.oneOf(units, spans).flatMap(when -> Arbitraries.of(when, when.about()));
    }
}
