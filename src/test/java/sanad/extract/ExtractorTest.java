package sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Reason;
import sanad.text.Document;
import sanad.time.When;

class ExtractorTest {
    private static final String FIRE = """
            حريق كبير يدمر سوق المدينة القديمة

            5 مايو 2021

            اندلع حريق كبير في سوق المدينة القديمة مساء الثلاثاء 4 مايو 2021 ودمر عشرات المحلات قبل أن يسيطر عليه رجال الإطفاء.
            """;
    private static final String LATER = """
            السوق القديمة تفتح أبوابها من جديد

            20 أغسطس 2021

            افتتح رئيس البلدية سوق المدينة القديمة يوم الخميس 19 أغسطس 2021 بعد ترميمها بالكامل.
            وكان حريق كبير قد اندلع في سوق المدينة القديمة في مايو الماضي ودمر عشرات المحلات فيها.
            """;

    private static List<Event> on(Chronicle chronicle, When when) {
        return chronicle.events().stream().filter(e -> e.when().equals(when)).toList();
    }

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    @Test
    void an_event_told_with_its_month_joins_the_one_told_with_its_day() {
        Chronicle chronicle = Texts.chronicle(FIRE, LATER);
        assertThat(on(chronicle, When.month(2021, 5))).isEmpty();
        Event fire = on(chronicle, day(2021, 5, 4)).get(0);
        assertThat(fire.evidence()).extracting(e -> e.passage().document()).contains("1.txt", "2.txt");
        assertThat(fire.reasons()).extracting(Reason::step).contains(Reason.Step.AGREES);
    }

    @Test
    void two_meetings_a_week_apart_stay_two() {
        Chronicle chronicle = Texts.chronicle(
                "التقى الرئيس وزير الزراعة في القصر يوم 3 مارس 2020 لبحث أسعار القمح في الأسواق المحلية.",
                "التقى الرئيس وزير الزراعة في القصر يوم 10 مارس 2020 لبحث أسعار القمح في الأسواق المحلية.");
        assertThat(on(chronicle, day(2020, 3, 3))).hasSize(1);
        assertThat(on(chronicle, day(2020, 3, 10))).hasSize(1);
    }

    @Test
    void the_same_comes_out_in_whatever_order_documents_come() {
        List<Document> documents = new ArrayList<>(
                List.of(Texts.document("1.txt", FIRE), Texts.document("2.txt", LATER), Texts.document("3.txt", FIRE)));
        Chronicle forwards = new Extractor().extract("", documents, Progress.NONE);
        Collections.reverse(documents);
        assertThat(new Extractor().extract("", documents, Progress.NONE)).isEqualTo(forwards);
    }

    @Test
    void a_document_goes_under_the_headline_of_its_page() {
        assertThat(Texts.chronicle(FIRE).documents().get(0).title()).isEqualTo("حريق كبير يدمر سوق المدينة القديمة");
    }

    @Test
    void a_document_without_a_headline_keeps_its_name() {
        assertThat(Texts.chronicle(
                                "اندلع حريق كبير في سوق المدينة القديمة مساء الثلاثاء 4 مايو 2021 ودمر عشرات المحلات قبل أن يسيطر عليه رجال الإطفاء.")
                        .documents()
                        .get(0)
                        .title())
                .isEqualTo("1.txt");
    }

    @Test
    void what_was_read_before_a_cancel_is_kept() {
        Progress afterOne = new Progress() {
            private volatile boolean read;

            @Override
            public void at(Stage stage, String what, int done, int total) {
                read |= done >= 1;
            }

            @Override
            public boolean cancelled() {
                return read;
            }
        };
        List<Document> documents = List.of(Texts.document("1.txt", FIRE), Texts.document("2.txt", LATER));
        Chronicle chronicle = new Extractor(1).extract("", documents, afterOne);
        assertThat(chronicle.documents()).extracting(Document::id).containsExactly("1.txt");
        assertThat(chronicle.dates()).hasSize(1);
    }

    @Test
    void nothing_is_extracted_from_a_list_of_other_stories() {
        Chronicle chronicle = Texts.chronicle(FIRE + "\nأخبار ذات صلة\nوصول الوفد إلى العاصمة يوم 7 يونيو 2021\n");
        assertThat(chronicle.events()).noneMatch(e -> e.when().equals(day(2021, 6, 7)));
        assertThat(chronicle.timexes()).noneMatch(t -> t.value().equals("2021-06-07"));
    }

    @Test
    void every_event_stands_on_words_of_its_documents() {
        Chronicle chronicle = Texts.chronicle(FIRE, LATER);
        assertThat(chronicle.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.evidence())
                        .allSatisfy(evidence -> assertThat(chronicle
                                        .document(evidence.passage().document())
                                        .orElseThrow()
                                        .words(evidence.passage().span()))
                                .isNotBlank()));
    }

    @Test
    void titles_are_short_and_carry_neither_date_nor_conjunction() {
        Chronicle chronicle = Texts.chronicle(
                "ووقعت الشركتان يوم 3 مارس 2020 عقدا لتوريد عشرين قاطرة جديدة إلى شبكة السكك الحديدية في البلاد كلها.");
        String title = chronicle.events().get(0).title();
        assertThat(title).startsWith("وقعت الشركتان").doesNotContain("2020").doesNotContain("مارس");
        assertThat(title.split(" ").length).isLessThanOrEqualTo(10);
    }

    @Test
    void ids_are_unique_and_stay_the_same() {
        Chronicle once = Texts.chronicle(FIRE, LATER);
        Chronicle again = Texts.chronicle(FIRE, LATER);
        assertThat(once.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(again.events())
                .extracting(Event::id)
                .isEqualTo(once.events().stream().map(Event::id).toList());
    }

    @Test
    void an_empty_text_has_no_events() {
        assertThat(Texts.chronicle("", " \n ").events()).isEmpty();
    }
}
