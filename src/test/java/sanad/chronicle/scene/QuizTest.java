package sanad.chronicle.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.time.When;

class QuizTest {
    private static Told any(long seed) {
        Random random = new Random(seed);
        Told told = new Told();
        for (int i = 3 + random.nextInt(10); i > 0; i--) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
            told.event(
                    switch (random.nextInt(6)) {
                        case 0 -> When.month(day.getYear(), day.getMonthValue());
                        case 1 -> When.year(day.getYear()).about();
                        case 2 -> When.UNKNOWN;
                        default -> When.day(day);
                    },
                    2);
        }
        return told;
    }

    private static Event event(Chronicle chronicle, String id) {
        return chronicle.event(id).orElseThrow();
    }

    @Property(tries = 200)
    void every_answer_is_right_and_the_only_right_one(@ForAll long seed) {
        Told told = any(seed);
        Chronicle chronicle = told.chronicle();
        for (Question question : Quiz.of(chronicle, told.ids()).questions()) {
            if (question instanceof Question.Order order) {
                List<Event> inTime = order.answer().stream()
                        .map(at -> event(chronicle, order.events().get(at)))
                        .toList();
                for (int i = 1; i < inTime.size(); i++) {
                    assertThat(inTime.get(i - 1).when().latest())
                            .isBefore(inTime.get(i).when().earliest());
                }
                assertThat(order.answer()).isNotEqualTo(List.of(0, 1, 2, 3)).isNotEqualTo(List.of(0, 1, 2));
            } else if (question instanceof Question.Place place) {
                Event event = event(chronicle, place.event());
                for (int i = 0; i < place.zones().size(); i++) {
                    assertThat(place.zones().get(i).holds(event.when().earliest()))
                            .isEqualTo(i == place.answer());
                }
            } else if (question instanceof Question.Prove prove) {
                Event event = event(chronicle, prove.event());
                for (int i = 0; i < prove.passages().size(); i++) {
                    Evidence passage = prove.passages().get(i);
                    assertThat(event.evidence().contains(passage)).isEqualTo(i == prove.answer());
                    assertThat(passage.when().overlaps(event.when())).isEqualTo(i == prove.answer());
                }
            }
        }
    }

    @Test
    void the_same_project_is_asked_the_same() {
        Told told = any(77);
        assertThat(Quiz.of(told.chronicle(), told.ids())).isEqualTo(Quiz.of(any(77).chronicle(), told.ids()));
        assertThat(Quiz.of(told.chronicle(), told.ids()).questions()).isNotEmpty();
    }

    @Test
    void the_place_of_the_answer_tells_nothing() {
        Set<Integer> places = new HashSet<>();
        Set<Integer> proofs = new HashSet<>();
        for (int seed = 0; seed < 12; seed++) {
            Told told = any(seed);
            for (Question question : Quiz.of(told.chronicle(), told.ids()).questions()) {
                if (question instanceof Question.Place place) {
                    places.add(place.answer());
                } else if (question instanceof Question.Prove prove) {
                    proofs.add(prove.answer());
                }
            }
        }
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(proofs).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void zones_are_of_one_length_whatever_they_hold() {
        for (int seed = 0; seed < 20; seed++) {
            Told told = any(seed);
            for (Question question : Quiz.of(told.chronicle(), told.ids()).questions()) {
                if (question instanceof Question.Place place) {
                    List<Long> lengths = new ArrayList<>();
                    place.zones()
                            .forEach(zone -> lengths.add(
                                    zone.to().toEpochDay() - zone.from().toEpochDay()));
                    assertThat(lengths).allMatch(length -> Math.abs(length - lengths.get(0)) <= 3);
                }
            }
        }
    }

    @Test
    void what_no_answer_can_be_given_for_is_not_asked() {
        Told told = new Told()
                .event(When.year(2024).about(), 2)
                .event(When.year(2024), 2)
                .event(When.UNKNOWN, 2);
        assertThat(Quiz.of(told.chronicle(), told.ids()).questions()).isEmpty();
        assertThat(Quiz.of(Chronicle.EMPTY, List.of("e1")).questions()).isEmpty();
    }
}
