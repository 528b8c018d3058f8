package sanad.language.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sanad.language.Manner;
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
import sanad.time.TimeMeaning.Repeating;
import sanad.time.TimeMeaning.Shifted;
import sanad.time.TimeMeaning.Side;
import sanad.time.TimeMeaning.Within;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.calendar.Feast;
import sanad.time.calendar.Feasts;
import sanad.time.resolve.AnyMeaning;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolver;

class MeaningWordsTest {
    private static final Ground SATURDAY = Ground.published(When.day(LocalDate.of(2024, 11, 30)));
    private static final Recurring LAST_JUNE = new Recurring(Fields.of(Field.MONTH, 6), -1, Base.DOCUMENT);

    @Provide
    Arbitrary<TimeMeaning> meanings() {
        return AnyMeaning.meanings();
    }

    @Provide
    Arbitrary<Ground> grounds() {
        return AnyMeaning.grounds();
    }

    @Property
    void every_meaning_is_told_in_arabic_alone(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("grounds") Ground ground) {
        assertThat(told(Manner.ARABIC, meaning, ground))
                .doesNotContainPattern("[A-Za-z0-9{}]")
                .doesNotContain("  ");
    }

    @Property
    void every_meaning_is_told_in_english_alone(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("grounds") Ground ground) {
        assertThat(told(Manner.ENGLISH, meaning, ground))
                .doesNotContainPattern("[\\u0600-\\u06FF{}]")
                .doesNotContain("  ");
    }

    @Example
    void every_feast_of_the_table_has_a_name_in_both_languages() {
        for (Feast feast : Feasts.all()) {
            Named named =
                    new Named(Fields.of(Field.FEAST, Feasts.number(feast.name()).orElseThrow()));
            assertThat(MeaningWords.in(Manner.ENGLISH).say(named)).isNotBlank();
            assertThat(MeaningWords.in(Manner.ARABIC).say(named)).isNotBlank();
        }
    }

    @Example
    void the_derivation_of_last_june_goes_from_meaning_over_ground_to_date() {
        assertThat(told(Manner.ENGLISH, LAST_JUNE, SATURDAY))
                .isEqualTo("the nearest June before the document’s date; "
                        + "the document’s date is 30 November 2024 (given); so June 2024");
        assertThat(told(Manner.ARABIC, LAST_JUNE, SATURDAY))
                .isEqualTo("يونيو الأقرب قبل تاريخ المستند؛ وتاريخ المستند ٣٠ نوفمبر ٢٠٢٤ (معطى)؛ إذن: يونيو ٢٠٢٤");
    }

    @Example
    void a_weekday_without_more_tells_which_one_is_chosen() {
        Named friday = new Named(Fields.of(Field.WEEKDAY, 5));
        assertThat(told(Manner.ENGLISH, friday, SATURDAY))
                .contains("Friday; ", "; the last before that; so 29 November");
        assertThat(told(Manner.ENGLISH, friday, SATURDAY.looking(Direction.FUTURE)))
                .contains("; the first after that; so 6 December 2024");
    }

    @Example
    void a_weekday_that_disagrees_is_said() {
        Within yesterday = new Within(new Cycle(Unit.DAY, -1, Base.DOCUMENT), Fields.of(Field.WEEKDAY, 4));
        assertThat(told(Manner.ENGLISH, yesterday, SATURDAY)).contains("though 29 November 2024 is a Friday");
    }

    @Example
    void without_ground_the_date_stays_open_and_says_so() {
        assertThat(told(Manner.ENGLISH, LAST_JUNE, Ground.NOTHING))
                .endsWith("nothing says what to count from, so it stays open");
    }

    @Example
    void arabic_writes_its_particle_onto_a_word_and_joins_it_to_a_digit() {
        Shifted two = new Shifted(Length.of(2, Unit.MONTH), false, Base.DOCUMENT);
        Shifted three = new Shifted(Length.of(3, Unit.MONTH), false, Base.DOCUMENT);
        MeaningWords arabic = MeaningWords.in(Manner.ARABIC);
        assertThat(arabic.say(two)).isEqualTo("قبل تاريخ المستند بشهرين");
        assertThat(arabic.say(three)).isEqualTo("قبل تاريخ المستند بـ٣ أشهر");
        assertThat(arabic.say(new Modified(three, TimexMod.LESS_THAN))).isEqualTo("قبل تاريخ المستند بأقل من ٣ أشهر");
    }

    @Example
    void the_plural_of_a_unit_follows_its_number() {
        MeaningWords arabic = MeaningWords.in(Manner.ARABIC);
        assertThat(arabic.say(new Lapse(Length.of(11, Unit.DAY)))).isEqualTo("مدة ١١ يومًا");
        assertThat(arabic.say(new Lapse(Length.of(100, Unit.DAY)))).isEqualTo("مدة ١٠٠ يوم");
        assertThat(arabic.say(new Lapse(Length.of(Length.SOME, Unit.YEAR)))).isEqualTo("مدة بضع سنوات");
    }

    @Example
    void a_set_tells_its_turn_and_how_often() {
        MeaningWords english = MeaningWords.in(Manner.ENGLISH);
        assertThat(english.say(new Repeating(Length.of(1, Unit.WEEK), Fields.of(Field.WEEKDAY, 5))))
                .isEqualTo("Friday of every week");
        assertThat(english.say(new Repeating(2, Length.of(1, Unit.MONTH), Fields.NONE)))
                .isEqualTo("2 times every month");
    }

    @Example
    void a_distance_from_an_event_stands_on_the_event() {
        FromEvent after = new FromEvent(Length.of(9, Unit.MONTH), Side.AFTER_EVENT);
        assertThat(told(Manner.ENGLISH, after, SATURDAY))
                .isEqualTo("9 months after the event that the sentence names; the date of that event decides");
    }

    @Example
    void a_clock_keeps_its_zone() {
        Fields clock = Fields.of(Field.HOUR, 14).with(Field.MINUTE, 5).with(Field.ZONE, 180);
        assertThat(MeaningWords.in(Manner.ENGLISH).say(new Named(clock)))
                .isEqualTo("14:05, by a clock 3 hours ahead of universal time");
        assertThat(MeaningWords.in(Manner.ARABIC).say(new Named(clock)))
                .isEqualTo("الساعة ١٤:٠٥، بتوقيت يسبق غرينتش بـ٣ ساعات");
    }

    @Example
    void a_counted_weekday_of_a_month_reads_from_narrow_to_wide() {
        Fields sunday = Fields.of(Field.MONTH, 6).with(Field.WEEK, -1).with(Field.WEEKDAY, 7);
        assertThat(MeaningWords.in(Manner.ENGLISH).say(new Named(sunday))).isEqualTo("the last Sunday of June");
        assertThat(MeaningWords.in(Manner.ARABIC).say(new Named(sunday))).isEqualTo("يوم الأحد الأخير من يونيو");
    }

    @Example
    void a_clock_on_a_day_tells_its_zone_last() {
        Fields clock = Fields.of(Field.WEEKDAY, 5)
                .with(Field.HOUR, 9)
                .with(Field.MINUTE, 0)
                .with(Field.ZONE, 0);
        assertThat(MeaningWords.in(Manner.ENGLISH).say(new Recurring(clock, 1, Base.DOCUMENT)))
                .isEqualTo("09:00 on the nearest Friday after the document’s date, universal time");
    }

    @Example
    void a_century_before_the_common_era_and_a_season_have_names() {
        assertThat(told(Manner.ARABIC, new Named(Fields.of(Field.CENTURY, -5)), SATURDAY))
                .endsWith("القرن الخامس ق.م");
        Fields autumn = Fields.of(Field.SEASON, 3).with(Field.YEAR, 2024);
        assertThat(told(Manner.ENGLISH, new Named(autumn), SATURDAY)).endsWith("so autumn of 2024");
    }

    @Example
    void a_part_of_a_century_is_told_by_its_years() {
        Fields half = Fields.of(Field.CENTURY, 18).with(Field.HALF, 1);
        assertThat(told(Manner.ENGLISH, new Named(half), SATURDAY)).endsWith("so 1800–1849");
    }

    private static String told(Manner manner, TimeMeaning meaning, Ground ground) {
        Resolution resolution = Resolver.resolve(meaning, ground);
        return DerivationWords.in(manner).say(meaning, resolution, "given", Optional.empty());
    }
}
