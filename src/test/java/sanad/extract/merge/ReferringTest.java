package sanad.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.extract.Texts;
import sanad.time.When;

/** Words without a date of their own are evidence of the event that they refer to. */
class ReferringTest {
    private static final String QUAKE = """
            زلزال يضرب وادي السرو
            الثلاثاء 4 مارس 2025
            ضرب زلزال قوي قرى وادي السرو فجر يوم الثلاثاء 4 مارس 2025 وشعر به سكان الساحل.""";

    private static List<String> evidence(Chronicle chronicle, int month, int day) {
        When when = When.day(LocalDate.of(2025, month, day));
        return chronicle.events().stream()
                .filter(e -> e.when().equals(when))
                .flatMap(e -> e.evidence().stream())
                .map(e -> e.passage().document())
                .toList();
    }

    @Test
    void another_word_for_the_same_thing_refers_to_it() {
        Chronicle chronicle = Texts.chronicle(QUAKE, """
                مدارس تحت الخيام
                الأحد 6 أبريل 2025
                زار وزير التعليم يوم الأحد 6 أبريل 2025 مدارس نصبت تحت الخيام في القرى التي خربتها الهزة.""");
        assertThat(evidence(chronicle, 3, 4)).contains("2.txt");
    }

    @Test
    void a_general_noun_refers_to_the_event_of_its_kind() {
        Chronicle chronicle = Texts.chronicle(QUAKE, """
                مدارس تحت الخيام
                الأحد 6 أبريل 2025
                زار وزير التعليم يوم الأحد 6 أبريل 2025 مدارس نصبت تحت الخيام لأطفال فقدوا بيوتهم في الكارثة.""");
        assertThat(evidence(chronicle, 3, 4)).contains("2.txt");
    }

    @Test
    void a_word_for_another_thing_does_not() {
        Chronicle chronicle = Texts.chronicle(QUAKE, """
                مدارس تحت الخيام
                الأحد 6 أبريل 2025
                زار وزير التعليم يوم الأحد 6 أبريل 2025 مدارس نصبت تحت الخيام لأطفال فقدوا بيوتهم في الحرب.""");
        assertThat(evidence(chronicle, 3, 4)).doesNotContain("2.txt");
    }

    @Test
    void nothing_refers_to_what_came_after_its_document() {
        Chronicle chronicle = Texts.chronicle(QUAKE, """
                متحف الوادي يفتح أبوابه
                السبت 1 فبراير 2025
                افتتح محافظ الوادي يوم السبت 1 فبراير 2025 متحفا يروي للزوار قصة الزلزال.""");
        assertThat(evidence(chronicle, 3, 4)).doesNotContain("2.txt");
    }

    @Test
    void a_body_named_after_a_thing_is_not_the_thing() {
        Chronicle chronicle = Texts.chronicle("""
                Islanders elect a new council
                Tuesday 4 March 2025
                The islanders elected a new council on 4 March 2025 after a quiet campaign.""", """
                A bridge opens
                Sunday 6 April 2025
                The governor opened the bridge on 6 April 2025 beside the head of the election commission.""");
        assertThat(evidence(chronicle, 3, 4)).doesNotContain("2.txt");
    }
}
