package sanad.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.extract.Texts;
import sanad.time.When;

/** What documents date differently is one event with both dates, unless it may be two. */
class DisputedDatesTest {
    private static List<Event> on(Chronicle chronicle, When when) {
        return chronicle.events().stream().filter(e -> e.when().equals(when)).toList();
    }

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    @Test
    void two_papers_that_date_one_opening_differently_tell_one_event_with_both_dates() {
        Chronicle chronicle = Texts.chronicle("""
                Ferries return to Harrow Quay
                20 November 2021
                The mayor Edda Corlane opened the Harrow Quay ferry terminal on 8 November 2021.""", """
                A month of work
                22 November 2021
                Edda Corlane opened the new ferry terminal at Harrow Quay on 9 November 2021, after a month of work.""", """
                Quay to be painted
                24 November 2021
                The Harrow Quay ferry terminal, which mayor Edda Corlane opened on 8 November 2021, is to be painted.""");
        assertThat(on(chronicle, day(2021, 11, 9))).isEmpty();
        assertThat(on(chronicle, day(2021, 11, 8))).hasSize(1);
        assertThat(on(chronicle, day(2021, 11, 8)).get(0).disputed()).containsExactly(day(2021, 11, 9));
        assertThat(on(chronicle, day(2021, 11, 8)).get(0).evidence())
                .extracting(e -> e.passage().document())
                .contains("1.txt", "2.txt", "3.txt");
    }

    @Test
    void so_it_is_in_arabic() {
        Chronicle chronicle = Texts.chronicle("""
                الجسر يخفف الزحام
                20 نوفمبر 2021
                افتتح الوزير سالم القاضي جسر الشمال في مدينة الرباط يوم 8 نوفمبر 2021.""", """
                عام على الأشغال
                22 نوفمبر 2021
                وكان الوزير سالم القاضي قد افتتح جسر الشمال في مدينة الرباط يوم 9 نوفمبر 2021.""");
        List<Event> openings =
                chronicle.events().stream().filter(e -> !e.disputed().isEmpty()).toList();
        assertThat(openings).hasSize(1);
        assertThat(on(chronicle, day(2021, 11, 8)).size()
                        + on(chronicle, day(2021, 11, 9)).size())
                .isEqualTo(1);
    }

    @Test
    void two_meetings_a_week_apart_stay_two() {
        Chronicle chronicle = Texts.chronicle("""
                Ministers meet in Geneva
                9 November 2021
                The ministers Edda Corlane and Omar Haddad met in Geneva on 8 November 2021.""", """
                Ministers meet in Geneva again
                16 November 2021
                The ministers Edda Corlane and Omar Haddad met in Geneva on 15 November 2021.""");
        assertThat(on(chronicle, day(2021, 11, 8))).hasSize(1);
        assertThat(on(chronicle, day(2021, 11, 15))).hasSize(1);
    }

    @Test
    void two_days_that_one_paper_tells_stay_two() {
        Chronicle chronicle = Texts.chronicle("""
                A fortnight of talks
                30 November 2021
                Edda Corlane met Omar Haddad in Geneva on 8 November 2021. Edda Corlane met Omar Haddad in Geneva on 12 November 2021.""", """
                Looking back
                2 December 2021
                Edda Corlane met Omar Haddad in Geneva on 12 November 2021.""");
        assertThat(on(chronicle, day(2021, 11, 8))).hasSize(1);
        assertThat(on(chronicle, day(2021, 11, 12))).hasSize(1);
    }

    @Test
    void what_happens_day_after_day_stays_many() {
        Chronicle chronicle = Texts.chronicle("""
                Gunfire
                20 November 2021
                Gunmen attacked the port of Aden on 8 November 2021.""", """
                More of it
                21 November 2021
                Gunmen attacked the port of Aden on 9 November 2021.""", """
                No end
                22 November 2021
                Gunmen attacked the port of Aden on 10 November 2021.""");
        assertThat(chronicle.events()).allSatisfy(e -> assertThat(e.disputed()).isEmpty());
        assertThat(on(chronicle, day(2021, 11, 9))).hasSize(1);
    }

    @Test
    void two_openings_of_other_things_stay_two() {
        Chronicle chronicle = Texts.chronicle("""
                The bridge
                20 November 2021
                Edda Corlane opened the northern bridge in Rabat on 8 November 2021.""", """
                The school
                22 November 2021
                Omar Haddad opened a school for sailors in Tangier on 9 November 2021.""");
        assertThat(on(chronicle, day(2021, 11, 8))).hasSize(1);
        assertThat(on(chronicle, day(2021, 11, 9))).hasSize(1);
    }
}
