package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.extract.dating.Story.day;
import static sanad.extract.dating.Story.today;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.time.Direction;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.FromEvent;
import sanad.time.TimeMeaning.Side;
import sanad.time.Unit;
import sanad.time.When;

class HangingTest {
    static final TimeMeaning AFTER_FIVE_MONTHS = new FromEvent(Length.of(5, Unit.MONTH), Side.AFTER_EVENT);

    /** A visit dated by its document, and a reception told only as five months before it. */
    static Story visit() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.DATELINE, "12 أيار 2021")
                .time("12 أيار 2021", day(2021, 5, 12), Direction.NONE)
                .line(Part.LEAD, "تأتي زيارة عمدة نورا بعد خمسة أشهر على استقباله وفد سيلين في الميناء.")
                .time("خمسة أشهر", AFTER_FIVE_MONTHS, Direction.NONE)
                .hangs(
                        "تأتي زيارة عمدة نورا بعد خمسة أشهر",
                        Kind.VISIT,
                        Tense.PRESENT,
                        "خمسة أشهر",
                        "استقباله وفد سيلين في الميناء")
                .anchor("استقباله وفد سيلين في الميناء", Kind.CONSULT);
        return story;
    }

    private static MentionTime time(Story story, int document, int mention) {
        return story.dated().mentions().get(document).get(mention);
    }

    @Test
    void an_event_told_as_five_months_before_a_dated_one_is_dated_to_the_month() {
        MentionTime reception = time(visit(), 0, 1);
        assertThat(reception.when()).isEqualTo(When.month(2020, 12));
        assertThat(reception.basis()).isEqualTo(Basis.INFERRED);
        assertThat(reception.origin()).isEqualTo(MentionTime.Origin.EVENT);
        assertThat(reception.reasons())
                .extracting(Reason::step)
                .containsExactly(Reason.Step.WORDS, Reason.Step.ANCHOR, Reason.Step.REASONING, Reason.Step.RESULT);
        assertThat(reception.reasons())
                .extracting(Reason::key)
                .containsExactly("says.words", "dated.event", "counts.back", "so");
    }

    @Test
    void an_event_told_as_two_days_after_one_that_another_document_dates_is_dated_to_the_day() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.LEAD, "انتخب المجلس هالة عمدة لنورا في 9 آذار 2019.")
                .time("9 آذار 2019", day(2019, 3, 9), Direction.PAST)
                .tells("انتخب المجلس هالة عمدة لنورا في 9 آذار 2019", Kind.ELECT, "9 آذار 2019");
        story.page("b.txt")
                .line(Part.LEAD, "وعدت هالة بجسر بعد يومين على ما انتخب المجلس هالة عمدة لنورا.")
                .time("يومين", new FromEvent(Length.of(2, Unit.DAY), Side.AFTER_EVENT), Direction.PAST)
                .hangs("وعدت هالة بجسر بعد يومين", Kind.STATE, Tense.PAST, "يومين", "انتخب المجلس هالة عمدة لنورا")
                .anchor("انتخب المجلس هالة عمدة لنورا", Kind.ELECT);
        assertThat(time(story, 1, 0).when()).isEqualTo(When.day(LocalDate.of(2019, 3, 11)));
        assertThat(time(story, 1, 1).when()).isEqualTo(When.day(LocalDate.of(2019, 3, 9)));
    }

    @Test
    void a_distance_whose_ends_are_both_unknown_dates_nothing() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.LEAD, "وعدت هالة بجسر بعد يومين على انتخابها.")
                .time("يومين", new FromEvent(Length.of(2, Unit.DAY), Side.AFTER_EVENT), Direction.PAST)
                .hangs("وعدت هالة بجسر بعد يومين", Kind.STATE, Tense.PAST, "يومين", "انتخابها")
                .anchor("انتخابها", Kind.ELECT);
        assertThat(story.dated().mentions().get(0)).allMatch(t -> !t.isKnown());
        assertThat(time(story, 0, 0).reasons()).isEqualTo(List.of());
    }

    @Test
    void yesterday_in_a_document_of_stated_date_is_computed() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.DATELINE, "12 أيار 2021")
                .time("12 أيار 2021", day(2021, 5, 12), Direction.NONE)
                .line(Part.LEAD, "فُتح الجسر أمس.")
                .time("أمس", today(-1), Direction.PAST)
                .tells("فُتح الجسر أمس", Kind.OTHER, "أمس");
        assertThat(time(story, 0, 0).when()).isEqualTo(When.day(LocalDate.of(2021, 5, 11)));
        assertThat(time(story, 0, 0).basis()).isEqualTo(Basis.COMPUTED);
        assertThat(time(story, 0, 0).reasons())
                .extracting(Reason::key)
                .containsExactly("says.words", "means", "dated.stated", "so");
    }

    @Test
    void of_two_events_alike_a_distance_from_a_known_day_is_counted_from_the_one_whose_day_it_leads_to() {
        Story story = new Story();
        story.page("a.txt")
                .line(Part.LEAD, "أقر المجلس قانون الموانئ في 11 آذار 2019.")
                .time("11 آذار 2019", day(2019, 3, 11), Direction.PAST)
                .tells("أقر المجلس قانون الموانئ في 11 آذار 2019", Kind.LEGISLATE, "11 آذار 2019")
                .line(Part.BODY, "أقر المجلس قانون التقاعد والمعاشات في 4 آذار 2019.")
                .time("4 آذار 2019", day(2019, 3, 4), Direction.PAST)
                .tells("أقر المجلس قانون التقاعد والمعاشات في 4 آذار 2019", Kind.LEGISLATE, "4 آذار 2019");
        story.page("b.txt")
                .line(Part.LEAD, "أنهت الممرضات الإضراب في 13 آذار 2019، بعد تسعة أيام على ما أقر المجلس القانون.")
                .time("13 آذار 2019", day(2019, 3, 13), Direction.PAST)
                .time("تسعة أيام", new FromEvent(Length.of(9, Unit.DAY), Side.AFTER_EVENT), Direction.PAST)
                .hangs(
                        "أنهت الممرضات الإضراب في 13 آذار 2019، بعد تسعة أيام",
                        Kind.PROTEST,
                        Tense.PAST,
                        "تسعة أيام",
                        "أقر المجلس القانون",
                        "13 آذار 2019")
                .anchor("أقر المجلس القانون", Kind.LEGISLATE);
        assertThat(time(story, 1, 1).when()).isEqualTo(When.day(LocalDate.of(2019, 3, 4)));
        assertThat(time(story, 1, 1).reasons()).extracting(Reason::key).contains("dated.event");
    }
}
