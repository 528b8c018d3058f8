package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.extract.dating.Story.day;
import static sanad.extract.dating.Story.today;
import static sanad.extract.dating.Story.weekday;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Kind;
import sanad.extract.page.Part;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.Unit;
import sanad.time.When;

/** Stories of which most documents carry no date. */
class UndatedStoryTest {
    private static final TimeMeaning LAST_MONTH = new TimeMeaning.Cycle(Unit.MONTH, -1, Base.DOCUMENT);

    private static When date(Story story, int document) {
        return story.dated().dates().get(document).when();
    }

    /** A ferry sinks on Tuesday 14 March 2017; only the inquiry's report, in May, bears a date. */
    private static Story ferry() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.LEAD, "Divers reached the sunken ferry Halcyon off Tarn harbour on Thursday.")
                .time("Thursday", weekday(4), Direction.PAST)
                .tells(
                        "Divers reached the sunken ferry Halcyon off Tarn harbour on Thursday",
                        Kind.DISASTER,
                        "Thursday")
                .line(Part.BODY, "The ferry Halcyon sank off Tarn harbour on Tuesday.")
                .time("Tuesday", weekday(2), Direction.PAST)
                .tells("The ferry Halcyon sank off Tarn harbour on Tuesday", Kind.DISASTER, "Tuesday");
        story.page("b.txt")
                .line(Part.TITLE, "Rust sank the Halcyon")
                .line(Part.DATELINE, "9 May 2017")
                .time("9 May 2017", day(2017, 5, 9), Direction.NONE)
                .line(Part.LEAD, "The ferry Halcyon sank off Tarn harbour on 14 March 2017.")
                .time("14 March 2017", day(2017, 3, 14), Direction.PAST)
                .tells("The ferry Halcyon sank off Tarn harbour on 14 March 2017", Kind.DISASTER, "14 March 2017");
        return story;
    }

    @Test
    void news_of_two_days_after_a_dated_sinking_is_of_that_week_and_not_of_the_report() {
        assertThat(date(ferry(), 0)).isEqualTo(When.day(LocalDate.of(2017, 3, 16)));
    }

    @Test
    void last_month_beside_a_day_without_year_lies_in_the_month_after_it() {
        Story story = ferry();
        story.page("c.txt")
                .line(
                        Part.LEAD,
                        "Yesterday, Friday, the owners of the Halcyon met the crews whom they lost last month.")
                .time("Yesterday, Friday", today(-1, Fields.of(Field.WEEKDAY, 5)), Direction.PAST)
                .time("last month", LAST_MONTH, Direction.PAST)
                .line(Part.BODY, "The ferry Halcyon sank off Tarn harbour on 14 March.")
                .time("14 March", day(3, 14), Direction.PAST)
                .tells("The ferry Halcyon sank off Tarn harbour on 14 March", Kind.DISASTER, "14 March");
        When when = date(story, 2);
        assertThat(when.earliest().getYear()).isEqualTo(2017);
        assertThat(when.earliest().getMonthValue()).isEqualTo(4);
    }

    @Test
    void two_pages_that_know_only_each_other_stay_undated() {
        Story story = new Story();
        for (String id : new String[] {"a.txt", "b.txt"}) {
            story.page(id)
                    .line(Part.LEAD, "ربحت فرقة الميناء كأس الجزيرة أمس الجمعة.")
                    .time("أمس الجمعة", today(-1, Fields.of(Field.WEEKDAY, 5)), Direction.PAST)
                    .tells("ربحت فرقة الميناء كأس الجزيرة أمس الجمعة", Kind.OTHER, "أمس الجمعة");
        }
        assertThat(date(story, 0).isKnown()).isFalse();
        assertThat(date(story, 1).isKnown()).isFalse();
    }

    @Test
    void the_leads_own_weekday_with_its_whole_date_is_the_day_of_the_news() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.TITLE, "كأس الجزيرة للميناء")
                .line(Part.LEAD, "قالت الفرقة السبت (3 حزيران 2017) إن الكأس وصلت أمس.")
                .time(
                        "السبت (3 حزيران 2017)",
                        new TimeMeaning.Named(Fields.of(Field.YEAR, 2017)
                                .with(Field.MONTH, 6)
                                .with(Field.DAY, 3)
                                .with(Field.WEEKDAY, 6)),
                        Direction.NONE)
                .time("أمس", today(-1), Direction.PAST)
                .tells("الكأس وصلت أمس", Kind.OTHER, "أمس");
        assertThat(date(story, 0)).isEqualTo(When.day(LocalDate.of(2017, 6, 3)));
    }
}
