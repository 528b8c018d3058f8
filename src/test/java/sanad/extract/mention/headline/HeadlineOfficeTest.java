package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineOfficeTest {
    @Test
    void offices_go_where_there_is_no_room_for_what_was_done() {
        assertThat(
                        Headlines.title(
                                "|*استقبل* وزير الخارجية التونسي سالم بن عمار وزير الخارجية المغربي نبيل العلوي في مقر الوزارة أمس"))
                .isEqualTo("استقبل سالم بن عمار نبيل العلوي في مقر الوزارة");
    }

    @Test
    void an_office_of_one_word_stays() {
        assertThat(Headlines.title("|*استقبل* الرئيس سالم بن عمار وفد البحارة أمس"))
                .contains("الرئيس سالم");
    }

    @Test
    void an_office_without_a_name_stays() {
        assertThat(Headlines.title(
                        "|*استقبل* وزير الخارجية التونسي وفدا كبيرا من تجار المدينة القديمة في مقر الوزارة أمس"))
                .startsWith("استقبل وزير الخارجية التونسي وفدا");
    }
}
