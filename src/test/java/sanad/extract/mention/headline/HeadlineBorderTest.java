package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineBorderTest {
    @Test
    void what_the_verb_acts_on_is_read_over_an_aside() {
        assertThat(Headlines.title("*نشر* المدير، وهو طبيب، أمس، جرد الخسائر")).isEqualTo("نشر المدير جرد الخسائر");
    }

    @Test
    void an_office_is_no_word_of_time() {
        assertThat(Headlines.title("*افتتح* الأمين العام مساء أمس الأحد معرض الكتاب"))
                .isEqualTo("افتتح الأمين العام معرض الكتاب");
    }

    @Test
    void what_a_distance_is_counted_from_goes_with_it() {
        assertThat(Headlines.title("*اطلع* الوزير، بعد ستة أيام على الفيضان، على صيغة البرنامج"))
                .isEqualTo("اطلع الوزير على صيغة البرنامج");
    }

    @Test
    void commas_beside_a_date_go_with_it() {
        assertThat(Headlines.title("*غادر* الوزير العاصمة، أمس، قاصدا القرية"))
                .isEqualTo("غادر الوزير العاصمة قاصدا القرية");
    }

    @Test
    void a_second_clause_goes() {
        assertThat(Headlines.title("The gate was *closed* and the keeper of the tower has left"))
                .isEqualTo("The gate was closed");
    }

    @Test
    void an_aside_with_a_verb_goes() {
        assertThat(Headlines.title("Anna Reed, *born* in the hills above Leeds, has won the race"))
                .isEqualTo("Anna Reed has won the race");
    }

    @Test
    void a_preposition_stays_with_the_verb_it_belongs_to() {
        assertThat(Headlines.title("*Officers* walked up to the gate of the tower on the hill near the old harbour"))
                .startsWith("Officers walked up to the gate");
    }

    @Test
    void a_number_keeps_what_it_counts() {
        assertThat(Headlines.title("The club was *sold* for two and a half pounds to a buyer"))
                .isEqualTo("The club was sold for two and a half pounds");
    }

    @Test
    void a_clause_that_was_about_a_noun_is_told_without_the_sentence_it_stood_in() {
        assertThat(Headlines.title("The bridge that *collapsed* on Monday is old"))
                .isEqualTo("The bridge collapsed");
    }

    @Test
    void a_date_that_an_exception_needs_makes_the_headline_false() {
        assertThat(Headlines.flaws("لن *تفتح* البلدية الحديقة إلا يوم الاثنين")).isGreaterThan(1.5);
        assertThat(Headlines.flaws("The curfew was not *lifted* until the spring of 1989"))
                .isGreaterThan(1.5);
        assertThat(Headlines.flaws("لن *تفتح* البلدية الحديقة يوم الاثنين")).isLessThan(1);
    }

    @Test
    void who_speaks_stands_before_a_colon() {
        assertThat(Headlines.title("*قال* مدير المرفأ إن القارب غرق قرب الجزيرة"))
                .isEqualTo("مدير المرفأ: القارب غرق قرب الجزيرة");
        assertThat(Headlines.title("The mayor *said* on Friday that the old bridge would close"))
                .isEqualTo("The mayor: the old bridge would close");
    }

    @Test
    void a_long_speaker_goes() {
        assertThat(Headlines.title("*قال* مسؤول ملف الطرق القديمة الوعرة الضيقة إن القارب غرق قرب الجزيرة"))
                .isEqualTo("القارب غرق قرب الجزيرة");
    }

    @Test
    void a_long_announcement_becomes_what_was_said() {
        assertThat(
                        Headlines.title(
                                "On 3 May Anna Reed *assured* a hall full of anxious farmers that nobody would close the bridge"))
                .isEqualTo("Anna Reed: nobody would close the bridge");
    }

    @Test
    void who_acts_is_read_behind_a_comma() {
        assertThat(Headlines.title("*حطت* أمس، بمطار القرية، طائرة جديدة")).isEqualTo("حطت بمطار القرية طائرة جديدة");
    }

    @Test
    void a_name_in_quotation_marks_is_not_cut() {
        assertThat(Headlines.title(
                        "*أعلنت* البلدية أمس اكتمال استعداداتها لإطلاق معرض \"على خطى البحر\" في القرية القديمة"))
                .isEqualTo("أعلنت البلدية اكتمال استعداداتها لإطلاق معرض \"على خطى البحر\"");
    }

    @Test
    void words_of_the_page_are_no_headline() {
        assertThat(Headlines.flaws("Please *return* the guide at the desk")).isGreaterThan(1.5);
    }
}
