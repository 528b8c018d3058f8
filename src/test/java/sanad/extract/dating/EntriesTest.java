package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Evidence;
import sanad.extract.Texts;
import sanad.time.When;

class EntriesTest {
    private static List<When> told(Chronicle chronicle, String words) {
        return chronicle.events().stream()
                .filter(e ->
                        e.evidence().stream().anyMatch(p -> words(chronicle, p).contains(words)))
                .map(sanad.chronicle.Event::when)
                .toList();
    }

    private static String words(Chronicle chronicle, Evidence evidence) {
        return chronicle
                .document(evidence.passage().document())
                .orElseThrow()
                .words(evidence.passage().span());
    }

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    @Test
    void what_an_entry_of_a_live_report_tells_is_of_the_day_of_its_stamp() {
        Chronicle live = Texts.chronicle("""
                Live: ferry runs aground off Carrow Point

                5 March 2025

                18:40
                Rescuers brought the last passengers ashore and closed the reception centre at the old school hall.

                16:25 GMT
                Two tugs reached the ferry from Lindhaven.
                """);
        assertThat(told(live, "Two tugs reached")).containsExactly(day(2025, 3, 5));
    }

    @Test
    void what_an_entry_of_a_diary_tells_is_of_its_day() {
        Chronicle diary = Texts.chronicle("""
                مفكرة عام 1973

                الجمعة 5 أكتوبر 1973. زارنا خالي من حلب ومعه صندوق من الفستق وخبر عن ابن عمي الذي سافر.

                السبت 6 أكتوبر 1973. اندلعت الحرب على الجبهتين ونحن على الغداء.

                الأحد 7 أكتوبر 1973. وصل أول الجرحى إلى المستشفى الوطني في المدينة.
                """);
        assertThat(told(diary, "اندلعت الحرب")).containsExactly(day(1973, 10, 6));
        assertThat(told(diary, "وصل أول الجرحى")).containsExactly(day(1973, 10, 7));
    }
}
