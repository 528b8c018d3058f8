package sanad.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.language.Manner;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

class TicksTest {
    private static List<String> words(String from, String to, double width, Manner manner, int line) {
        View view =
                new View(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
        return Ticks.of(new TimeScale(view, 0, width), manner).words().stream()
                .filter(w -> w.line() == line)
                .map(AxisWord::text)
                .toList();
    }

    @Test
    void months_stand_above_years() {
        assertThat(words("2024-06-01", "2024-09-01", 300, Manner.ARABIC, 0)).containsExactly("يونيو", "يوليو", "أغسطس");
        assertThat(words("2024-06-01", "2025-03-01", 900, Manner.ARABIC, 1)).containsExactly("٢٠٢٤", "٢٠٢٥");
    }

    @Test
    void from_four_pixels_a_day_every_fifth_day_has_its_number() {
        assertThat(words("2024-10-01", "2024-11-01", 200, Manner.ENGLISH, 0))
                .containsExactly("5", "10", "15", "20", "25");
        assertThat(words("2024-10-01", "2024-11-01", 200, Manner.ENGLISH, 1)).containsExactly("October 2024");
    }

    @Test
    void from_twenty_two_pixels_a_day_every_day_has_its_number() {
        assertThat(words("2024-10-01", "2024-10-04", 100, Manner.ENGLISH, 0)).containsExactly("1", "2", "3");
    }

    @Test
    void close_up_the_hours_of_a_day_are_told() {
        assertThat(words("2024-10-01", "2024-10-02", 200, Manner.ARABIC, 0))
                .containsExactly("٠:٠٠", "٦:٠٠", "١٢:٠٠", "١٨:٠٠");
    }

    @Test
    void far_away_only_centuries_are_told() {
        assertThat(words("1500-01-01", "2000-01-01", 300, Manner.ENGLISH, 0))
                .containsExactly("1500", "1600", "1700", "1800", "1900");
    }

    @Test
    void there_are_never_more_ticks_than_pixels_can_hold() {
        for (double days = 0.3; days < View.LONGEST; days *= 1.7) {
            View view = new View(-days / 2, days / 2);
            assertThat(Ticks.of(new TimeScale(view, 0, 1200), Manner.ARABIC)
                            .ticks()
                            .size())
                    .isLessThan(320);
        }
    }

    @Test
    void a_year_begins_with_a_strong_line() {
        View view = View.days(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 2, 28));
        List<Tick> ticks = Ticks.of(new TimeScale(view, 0, 300), Manner.ARABIC).ticks();
        assertThat(ticks)
                .contains(new Tick(LocalDate.of(2024, 1, 1).toEpochDay(), Tick.Strength.STRONG))
                .contains(new Tick(LocalDate.of(2023, 12, 1).toEpochDay(), Tick.Strength.LINE));
    }
}
