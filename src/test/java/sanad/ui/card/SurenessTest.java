package sanad.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.chronicle.Confidence;
import sanad.language.Manner;
import sanad.language.Words;

class SurenessTest {
    private static String say(double event, double date, double merge) {
        return Sureness.of(new Confidence(event, date, merge)).say(Words.in(Manner.ENGLISH));
    }

    @Test
    void a_sure_event_is_said_to_be_sure_and_no_more() {
        assertThat(say(0.9, 0.85, 1)).isEqualTo("Confidence: high");
    }

    @Test
    void the_part_that_holds_it_down_is_named() {
        assertThat(say(0.9, 0.6, 1)).isEqualTo("Confidence: fair; weakest: its date");
        assertThat(say(0.3, 0.6, 1)).isEqualTo("Confidence: low; weakest: that it is an event");
    }

    @Test
    void many_doubtful_passages_make_no_event_unsure_but_are_told() {
        assertThat(say(0.9, 0.9, 0.4)).isEqualTo("Confidence: high; weakest: that its passages tell of one event");
        assertThat(say(0.9, 0.9, 0.6)).isEqualTo("Confidence: high");
    }
}
