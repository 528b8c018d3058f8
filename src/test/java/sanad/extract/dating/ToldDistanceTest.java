package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.extract.Texts;
import sanad.time.When;

/** «Two days later» is counted from what was told last, «two days after the vote» from the vote. */
class ToldDistanceTest {
    private static boolean tells(Chronicle chronicle, When when) {
        return chronicle.events().stream().anyMatch(e -> e.when().equals(when));
    }

    @Test
    void what_happened_two_days_later_is_counted_on_from_what_was_told_last() {
        Chronicle chronicle = Texts.chronicle("The bridge fell on 3 May 1971. Two days later the mayor resigned. "
                + "Nobody on the island had expected him to go so soon.");
        assertThat(tells(chronicle, When.day(LocalDate.of(1971, 5, 5)))).isTrue();
        assertThat(tells(chronicle, When.day(LocalDate.of(1971, 5, 1)))).isFalse();
    }

    @Test
    void a_later_day_is_counted_from_the_day_that_was_counted_before() {
        Chronicle chronicle = Texts.chronicle("The bridge fell on 3 May 1971. Two days later the mayor resigned. "
                + "Ten months later the council opened a new bridge.");
        assertThat(tells(chronicle, When.month(1972, 3))).isTrue();
    }

    @Test
    void a_distance_after_a_named_event_is_counted_from_that_event_and_not_from_what_was_told_last() {
        Chronicle chronicle = Texts.chronicle("The islanders voted on 3 May 1971. The old pier burned on 20 May 1971. "
                + "Two days after the vote the mayor resigned.");
        assertThat(tells(chronicle, When.day(LocalDate.of(1971, 5, 22)))).isFalse();
    }

    @Test
    void what_happened_later_with_nothing_dated_before_it_has_no_date() {
        assertThat(Texts.chronicle("Two days later the mayor resigned and left the town for good.")
                        .events())
                .isEmpty();
    }
}
