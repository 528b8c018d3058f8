package sanad.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.time.Direction;
import sanad.time.Edtf;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.PartOfDay;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.TimeMeaning.Between;
import sanad.time.TimeMeaning.Cycle;
import sanad.time.TimeMeaning.Lapse;
import sanad.time.TimeMeaning.Modified;
import sanad.time.TimeMeaning.Named;
import sanad.time.TimeMeaning.Repeating;
import sanad.time.TimeMeaning.Shifted;
import sanad.time.TimeMeaning.Vague;
import sanad.time.TimeMeaning.Within;
import sanad.time.TimexMod;
import sanad.time.TimexType;
import sanad.time.Unit;
import sanad.time.When;

/** Ranges, lengths, clocks, sets and vague words, each by an example, seen from Saturday 30 November 2024. */
class AlgebraOfLengthsTest {
    private static final Ground SATURDAY = Ground.published(When.day(LocalDate.of(2024, 11, 30)));

    @Test
    void a_range_told_as_one_is_an_interval_with_both_ends_in_its_value() {
        Fields from = Fields.of(Field.YEAR, 2024).with(Field.MONTH, 10).with(Field.DAY, 8);
        Resolution range = at(new Between(new Named(from), new Named(from.with(Field.DAY, 13))));
        assertThat(range.value()).isEqualTo("2024-10-08/2024-10-13");
        assertThat(Edtf.write(range.when())).isEqualTo("2024-10-08/2024-10-13");
    }

    @Test
    void the_end_of_a_range_follows_its_beginning() {
        Between winter = new Between(new Named(Fields.of(Field.MONTH, 11)), new Named(Fields.of(Field.MONTH, 2)));
        assertThat(value(winter)).isEqualTo("2024-11/2025-02");
    }

    @Test
    void a_range_without_ground_keeps_both_years_open() {
        Between range = new Between(new Named(Fields.of(Field.MONTH, 6)), new Named(Fields.of(Field.MONTH, 8)));
        assertThat(Resolver.resolve(range, Ground.NOTHING).value()).isEqualTo("XXXX-06/XXXX-08");
    }

    @Test
    void a_compound_length_is_counted_part_by_part() {
        Length length = new Length(List.of(new Length.Part(2, Unit.YEAR), new Length.Part(3, Unit.MONTH)));
        assertThat(value(new Shifted(length, false, Base.DOCUMENT))).isEqualTo("2022-08");
    }

    @Test
    void a_day_and_more_of_hours_reach_back_over_days() {
        assertThat(value(new Shifted(Length.of(48, Unit.HOUR), false, Base.DOCUMENT)))
                .isEqualTo("2024-11-28");
    }

    @Test
    void three_quarters_of_an_hour_are_minutes() {
        assertThat(new Length(List.of(Length.fraction(3, 4, Unit.HOUR))).timex())
                .isEqualTo("PT45M");
    }

    @Test
    void less_than_a_length_stays_a_length() {
        Resolution less = at(new Modified(new Lapse(Length.of(2, Unit.YEAR)), TimexMod.BEFORE));
        assertThat(less.value()).isEqualTo("P2Y");
        assertThat(less.mod()).contains(TimexMod.LESS_THAN);
    }

    @Test
    void a_clock_keeps_seconds_and_leaves_its_zone_out_of_the_value() {
        Fields clock = Fields.of(Field.HOUR, 6)
                .with(Field.MINUTE, 4)
                .with(Field.SECOND, 9)
                .with(Field.ZONE, 180);
        Resolution time = at(new Within(new Cycle(Unit.DAY, -1, Base.DOCUMENT), clock));
        assertThat(time.type()).isEqualTo(TimexType.TIME);
        assertThat(time.value()).isEqualTo("2024-11-29T06:04:09");
    }

    @Test
    void a_night_carries_its_first_day() {
        Fields night = Fields.of(Field.PART, PartOfDay.NIGHT.ordinal()).with(Field.WEEKDAY, 5);
        assertThat(value(new Named(night))).isEqualTo("2024-11-29TNI");
    }

    @Test
    void a_set_by_its_field_masks_what_changes() {
        Length week = Length.of(1, Unit.WEEK);
        Length year = Length.of(1, Unit.YEAR);
        assertThat(value(new Repeating(week, Fields.of(Field.WEEKDAY, 5)))).isEqualTo("XXXX-WXX-5");
        assertThat(value(new Repeating(year, Fields.of(Field.MONTH, 1).with(Field.DAY, 25))))
                .isEqualTo("XXXX-01-25");
        assertThat(value(new Repeating(year, Fields.of(Field.SEASON, 2)))).isEqualTo("XXXX-SU");
    }

    @Test
    void a_set_by_its_length_is_that_length() {
        assertThat(at(new Repeating(2, Length.of(1, Unit.MONTH), Fields.NONE)).type())
                .isEqualTo(TimexType.SET);
        assertThat(value(new Repeating(2, Length.of(1, Unit.MONTH), Fields.NONE)))
                .isEqualTo("P1M");
        assertThat(value(new Repeating(Length.of(2, Unit.WEEK), Fields.of(Field.WEEKDAY, 5))))
                .isEqualTo("P2W");
    }

    @Test
    void vague_words_are_references_and_no_days() {
        assertThat(value(new Vague(Direction.PAST))).isEqualTo("PAST_REF");
        assertThat(value(new Vague(Direction.NONE))).isEqualTo("PRESENT_REF");
        assertThat(value(new Vague(Direction.FUTURE))).isEqualTo("FUTURE_REF");
        assertThat(when(new Vague(Direction.PAST)).isKnown()).isFalse();
    }

    private static Resolution at(TimeMeaning meaning) {
        return Resolver.resolve(meaning, SATURDAY);
    }

    private static String value(TimeMeaning meaning) {
        return at(meaning).value();
    }

    private static When when(TimeMeaning meaning) {
        return at(meaning).when();
    }
}
