package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.extract.dating.Story.day;
import static sanad.extract.dating.Story.lastMonth;
import static sanad.extract.dating.Story.today;
import static sanad.extract.dating.Story.weekday;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.extract.dating.publication.Dating;
import sanad.extract.page.Part;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.When;

class DocumentDatingTest {
    private static final Fields FRIDAY = Fields.of(Field.WEEKDAY, 5);

    private static DocumentDate date(Story story, int document) {
        return story.dated().dates().get(document);
    }

    private static When on(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    private static Story.Page signing(Story story) {
        return story.page("a.txt")
                .line(Part.TITLE, "جسر نورا يُكتب على الورق")
                .line(Part.DATELINE, "12 أيار 2021")
                .time("12 أيار 2021", day(2021, 5, 12), Direction.NONE)
                .line(Part.LEAD, "وقّعت نورا وسيلين ميثاق الجسر الأربعاء 12 أيار في دار البلدية.")
                .time(
                        "الأربعاء 12 أيار",
                        new sanad.time.TimeMeaning.Named(
                                Fields.of(Field.MONTH, 5).with(Field.DAY, 12).with(Field.WEEKDAY, 3)),
                        Direction.PAST)
                .tells("وقّعت نورا وسيلين ميثاق الجسر الأربعاء 12 أيار", Kind.AGREE, "الأربعاء 12 أيار");
    }

    @Test
    void a_dateline_states_the_date() {
        Story story = new Story();
        signing(story);
        assertThat(date(story, 0).when()).isEqualTo(on(2021, 5, 12));
        assertThat(date(story, 0).basis()).isEqualTo(Basis.STATED);
        assertThat(date(story, 0).reasons()).extracting(Reason::key).containsExactly("says.headed", "so");
    }

    @Test
    void today_of_a_shared_event_is_the_day_that_another_document_gives_it() {
        Story story = new Story();
        signing(story);
        story.page("b.txt")
                .line(Part.LEAD, "وقّعت نورا وسيلين اليوم ميثاق الجسر بعد عامين من الجدل.")
                .time("اليوم", today(0), Direction.PAST)
                .tells("وقّعت نورا وسيلين اليوم ميثاق الجسر", Kind.AGREE, "اليوم");
        assertThat(date(story, 1).when()).isEqualTo(on(2021, 5, 12));
        assertThat(date(story, 1).basis()).isEqualTo(Basis.INFERRED);
        assertThat(date(story, 1).reasons())
                .extracting(Reason::key)
                .containsSequence("says.words", "same.event")
                .endsWith("so");
    }

    @Test
    void a_weekday_beside_yesterday_leaves_the_days_whose_yesterday_it_is() {
        Story story = new Story();
        signing(story);
        story.page("b.txt")
                .line(Part.LEAD, "هبّت مساء أمس الجمعة عاصفة على جسر نورا.")
                .time("أمس الجمعة", today(-1, FRIDAY), Direction.PAST)
                .tells("هبّت مساء أمس الجمعة عاصفة على جسر نورا", Kind.DISASTER, "أمس الجمعة");
        When when = date(story, 1).when();
        assertThat(when.isDay()).isTrue();
        assertThat(when.earliest().getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SATURDAY);
    }

    @Test
    void tomorrow_beside_a_whole_date_is_the_day_after_publication() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.LEAD, "يُفتح الجسر غدا 3 حزيران 2022 أمام المشاة.")
                .time(
                        "غدا 3 حزيران 2022",
                        today(
                                1,
                                Fields.of(Field.YEAR, 2022).with(Field.MONTH, 6).with(Field.DAY, 3)),
                        Direction.FUTURE);
        assertThat(date(story, 0).when()).isEqualTo(on(2022, 6, 2));
        assertThat(date(story, 0).basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void a_site_clock_loses_against_the_story() {
        Story story = new Story();
        signing(story);
        story.page("b.txt")
                .line(Part.BOILERPLATE, "7 آذار 2023")
                .time("7 آذار 2023", day(2023, 3, 7), Direction.NONE)
                .line(Part.LEAD, "وقّعت نورا وسيلين اليوم ميثاق الجسر.")
                .time("اليوم", today(0), Direction.PAST)
                .tells("وقّعت نورا وسيلين اليوم ميثاق الجسر", Kind.AGREE, "اليوم");
        assertThat(date(story, 1).when()).isEqualTo(on(2021, 5, 12));
    }

    @Test
    void of_two_dates_on_a_page_the_earlier_is_its_own_and_the_later_a_clock() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.DATELINE, "7 آذار 2023")
                .time("7 آذار 2023", day(2023, 3, 7), Direction.NONE)
                .line(Part.TITLE, "جسر")
                .line(Part.DATELINE, "13 أيار 2021")
                .time("13 أيار 2021", day(2021, 5, 13), Direction.NONE)
                .line(Part.LEAD, "فُتح الجسر.");
        assertThat(date(story, 0).when()).isEqualTo(on(2021, 5, 13));
    }

    @Test
    void last_september_after_a_last_may_of_known_year_is_written_in_the_october_after() {
        Story story = new Story();
        signing(story);
        story.page("b.txt")
                .line(Part.LEAD, "وقّعت نورا وسيلين ميثاق الجسر في أيار الماضي.")
                .time("أيار الماضي", lastMonth(5), Direction.PAST)
                .tells("وقّعت نورا وسيلين ميثاق الجسر في أيار الماضي", Kind.AGREE, "أيار الماضي")
                .line(Part.BODY, "وبدأ الحفر في أيلول الماضي.")
                .time("أيلول الماضي", lastMonth(9), Direction.PAST)
                .tells("وبدأ الحفر في أيلول الماضي", Kind.OTHER, "أيلول الماضي");
        assertThat(date(story, 1).when()).isEqualTo(When.month(2021, 10));
    }

    @Test
    void the_lead_s_weekday_is_the_day_of_publication() {
        Story story = new Story();
        signing(story);
        story.page("b.txt")
                .line(Part.LEAD, "وقّعت نورا وسيلين ميثاق الجسر الأربعاء بعد جدل.")
                .time("الأربعاء", weekday(3), Direction.PAST)
                .tells("وقّعت نورا وسيلين ميثاق الجسر الأربعاء", Kind.AGREE, "الأربعاء");
        assertThat(date(story, 1).when()).isEqualTo(on(2021, 5, 12));
    }

    @Test
    void a_page_without_any_fresh_words_stays_undated() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.TITLE, "تاريخ الجسور")
                .line(Part.LEAD, "بُني أول جسر في نورا عام 1911.")
                .time("1911", new sanad.time.TimeMeaning.Named(Fields.of(Field.YEAR, 1911)), Direction.PAST)
                .tells("بُني أول جسر في نورا عام 1911", Kind.FOUND, "1911");
        assertThat(date(story, 0).when()).isEqualTo(When.UNKNOWN);
        assertThat(date(story, 0).basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void a_story_without_a_single_year_stays_undated() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.LEAD, "فُتح الجسر أمس الجمعة.")
                .time("أمس الجمعة", today(-1, FRIDAY), Direction.PAST)
                .tells("فُتح الجسر أمس الجمعة", Kind.OTHER, "أمس الجمعة");
        assertThat(date(story, 0).when()).isEqualTo(When.UNKNOWN);
    }

    @Test
    void no_document_is_no_date() {
        assertThat(Dating.of(java.util.List.of()).dates()).isEmpty();
    }
}
