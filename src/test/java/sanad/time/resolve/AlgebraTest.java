package sanad.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.time.Direction;
import sanad.time.Edtf;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Fields.Reckoning;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.TimeMeaning.Cycle;
import sanad.time.TimeMeaning.Named;
import sanad.time.TimeMeaning.Recurring;
import sanad.time.TimeMeaning.Repeating;
import sanad.time.TimeMeaning.Within;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.calendar.Feasts;

/** Each piece of the algebra by an example, seen from Saturday 30 November 2024. */
class AlgebraTest {
    private static final Ground SATURDAY = Ground.published(When.day(LocalDate.of(2024, 11, 30)));

    @Test
    void the_last_weekday_of_a_month_is_counted_from_its_end() {
        Fields last = Fields.of(Field.YEAR, 2024)
                .with(Field.MONTH, 5)
                .with(Field.WEEK, -1)
                .with(Field.WEEKDAY, 1);
        assertThat(value(new Named(last))).isEqualTo("2024-05-27");
    }

    @Test
    void the_last_day_of_a_month_has_the_month_s_length() {
        Fields last = Fields.of(Field.YEAR, 2024).with(Field.MONTH, 2).with(Field.DAY, -1);
        assertThat(value(new Named(last))).isEqualTo("2024-02-29");
        assertThat(value(new Within(new Cycle(Unit.MONTH, -1, Base.DOCUMENT), Fields.of(Field.DAY, -1))))
                .isEqualTo("2024-10-31");
    }

    @Test
    void a_day_without_a_month_counts_through_the_year() {
        assertThat(value(new Named(Fields.of(Field.YEAR, 2024).with(Field.DAY, 100))))
                .isEqualTo("2024-04-09");
    }

    @Test
    void a_week_of_the_year_is_that_of_iso() {
        assertThat(value(new Named(Fields.of(Field.YEAR, 2024).with(Field.WEEK, 32))))
                .isEqualTo("2024-W32");
    }

    @Test
    void a_week_that_the_year_does_not_have_stays_open() {
        assertThat(when(new Named(Fields.of(Field.YEAR, 2024).with(Field.WEEK, 53)))
                        .isKnown())
                .isFalse();
    }

    @Test
    void the_first_week_of_a_month_holds_its_fourth_day() {
        Fields week = Fields.of(Field.YEAR, 2024).with(Field.MONTH, 6).with(Field.WEEK, 1);
        assertThat(value(new Named(week))).isEqualTo("2024-W23");
    }

    @Test
    void the_first_half_of_a_century_is_its_start() {
        Resolution half = at(new Named(Fields.of(Field.CENTURY, 18).with(Field.HALF, 1)));
        assertThat(half.value()).isEqualTo("18");
        assertThat(half.mod()).contains(TimexMod.START);
        assertThat(Edtf.write(half.when())).isEqualTo("1800-01-01/1849-12-31");
    }

    @Test
    void the_last_third_of_this_year_is_its_end() {
        Resolution third = at(new Within(new Cycle(Unit.YEAR, 0, Base.DOCUMENT), Fields.of(Field.THIRD, 3)));
        assertThat(third.value()).isEqualTo("2024");
        assertThat(third.mod()).contains(TimexMod.END);
        assertThat(third.when().earliest()).isEqualTo("2024-09-01");
    }

    @Test
    void a_decade_of_the_last_century_is_inside_it() {
        assertThat(value(new Within(new Cycle(Unit.CENTURY, -1, Base.DOCUMENT), Fields.of(Field.DECADE, 6))))
                .isEqualTo("196");
        assertThat(value(new Named(Fields.of(Field.CENTURY, 18).with(Field.DECADE, 6))))
                .isEqualTo("186");
    }

    @Test
    void years_before_the_common_era_are_counted_back() {
        Resolution caesar =
                at(new Named(Fields.of(Field.YEAR, -43).with(Field.MONTH, 3).with(Field.DAY, 15)));
        assertThat(caesar.value()).isEqualTo("BC0044-03-15");
        assertThat(Edtf.write(caesar.when())).isEqualTo("-0043-03-15");
        assertThat(Edtf.read("-0043-03-15")).isEqualTo(caesar.when());
    }

    @Test
    void a_century_before_the_common_era_has_its_letters() {
        assertThat(value(new Named(Fields.of(Field.CENTURY, -5)))).isEqualTo("BC04");
    }

    @Test
    void a_year_of_three_digits_is_written_with_four() {
        assertThat(value(new Named(Fields.of(Field.YEAR, 762)))).isEqualTo("0762");
    }

    @Test
    void the_third_millennium_is_the_years_after_two_thousand() {
        Resolution third = at(new Named(Fields.of(Field.MILLENNIUM, 2)));
        assertThat(third.value()).isEqualTo("2");
        assertThat(third.when().earliest()).isEqualTo("2000-01-01");
    }

    @Test
    void a_feast_behaves_like_any_field_that_comes_again() {
        Fields easter = Fields.of(Field.FEAST, Feasts.number("easter").orElseThrow());
        assertThat(value(new Named(easter.with(Field.YEAR, 2019)))).isEqualTo("2019-04-21");
        assertThat(value(new Recurring(easter, -1, Base.DOCUMENT))).isEqualTo("2024-03-31");
        assertThat(value(new Recurring(easter, 1, Base.DOCUMENT))).isEqualTo("2025-04-20");
        assertThat(Resolver.resolve(new Named(easter), Ground.NOTHING).value()).isEqualTo("XXXX-XX-XX");
    }

    @Test
    void a_lunar_feast_can_be_asked_for_in_a_year_of_either_calendar() {
        Fields eid = Fields.of(Field.FEAST, Feasts.number("eid_al_fitr").orElseThrow());
        assertThat(value(new Named(eid.with(Field.YEAR, 2024)))).isEqualTo("2024-04-10");
        assertThat(value(new Named(eid.with(Field.YEAR, 1445).in(Reckoning.HIJRI))))
                .isEqualTo("2024-04-10");
    }

    @Test
    void the_second_day_of_a_feast_is_the_day_behind_it() {
        Fields second = Fields.of(Field.FEAST, Feasts.number("eid_al_adha").orElseThrow())
                .with(Field.DAY, 2);
        assertThat(value(new Named(second.with(Field.YEAR, 2024)))).isEqualTo("2024-06-17");
        assertThat(value(new Recurring(second, -1, Base.DOCUMENT))).isEqualTo("2024-06-17");
    }

    @Test
    void a_hijri_month_beside_a_gregorian_year_is_the_one_that_begins_in_it() {
        Fields ramadan = Fields.of(Field.MONTH, 9).with(Field.YEAR, 2024).in(Reckoning.HIJRI);
        assertThat(when(new Named(ramadan)))
                .isEqualTo(When.between(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 4, 9)));
    }

    @Test
    void last_muharram_lies_before_the_document() {
        Recurring muharram = new Recurring(Fields.of(Field.MONTH, 1).in(Reckoning.HIJRI), -1, Base.DOCUMENT);
        assertThat(when(muharram).earliest()).isEqualTo("2024-07-07");
    }

    @Test
    void this_hijri_month_and_the_last_hijri_year_are_lunar() {
        assertThat(when(new Cycle(Unit.MONTH, 0, Base.DOCUMENT, Reckoning.HIJRI))
                        .earliest())
                .isEqualTo("2024-11-03");
        assertThat(when(new Cycle(Unit.YEAR, -1, Base.DOCUMENT, Reckoning.HIJRI)))
                .isEqualTo(When.between(LocalDate.of(2023, 7, 19), LocalDate.of(2024, 7, 6)));
    }

    @Test
    void a_weekday_beside_a_full_date_that_it_does_not_fit_leaves_the_date() {
        Fields day = Fields.of(Field.YEAR, 2024)
                .with(Field.MONTH, 11)
                .with(Field.DAY, 29)
                .with(Field.WEEKDAY, 1);
        Resolution found = at(new Named(day));
        assertThat(found.value()).isEqualTo("2024-11-29");
        assertThat(found.steps()).extracting(Resolution.Step::kind).contains(Resolution.Step.Kind.WEEKDAY_DIFFERS);
    }

    @Test
    void a_day_that_there_is_not_stays_open() {
        Fields day = Fields.of(Field.YEAR, 2023).with(Field.MONTH, 2).with(Field.DAY, 29);
        assertThat(value(new Named(day))).isEqualTo("2023-02-29");
        assertThat(when(new Named(day)).isKnown()).isFalse();
    }

    @Test
    void a_leap_day_without_a_year_is_the_last_there_was() {
        Named leap = new Named(Fields.of(Field.MONTH, 2).with(Field.DAY, 29));
        assertThat(value(leap)).isEqualTo("2024-02-29");
    }

    @Test
    void a_day_a_few_days_ahead_is_meant_although_a_past_verb_stands_near() {
        Named soon = new Named(Fields.of(Field.MONTH, 12).with(Field.DAY, 4));
        Named far = new Named(Fields.of(Field.MONTH, 12).with(Field.DAY, 20));
        assertThat(Resolver.resolve(soon, SATURDAY.looking(Direction.PAST)).value())
                .isEqualTo("2024-12-04");
        assertThat(Resolver.resolve(far, SATURDAY.looking(Direction.PAST)).value())
                .isEqualTo("2023-12-20");
    }

    @Test
    void a_day_a_few_weeks_ago_is_meant_although_a_future_verb_stands_near() {
        Named soon = new Named(Fields.of(Field.MONTH, 11).with(Field.DAY, 9));
        Named far = new Named(Fields.of(Field.MONTH, 9).with(Field.DAY, 9));
        assertThat(Resolver.resolve(soon, SATURDAY.looking(Direction.FUTURE)).value())
                .isEqualTo("2024-11-09");
        assertThat(Resolver.resolve(far, SATURDAY.looking(Direction.FUTURE)).value())
                .isEqualTo("2025-09-09");
    }

    @Test
    void a_weekday_that_fits_only_a_day_on_the_other_side_leads_there() {
        Named tuesday = new Named(Fields.of(Field.MONTH, 12).with(Field.DAY, 24).with(Field.WEEKDAY, 2));
        assertThat(Resolver.resolve(tuesday, SATURDAY.looking(Direction.PAST)).value())
                .isEqualTo("2024-12-24");
    }

    @Test
    void a_century_of_the_hijri_calendar_is_named_by_the_gregorian_one_of_its_middle() {
        Resolution century = at(new Named(Fields.of(Field.CENTURY, 14).in(Reckoning.HIJRI)));
        assertThat(century.value()).isEqualTo("20");
        assertThat(century.when().earliest()).isEqualTo("1980-11-09");
    }

    @Test
    void a_set_of_hijri_days_comes_once_a_year() {
        Fields ashura = Fields.of(Field.MONTH, 1).with(Field.DAY, 10).in(Reckoning.HIJRI);
        assertThat(value(new Repeating(Length.of(1, Unit.YEAR), ashura))).isEqualTo("P1Y");
    }

    @Test
    void units_that_iso_does_not_join_are_counted_over() {
        Length week = new Length(List.of(new Length.Part(1, Unit.WEEK), new Length.Part(3, Unit.DAY)));
        Length century = new Length(List.of(new Length.Part(1, Unit.CENTURY), new Length.Part(50, Unit.YEAR)));
        assertThat(week.timex()).isEqualTo("P10D");
        assertThat(century.timex()).isEqualTo("P150Y");
        assertThat(Length.of(2, Unit.DECADE).timex()).isEqualTo("P2DE");
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
