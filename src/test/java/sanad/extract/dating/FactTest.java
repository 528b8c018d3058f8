package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sanad.bench.Newsroom;
import sanad.extract.OneDocument;

class FactTest {
    private final Reading reading = OneDocument.read(Newsroom.article(1));
    private final AtomicInteger asked = new AtomicInteger();
    private final Fact<Integer> fact = new Fact<>(r -> asked.incrementAndGet());

    @Test
    void a_fact_is_worked_out_once_for_a_reading() {
        assertThat(fact.of(reading)).isOne();
        assertThat(fact.of(reading)).isOne();
    }

    @Test
    void another_reading_of_the_same_words_knows_nothing_of_it() {
        fact.of(reading);
        assertThat(fact.of(reading.with(m -> m))).isEqualTo(2);
    }

    @Test
    void what_is_known_of_readings_does_not_tell_them_apart() {
        Reading other = reading.with(m -> m);
        fact.of(reading);
        assertThat(other).isEqualTo(reading).hasSameHashCodeAs(reading);
    }

    @Test
    void the_last_two_questions_are_remembered_and_no_more() {
        Recent<String, Integer> recent = new Recent<>();
        assertThat(recent.of("a", q -> asked.incrementAndGet())).isOne();
        assertThat(recent.of("b", q -> asked.incrementAndGet())).isEqualTo(2);
        assertThat(recent.of("a", q -> asked.incrementAndGet())).isOne();
        assertThat(recent.of("c", q -> asked.incrementAndGet())).isEqualTo(3);
        assertThat(recent.of("a", q -> asked.incrementAndGet())).isEqualTo(4);
    }
}
