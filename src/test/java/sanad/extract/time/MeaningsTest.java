package sanad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.extract.time.grammar.Frame;
import sanad.extract.time.grammar.Slot;
import sanad.time.Direction;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.calendar.Feasts;
import sanad.time.resolve.Notation;

/** What a rule has filled, as the formula of its meaning. */
class MeaningsTest {
    @Test
    void nothing_filled_means_nothing() {
        assertThat(Meanings.of(Frame.EMPTY, Direction.NONE)).isEmpty();
    }

    @Test
    void a_range_told_as_one_shares_what_its_end_does_not_say() {
        Frame days = fill(Slot.YEAR, 2024, Slot.MONTH, 10, Slot.DAY, 8, Slot.TO_DAY, 13);
        assertThat(meaning(days)).isEqualTo("between(year=2024 month=10 day=8, year=2024 month=10 day=13)");
    }

    @Test
    void the_last_year_of_a_range_can_have_two_digits() {
        assertThat(meaning(fill(Slot.YEAR, 2023, Slot.TO_YEAR, 24))).isEqualTo("between(year=2023, year=2024)");
        assertThat(meaning(fill(Slot.YEAR, 1999, Slot.TO_YEAR, 1))).isEqualTo("between(year=1999, year=2001)");
    }

    @Test
    void a_range_inside_a_unit_has_both_ends_in_it() {
        Frame days = fill(Slot.UNIT, Unit.MONTH.ordinal(), Slot.STEPS, -1, Slot.DAY, 8, Slot.TO_DAY, 13);
        assertThat(meaning(days))
                .isEqualTo("between(day=8 of last(month) from document, day=13 of last(month) from document)");
    }

    @Test
    void years_and_centuries_before_the_era_are_counted_back() {
        assertThat(meaning(fill(Slot.YEAR, 44, Slot.ERA, 2))).isEqualTo("year=-43");
        assertThat(meaning(fill(Slot.NTH_CENTURY, 5, Slot.ERA, 2))).isEqualTo("century=-5");
    }

    @Test
    void a_feast_can_be_the_last_or_of_a_year() {
        int easter = Feasts.number("easter").orElseThrow();
        assertThat(meaning(fill(Slot.FEAST, easter, Slot.STEPS, -1))).isEqualTo("last(feast=easter) from document");
        assertThat(meaning(fill(Slot.FEAST, easter, Slot.YEAR, 1916))).isEqualTo("year=1916 feast=easter");
    }

    @Test
    void a_set_knows_its_turn_and_how_often_it_comes() {
        assertThat(meaning(fill(Slot.EVERY, 1, Slot.MONTH, 1, Slot.DAY, 25))).isEqualTo("every(P1Y, month=1 day=25)");
        assertThat(meaning(fill(Slot.EVERY, 1, Slot.WEEKDAY, 5))).isEqualTo("every(P1W, weekday=5)");
        Frame twice = fill(Slot.UNIT, Unit.MONTH.ordinal(), Slot.N, 1).counted();
        assertThat(meaning(twice.set(Slot.EVERY, 1).set(Slot.TIMES, 2))).isEqualTo("2 times every(P1M)");
    }

    @Test
    void fractions_of_a_unit_stand_alone_or_behind_a_count() {
        int hour = Unit.HOUR.ordinal();
        assertThat(meaning(fill(Slot.UNIT, hour, Slot.N, 0, Slot.QUARTERS, 3).counted()))
                .isEqualTo("PT45M");
        assertThat(meaning(fill(Slot.UNIT, hour, Slot.N, 1, Slot.THIRDS, 1).counted()))
                .isEqualTo("PT1H20M");
        assertThat(meaning(fill(Slot.UNIT, Unit.YEAR.ordinal(), Slot.N, 1, Slot.HALVES, 1)
                        .counted()))
                .isEqualTo("P1Y6M");
    }

    @Test
    void a_clock_keeps_its_seconds_and_zone_and_turns_by_noon() {
        Frame clock = fill(Slot.HOUR, 6, Slot.MINUTE, 4, Slot.SECOND, 9, Slot.NOON, 2, Slot.ZONE, 180);
        assertThat(meaning(clock)).isEqualTo("hour=18 minute=4 second=9 zone=180");
    }

    @Test
    void a_unit_of_the_hijri_calendar_says_so() {
        assertThat(meaning(fill(Slot.UNIT, Unit.YEAR.ordinal(), Slot.STEPS, -1, Slot.HIJRI, 1)))
                .isEqualTo("last(hijri year) from document");
    }

    @Test
    void a_modifier_stands_around_the_whole() {
        assertThat(meaning(fill(Slot.YEAR, 2022, Slot.MOD, TimexMod.END.ordinal())))
                .isEqualTo("end(year=2022)");
    }

    private static Frame fill(Object... slotsAndValues) {
        Frame frame = Frame.EMPTY;
        for (int i = 0; i < slotsAndValues.length; i += 2) {
            frame = frame.set((Slot) slotsAndValues[i], (Integer) slotsAndValues[i + 1]);
        }
        return frame;
    }

    private static String meaning(Frame frame) {
        return Meanings.of(frame, Direction.NONE).map(Notation::of).orElse("");
    }
}
