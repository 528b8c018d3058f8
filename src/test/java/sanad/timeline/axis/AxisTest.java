package sanad.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.time.Precision;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/** What the other axes say: of a day zero, of steps, of the Hijri year; and where weeks begin. */
class AxisTest {
    private static final Axis ARABIC = new Axis(Manner.ARABIC, Habits.USUAL);
    private static final Axis ENGLISH = new Axis(Manner.ENGLISH, Habits.USUAL);

    private static TimeScale scale(String from, String to, double width) {
        View view =
                new View(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
        return new TimeScale(view, 0, width);
    }

    private static List<String> words(Ticks ticks, int line) {
        return ticks.words().stream()
                .filter(w -> w.line() == line)
                .sorted(java.util.Comparator.comparingDouble(AxisWord::day))
                .map(AxisWord::text)
                .toList();
    }

    @Test
    void weeks_are_told_from_day_zero_with_the_plurals_of_the_language() {
        LocalDate zero = LocalDate.of(2024, 6, 19);
        TimeScale scale = scale("2024-06-01", "2024-07-14", 800);
        assertThat(words(ARABIC.relative(scale, zero), 0))
                .containsExactly("قبل أسبوعين", "قبل أسبوع", "اليوم صفر", "بعد أسبوع", "بعد أسبوعين", "بعد ٣ أسابيع");
        assertThat(words(ENGLISH.relative(scale, zero), 0))
                .containsExactly(
                        "2 weeks before",
                        "a week before",
                        "Day zero",
                        "a week after",
                        "2 weeks after",
                        "3 weeks after");
    }

    @Test
    void far_from_day_zero_months_and_years_are_told() {
        LocalDate zero = LocalDate.of(2024, 6, 19);
        assertThat(words(ARABIC.relative(scale("2024-05-01", "2024-10-01", 600), zero), 0))
                .containsExactly("قبل شهر", "اليوم صفر", "بعد شهر", "بعد شهرين", "بعد ٣ أشهر");
        assertThat(words(ENGLISH.relative(scale("2013-01-01", "2025-01-01", 800), zero), 0))
                .contains("10 years before", "2 years before", "Day zero");
    }

    @Test
    void the_days_themselves_stand_below_their_distance() {
        Ticks ticks = ENGLISH.relative(scale("2024-06-15", "2024-06-25", 900), LocalDate.of(2024, 6, 19));
        assertThat(words(ticks, 1)).contains("19 Jun 2024", "20 Jun 2024");
    }

    @Test
    void steps_are_told_by_their_dates_no_finer_than_they_are_known() {
        double[] days = {
            LocalDate.of(1961, 1, 1).toEpochDay() + 0.5,
            LocalDate.of(2000, 7, 1).toEpochDay() + 0.5,
            LocalDate.of(2024, 6, 19).toEpochDay() + 0.5,
            LocalDate.of(2024, 6, 20).toEpochDay() + 0.5
        };
        Course course = Course.through(days, new double[] {0, 1, 2, 3});
        TimeScale scale = new TimeScale(new View(days[0] - 100, days[3] + 1), 0, 800, course, 48);
        Precision[] known = {Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.DAY};
        DoubleFunction<Precision> finest = day -> {
            int i = 0;
            while (Math.floor(days[i]) != day) {
                i++;
            }
            return known[i];
        };
        Ticks ticks = ENGLISH.steps(scale, finest);
        assertThat(words(ticks, 0)).containsExactly("Jul", "19 Jun", "20 Jun");
        assertThat(words(ticks, 1)).containsExactly("1961", "2000", "2024");
        assertThat(words(ticks, 2)).isEmpty();
        Axis both = new Axis(Manner.ENGLISH, Habits.USUAL.with(Habits.Second.HIJRI));
        assertThat(words(both.steps(scale, finest), 2))
                .as("a year that lies in two Hijri years has none")
                .containsExactly("1421 AH", "1445 AH");
    }

    @Test
    void the_second_axis_names_hijri_months_and_from_afar_years() {
        Axis both = new Axis(Manner.ARABIC, Habits.USUAL.with(Habits.Second.HIJRI));
        assertThat(words(both.calendar(scale("2024-06-10", "2024-08-01", 500)), 2))
                .containsExactly("ذو الحجة ١٤٤٥ هـ", "محرم ١٤٤٦ هـ");
        assertThat(words(both.calendar(scale("2021-01-01", "2024-01-01", 400)), 2))
                .containsExactly("١٤٤٢ هـ", "١٤٤٣ هـ", "١٤٤٤ هـ", "١٤٤٥ هـ");
        assertThat(words(ARABIC.calendar(scale("2021-01-01", "2024-01-01", 400)), 2))
                .isEmpty();
    }

    @Test
    void a_hijri_year_begins_on_its_own_day() {
        Axis both = new Axis(Manner.ENGLISH, Habits.USUAL.with(Habits.Second.HIJRI));
        assertThat(both.calendar(scale("2024-06-20", "2024-07-20", 600)).ticks())
                .contains(new Tick(LocalDate.of(2024, 7, 7).toEpochDay(), Tick.Strength.SECOND));
    }

    @Test
    void weeks_begin_where_the_region_or_the_reader_begins_them() {
        Manner maghrebi = new Manner(Tongue.ARABIC, Manner.Digits.WESTERN, Manner.Months.MAGHREBI);
        assertThat(Habits.USUAL.firstOfWeek(Manner.ARABIC)).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(Habits.USUAL.firstOfWeek(maghrebi)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Habits.USUAL.with(Habits.Week.SUNDAY).firstOfWeek(maghrebi)).isEqualTo(DayOfWeek.SUNDAY);
        List<Tick> ticks =
                ARABIC.calendar(scale("2024-06-02", "2024-06-20", 400)).ticks();
        assertThat(ticks.stream().filter(t -> t.strength() == Tick.Strength.WEEK))
                .extracting(t -> LocalDate.ofEpochDay((long) t.day()).getDayOfWeek())
                .isNotEmpty()
                .containsOnly(DayOfWeek.SATURDAY);
    }

    @Test
    void months_have_the_names_of_the_readers_tradition() {
        Manner levantine = new Manner(Tongue.ARABIC, Manner.Digits.ARABIC_INDIC, Manner.Months.LEVANTINE);
        Manner maghrebi = new Manner(Tongue.ARABIC, Manner.Digits.WESTERN, Manner.Months.MAGHREBI);
        TimeScale scale = scale("2024-06-01", "2024-08-01", 200);
        assertThat(words(new Axis(levantine, Habits.USUAL).calendar(scale), 0)).containsExactly("حزيران", "تموز");
        assertThat(words(new Axis(maghrebi, Habits.USUAL).calendar(scale), 0)).containsExactly("جوان", "جويلية");
    }

    @Test
    void before_the_common_era_there_is_no_year_nought() {
        View view = new View(
                LocalDate.of(-2, 1, 1).toEpochDay(), LocalDate.of(3, 1, 1).toEpochDay());
        assertThat(words(ENGLISH.calendar(new TimeScale(view, 0, 300)), 0))
                .containsExactly("3 BCE", "2 BCE", "1 BCE", "1", "2");
        View ages = new View(
                LocalDate.of(-250, 1, 1).toEpochDay(), LocalDate.of(250, 1, 1).toEpochDay());
        assertThat(words(ARABIC.calendar(new TimeScale(ages, 0, 300)), 0))
                .containsExactly("٢٠٠ ق.م", "١٠٠ ق.م", "١", "١٠٠", "٢٠٠");
    }
}
