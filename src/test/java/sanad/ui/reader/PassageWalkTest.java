package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.text.Passage;
import sanad.text.Span;

class PassageWalkTest {
    private static final Passage FIRST = new Passage("2", new Span(0, 4));
    private static final Passage SECOND = new Passage("1", new Span(5, 9));
    private static final Passage STRANGE = new Passage("3", new Span(0, 1));
    private final PassageWalk walk = new PassageWalk(List.of(FIRST, SECOND));

    @Test
    void it_goes_in_the_events_own_order_across_documents_and_round_the_ends() {
        assertThat(walk.step(Optional.of(FIRST), 1)).contains(SECOND);
        assertThat(walk.step(Optional.of(SECOND), 1)).contains(FIRST);
        assertThat(walk.step(Optional.of(FIRST), -1)).contains(SECOND);
    }

    @Test
    void from_elsewhere_it_begins_at_the_near_end() {
        assertThat(walk.step(Optional.of(STRANGE), 1)).contains(FIRST);
        assertThat(walk.step(Optional.empty(), -1)).contains(SECOND);
    }

    @Test
    void passages_are_numbered_from_one_and_strangers_have_no_number() {
        assertThat(walk.number(Optional.of(SECOND))).isEqualTo(2);
        assertThat(walk.number(Optional.of(STRANGE))).isZero();
    }

    @Test
    void without_an_event_there_is_nowhere_to_go() {
        assertThat(PassageWalk.of(Optional.empty()).step(Optional.of(FIRST), 1)).isEmpty();
    }
}
