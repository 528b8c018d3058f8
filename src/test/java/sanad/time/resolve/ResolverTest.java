package sanad.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.TimeMeaning.Cycle;
import sanad.time.TimeMeaning.FromEvent;
import sanad.time.TimeMeaning.Lapse;
import sanad.time.TimeMeaning.Modified;
import sanad.time.TimeMeaning.Named;
import sanad.time.TimeMeaning.Recurring;
import sanad.time.TimeMeaning.Shifted;
import sanad.time.TimeMeaning.Side;
import sanad.time.TimeMeaning.Within;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.resolve.Resolution.Footing;
import sanad.time.resolve.Resolution.Step;

class ResolverTest {
    private static final Ground SATURDAY = Ground.published(When.day(LocalDate.of(2024, 11, 30)));
    private static final Named FRIDAY = new Named(Fields.of(Field.WEEKDAY, 5));

    @Test
    void a_bare_weekday_is_the_last_one() {
        assertThat(value(FRIDAY, SATURDAY)).isEqualTo("2024-11-29");
    }

    @Test
    void a_weekday_under_a_future_cue_is_the_next_one() {
        assertThat(value(FRIDAY, SATURDAY.looking(Direction.FUTURE))).isEqualTo("2024-12-06");
    }

    @Test
    void the_day_of_publication_itself_can_be_meant_by_its_weekday() {
        assertThat(value(new Named(Fields.of(Field.WEEKDAY, 6)), SATURDAY)).isEqualTo("2024-11-30");
    }

    @Test
    void last_friday_is_never_today() {
        Recurring last = new Recurring(Fields.of(Field.WEEKDAY, 6), -1, Base.DOCUMENT);
        assertThat(value(last, SATURDAY)).isEqualTo("2024-11-23");
    }

    @Test
    void a_month_without_a_year_looks_back_in_the_past_tense() {
        assertThat(value(new Named(Fields.of(Field.MONTH, 12)), SATURDAY.looking(Direction.PAST)))
                .isEqualTo("2023-12");
    }

    @Test
    void a_near_day_ahead_is_meant_where_the_words_look_nowhere() {
        Named day = new Named(Fields.of(Field.MONTH, 12).with(Field.DAY, 5));
        assertThat(value(day, SATURDAY)).isEqualTo("2024-12-05");
    }

    @Test
    void the_weekday_beside_a_day_chooses_its_year() {
        Named day = new Named(Fields.of(Field.MONTH, 10).with(Field.DAY, 7).with(Field.WEEKDAY, 6));
        Ground later = Ground.published(When.day(LocalDate.of(1990, 10, 2)));
        assertThat(value(day, later)).isEqualTo("1989-10-07");
    }

    @Test
    void counting_back_comes_to_a_point_as_coarse_as_its_unit() {
        assertThat(value(new Shifted(Length.of(24, Unit.YEAR), false, Base.DOCUMENT), SATURDAY))
                .isEqualTo("2000");
        assertThat(value(new Shifted(Length.of(3, Unit.MONTH), false, Base.DOCUMENT), SATURDAY))
                .isEqualTo("2024-08");
    }

    @Test
    void counting_back_without_a_number_is_a_vague_past() {
        assertThat(value(new Shifted(Length.of(Length.SOME, Unit.YEAR), false, Base.DOCUMENT), SATURDAY))
                .isEqualTo("PAST_REF");
    }

    @Test
    void a_distance_from_an_event_has_a_length_and_no_day() {
        Resolution found = Resolver.resolve(new FromEvent(Length.of(9, Unit.MONTH), Side.AFTER_EVENT), SATURDAY);
        assertThat(found.value()).isEqualTo("P9M");
        assertThat(found.footing()).isEqualTo(Footing.EVENT);
        assertThat(found.when().isKnown()).isFalse();
    }

    @Test
    void a_part_of_a_month_counts_from_the_date_reached() {
        Ground told = SATURDAY.reached(When.day(LocalDate.of(2022, 5, 10)));
        Within day = new Within(new Cycle(Unit.MONTH, 0, Base.NARRATIVE), Fields.of(Field.DAY, 17));
        Resolution found = Resolver.resolve(day, told);
        assertThat(found.value()).isEqualTo("2022-05-17");
        assertThat(found.footing()).isEqualTo(Footing.NARRATIVE);
    }

    @Test
    void a_weekday_that_contradicts_yesterday_is_said_in_the_steps() {
        Within yesterday = new Within(new Cycle(Unit.DAY, -1, Base.DOCUMENT), Fields.of(Field.WEEKDAY, 4));
        Resolution found = Resolver.resolve(yesterday, SATURDAY);
        assertThat(found.value()).isEqualTo("2024-11-28");
        assertThat(found.steps()).extracting(Step::kind).contains(Step.Kind.WEEKDAY_DIFFERS);
    }

    @Test
    void a_weekday_that_agrees_with_its_date_leaves_no_such_step() {
        Named day = new Named(Fields.of(Field.YEAR, 2024)
                .with(Field.MONTH, 11)
                .with(Field.DAY, 30)
                .with(Field.WEEKDAY, 6));
        assertThat(Resolver.resolve(day, Ground.NOTHING).steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.SAID);
    }

    @Test
    void a_hijri_day_comes_to_its_gregorian_one() {
        Fields day = Fields.of(Field.YEAR, 1444).with(Field.MONTH, 9).with(Field.DAY, 15);
        assertThat(value(new Named(day.in(Fields.Reckoning.HIJRI)), Ground.NOTHING))
                .isEqualTo("2023-04-06");
    }

    @Test
    void less_than_a_length_ago_lies_after_the_point() {
        Shifted ago = new Shifted(Length.of(2, Unit.MONTH), false, Base.DOCUMENT);
        assertThat(Resolver.resolve(new Modified(ago, TimexMod.LESS_THAN), SATURDAY)
                        .mod())
                .contains(TimexMod.AFTER);
    }

    @Test
    void about_a_point_makes_its_days_approximate() {
        Shifted ago = new Shifted(Length.of(3, Unit.MONTH), false, Base.DOCUMENT);
        assertThat(Resolver.resolve(new Modified(ago, TimexMod.APPROX), SATURDAY)
                        .when()
                        .approximate())
                .isTrue();
    }

    @Test
    void an_interval_of_publication_days_gives_the_hull() {
        Ground week = Ground.published(When.between(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 8)));
        Resolution found = Resolver.resolve(new Cycle(Unit.DAY, -1, Base.DOCUMENT), week);
        assertThat(found.when()).isEqualTo(When.between(LocalDate.of(2024, 10, 31), LocalDate.of(2024, 11, 7)));
    }

    @Test
    void an_interval_inside_one_month_is_enough_for_that_month() {
        Ground week = Ground.published(When.between(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 8)));
        assertThat(value(new Recurring(Fields.of(Field.MONTH, 6), -1, Base.DOCUMENT), week))
                .isEqualTo("2024-06");
    }

    @Test
    void without_ground_a_day_keeps_its_year_open() {
        Resolution found = Resolver.resolve(new Named(Fields.of(Field.MONTH, 6).with(Field.DAY, 19)), Ground.NOTHING);
        assertThat(found.value()).isEqualTo("XXXX-06-19");
        assertThat(found.when()).isEqualTo(When.UNKNOWN);
    }

    @Test
    void only_meanings_without_their_own_year_need_the_document() {
        assertThat(Resolver.needsDocumentDate(FRIDAY)).isTrue();
        assertThat(Resolver.needsDocumentDate(new Named(Fields.of(Field.YEAR, 2014))))
                .isFalse();
        assertThat(Resolver.needsDocumentDate(new Lapse(Length.of(2, Unit.HOUR))))
                .isFalse();
    }

    private static String value(TimeMeaning meaning, Ground ground) {
        return Resolver.resolve(meaning, ground).value();
    }
}
