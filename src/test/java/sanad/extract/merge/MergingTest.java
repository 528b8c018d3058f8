package sanad.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.extract.Texts;
import sanad.time.When;

class MergingTest {
    private static final String FOUNDED = "تأسست مكتبة المدينة في 3 أبريل 1921 في بيت قديم قرب السور الشرقي.";

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    private static List<Event> on(Chronicle chronicle, When when) {
        return chronicle.events().stream().filter(e -> e.when().equals(when)).toList();
    }

    @Test
    void one_event_of_two_documents_is_one_with_two_passages() {
        Chronicle chronicle =
                Texts.chronicle(FOUNDED, "احتفل سكان الحي بذكرى مكتبة المدينة التي تأسست في 3 أبريل 1921 قرب السور.");
        assertThat(on(chronicle, day(1921, 4, 3))).hasSize(1);
        assertThat(on(chronicle, day(1921, 4, 3)).get(0).evidence())
                .extracting(e -> e.passage().document())
                .contains("1.txt", "2.txt");
    }

    @Test
    void the_finest_date_wins() {
        Chronicle chronicle = Texts.chronicle(FOUNDED, "تأسست مكتبة المدينة عام 1921 قرب السور الشرقي القديم.");
        assertThat(on(chronicle, day(1921, 4, 3))).hasSize(1);
        assertThat(on(chronicle, When.year(1921))).isEmpty();
    }

    @Test
    void different_happenings_of_one_year_stay_apart() {
        Chronicle chronicle = Texts.chronicle("انهار الجسر الحجري في 2 فبراير 1930 بعد أمطار غزيرة.\n"
                + "انتخب سكان الجزيرة أول مجلس لهم في 9 نوفمبر 1930 بحضور الحاكم.");
        assertThat(on(chronicle, day(1930, 2, 2))).hasSize(1);
        assertThat(on(chronicle, day(1930, 11, 9))).hasSize(1);
    }

    @Test
    void a_clause_without_any_date_founds_no_event_in_a_text_without_one() {
        assertThat(Texts.chronicle("سافر التاجر إلى الجبل ثم عاد إلى بيته وباع ما بقي عنده من القماش.")
                        .events())
                .isEmpty();
    }

    @Test
    void what_did_not_happen_is_no_event() {
        assertThat(Texts.chronicle("لم يسافر التاجر إلى الجبل في 3 مايو 1911 كما كان يقال في السوق.")
                        .events())
                .isEmpty();
    }

    @Test
    void an_english_story_makes_events_too() {
        Chronicle chronicle = Texts.chronicle("The first lighthouse was built on 4 June 1884 by two brothers.\n"
                + "A storm destroyed the lighthouse on 17 January 1901, and nobody rebuilt it.");
        assertThat(on(chronicle, day(1884, 6, 4))).hasSize(1);
        assertThat(on(chronicle, day(1901, 1, 17))).hasSize(1);
    }

    @Test
    void what_a_person_says_on_another_day_is_another_statement() {
        String story = """
                المحافظ يفتتح الميناء الجديد
                الثلاثاء 4 مارس 2025
                افتتح المحافظ سالم العوضي الميناء الجديد اليوم بحضور جمع كبير من الصيادين وعائلاتهم.
                وفي يوليو 2011 قال المحافظ إن الميناء القديم لا يصلح.
                وقال المحافظ إن العمل استمر أعواما.
                وقال المحافظ إن الأسماك كثيرة.""";
        Chronicle chronicle = Texts.chronicle(story);
        assertThat(on(chronicle, When.month(2011, 7))).hasSize(1);
        assertThat(on(chronicle, When.month(2011, 7)).get(0).evidence())
                .extracting(e -> e.passage().span().of(story))
                .allMatch(words -> words.contains("القديم لا يصلح"));
    }

    @Test
    void an_event_is_titled_by_words_of_its_own_kind_and_with_what_was_done() {
        Chronicle chronicle = Texts.chronicle("""
                الوزير يوقع اتفاق المياه والمزارعون يحتجون
                الثلاثاء 4 مارس 2025
                وزير الزراعة سالم العوضي وقع اليوم مع نظيره ياسر الحمدان اتفاق المياه في العاصمة.""");
        assertThat(on(chronicle, day(2025, 3, 4))).isNotEmpty();
        assertThat(on(chronicle, day(2025, 3, 4)).get(0).title()).contains("اتفاق المياه");
    }

    @Test
    void figures_of_confidence_lie_between_nothing_and_certainty() {
        assertThat(Texts.chronicle(FOUNDED).events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.confidence().event()).isBetween(0.0, 1.0);
            assertThat(event.confidence().date()).isBetween(0.0, 1.0);
            assertThat(event.confidence().merge()).isBetween(0.0, 1.0);
            assertThat(event.importance()).isBetween(1, 3);
        });
    }

    @Test
    void a_chain_of_reasons_ends_with_its_date() {
        Event event = Texts.chronicle(FOUNDED).events().get(0);
        assertThat(event.reasons()).isNotEmpty();
        assertThat(event.reasons().get(event.reasons().size() - 1).step())
                .isEqualTo(sanad.chronicle.Reason.Step.RESULT);
    }

    @Test
    void events_stand_by_their_first_day() {
        Chronicle chronicle = Texts.chronicle("انتخب سكان الجزيرة أول مجلس لهم في 9 نوفمبر 1930 بحضور الحاكم.\n"
                + "انهار الجسر الحجري في 2 فبراير 1929 بعد أمطار غزيرة.");
        assertThat(chronicle.events()).extracting(e -> e.when().earliest()).isSorted();
    }

    @Test
    void names_on_a_card_come_without_particles_and_peoples_as_their_country() {
        Event event = Texts.chronicle("زار الوفد المصري تونس وبيروت في 5 مايو 1931 حاملا هدايا كثيرة.")
                .events()
                .get(0);
        assertThat(event.places()).contains("مصر", "تونس", "بيروت").doesNotContain("المصري", "وبيروت");
    }

    @Test
    void an_office_is_no_persons_name() {
        Event event = Texts.chronicle("زارت وزيرة خارجية كندا تونس في 5 مايو 1931 حاملة هدايا كثيرة.")
                .events()
                .get(0);
        assertThat(event.actors()).doesNotContain("خارجية");
    }

    @Test
    void parts_of_a_name_may_be_joined_by_a_hyphen() {
        Event event = Texts.chronicle(
                        "Captain Anna Bell-Marsh opened the harbour school on 4 June 1884.",
                        "The harbour school was opened by Anna Bell Marsh on 4 June 1884.")
                .events()
                .get(0);
        assertThat(event.actors()).filteredOn(a -> a.startsWith("Anna")).hasSize(1);
    }

    @Test
    void two_meetings_of_the_same_people_a_week_apart_stay_two() {
        Chronicle chronicle = Texts.chronicle(
                "الوزيران يجتمعان في الميناء\n\n5 مارس 2024\n\n"
                        + "اجتمع وزير النقل سالم العوضي ونظيره كمال الدباغ في الميناء يوم الثلاثاء 5 مارس 2024.",
                "اجتماع ثان للوزيرين في الميناء\n\n12 مارس 2024\n\n"
                        + "اجتمع وزير النقل سالم العوضي ونظيره كمال الدباغ في الميناء يوم الثلاثاء 12 مارس 2024.");
        assertThat(on(chronicle, day(2024, 3, 5))).hasSize(1);
        assertThat(on(chronicle, day(2024, 3, 12))).hasSize(1);
    }
}
