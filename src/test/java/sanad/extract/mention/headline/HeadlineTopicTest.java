package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTopicTest {
    @Test
    void it_becomes_the_subject_of_the_sentence_before() {
        assertThat(Headlines.title("The barge left the mill on Monday. |It *sank* off the point on Tuesday"))
                .isEqualTo("The barge sank off the point");
    }

    @Test
    void it_is_not_taken_for_a_subject_of_many() {
        assertThat(Headlines.title("The barges left the mill on Monday. |It *sank* off the point on Tuesday"))
                .isEqualTo("It sank off the point");
    }

    @Test
    void they_become_a_subject_of_many() {
        assertThat(Headlines.title("The barges left the mill on Monday. |They *sank* off the point on Tuesday"))
                .isEqualTo("The barges sank off the point");
    }

    @Test
    void it_is_looked_for_over_a_sentence_that_begins_with_it_too() {
        assertThat(Headlines.title("The barge left the mill. It was old. |It *sank* off the point on Tuesday"))
                .isEqualTo("The barge sank off the point");
    }

    @Test
    void an_english_verb_takes_the_subject_before_an_aside() {
        assertThat(Headlines.title("The old barge, not seen for weeks, |*sank* off the point late on Tuesday"))
                .isEqualTo("The old barge sank off the point");
    }

    @Test
    void an_english_verb_behind_and_takes_the_subject_and_not_the_object() {
        assertThat(Headlines.title(
                        "Endeavour, the barge of the mill, left Dover last July |and *reached* Calais in August"))
                .isEqualTo("Endeavour reached Calais");
    }

    @Test
    void an_arabic_verb_takes_the_subject_of_the_sentence_before() {
        assertThat(Headlines.title("غادر القطار محطة الوادي صباح الاثنين. |*وصل* إلى الميناء مساء الثلاثاء"))
                .isEqualTo("القطار وصل إلى الميناء");
    }

    @Test
    void an_arabic_verb_does_not_take_a_subject_of_another_form() {
        assertThat(Headlines.title("غادرت القافلة محطة الوادي صباح الاثنين. |*وصل* إلى الميناء مساء الثلاثاء"))
                .doesNotContain("القافلة");
    }

    @Test
    void an_arabic_verb_does_not_take_the_object_with_the_subject() {
        assertThat(Headlines.title("استقبل العمدة الضيوف صباح الاثنين. |*وصل* إلى الميناء مساء الثلاثاء"))
                .doesNotContain("الضيوف");
    }

    @Test
    void an_arabic_verb_of_one_does_not_take_a_subject_of_many() {
        assertThat(Headlines.title("غادر البحارون الوادي صباح الاثنين. |*وصل* إلى الميناء مساء الثلاثاء"))
                .doesNotContain("البحارون");
    }

    @Test
    void an_arabic_verb_whose_subject_comes_late_takes_no_other() {
        assertThat(Headlines.title("غادر القطار محطة الوادي صباح الاثنين. |*وصل* مساء الثلاثاء، قارب إلى الميناء"))
                .doesNotContain("القطار");
    }

    @Test
    void it_takes_the_subject_behind_a_filler() {
        assertThat(Headlines.title(
                        "Then the barge left the mill, a crowd cheering. |It *sank* off the point on Tuesday"))
                .isEqualTo("The barge sank off the point");
    }

    @Test
    void his_becomes_the_person_named_before() {
        assertThat(Headlines.title(
                        "On Monday Peter Reed left the town. |His trial *began* in the harbour court on Friday"))
                .isEqualTo("Peter Reed's trial began in the harbour court");
    }

    @Test
    void his_stays_where_two_persons_were_named() {
        assertThat(Headlines.title(
                        "On Monday Peter Reed met Mark Cole. |His trial *began* in the harbour court on Friday"))
                .isEqualTo("His trial began in the harbour court");
    }

    @Test
    void its_becomes_the_subject_of_the_sentence_before() {
        assertThat(Headlines.title("The mill fell silent in March. |Its oldest customer *left* the valley on Friday"))
                .isEqualTo("The mill's oldest customer left the valley");
    }
}
