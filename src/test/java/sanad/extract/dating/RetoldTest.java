package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.extract.Texts;

/** What a page tells once under the day on which it was made known, and once more with its own day. */
class RetoldTest {
    private static List<LocalDate> daysOf(Chronicle told, String words) {
        return told.events().stream()
                .filter(e -> e.evidence().stream()
                        .anyMatch(p -> told.documents()
                                .get(0)
                                .words(p.passage().span())
                                .contains(words)))
                .map(e -> e.when().earliest())
                .toList();
    }

    @Test
    void a_meeting_made_known_on_saturday_is_of_the_friday_that_the_page_tells_further_down() {
        Chronicle told = Texts.chronicle("""
                Minister Hartog visits President Okello

                Published: 30 November 2024

                State television said on Saturday that Defence Minister Hartog had met President Okello in Kitale.

                The two countries have drawn closer since the spring.

                Okello, who met Defence Minister Hartog on Friday, praised his guest.
                """);
        assertThat(daysOf(told, "State television said on Saturday"))
                .contains(LocalDate.of(2024, 11, 29))
                .doesNotContain(LocalDate.of(2024, 11, 30));
    }

    @Test
    void a_meeting_made_known_on_saturday_of_which_nothing_more_is_told_stays_of_that_day() {
        Chronicle told = Texts.chronicle("""
                Minister Hartog visits President Okello

                Published: 30 November 2024

                State television said on Saturday that Defence Minister Hartog had met President Okello in Kitale.

                Fishermen on the lake went on strike on Friday over the price of diesel.
                """);
        assertThat(daysOf(told, "State television said on Saturday")).contains(LocalDate.of(2024, 11, 30));
    }
}
