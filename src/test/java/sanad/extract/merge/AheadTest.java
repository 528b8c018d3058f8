package sanad.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.extract.Texts;
import sanad.time.When;

/** What words put on a day of its own is an event though they only say that it may be; without such a day it is none. */
class AheadTest {
    private static List<Event> on(Chronicle chronicle, int year, int month, int day) {
        When when = When.day(LocalDate.of(year, month, day));
        return chronicle.events().stream().filter(e -> e.when().equals(when)).toList();
    }

    @Test
    void what_could_happen_on_a_day_that_is_named_is_an_event() {
        Chronicle chronicle = Texts.chronicle("""
                Engineers inspect Marrow Bridge
                6 January 2025
                Divers inspected the piers of Marrow Bridge on 4 January 2025. Residents can question the engineers at a public meeting on 14 January 2025.""");
        assertThat(on(chronicle, 2025, 1, 14)).hasSize(1);
        assertThat(on(chronicle, 2025, 1, 4)).hasSize(1);
    }

    @Test
    void so_it_is_in_arabic() {
        Chronicle chronicle = Texts.chronicle("""
                بدء ترميم القاعة الكبرى
                10 مايو 2025
                بدأ العمال ترميم القاعة الكبرى في 9 مايو 2025، على أن تفتتح القاعة في 6 ديسمبر 2025 أمام الزوار.""");
        assertThat(on(chronicle, 2025, 12, 6)).hasSize(1);
        assertThat(on(chronicle, 2025, 5, 9)).hasSize(1);
    }

    @Test
    void what_could_happen_on_no_day_that_is_named_is_none() {
        Chronicle chronicle = Texts.chronicle("""
                Engineers inspect Marrow Bridge
                6 January 2025
                Divers inspected the piers of Marrow Bridge on 4 January 2025. Lorries could return to the old road.""");
        assertThat(chronicle.events()).noneMatch(e -> e.title().contains("Lorries"));
    }

    @Test
    void what_is_denied_is_none_even_with_a_day() {
        Chronicle chronicle = Texts.chronicle("""
                Engineers inspect Marrow Bridge
                6 January 2025
                Divers inspected the piers of Marrow Bridge on 4 January 2025. The bridge was not reopened on 8 January 2025.""");
        assertThat(on(chronicle, 2025, 1, 8)).isEmpty();
    }
}
