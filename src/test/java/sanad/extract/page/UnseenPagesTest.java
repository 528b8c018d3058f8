package sanad.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How pages are read from which nothing was learned: every eighth page is read by weights learned from all others. */
class UnseenPagesTest {
    @Test
    void pages_from_which_nothing_was_learned_are_read_almost_as_well() throws IOException {
        PageTraining.Tally unseen = PageTraining.unseen(0);
        assertThat(unseen.lines()).isGreaterThanOrEqualTo(86);
        assertThat(unseen.story()).isGreaterThanOrEqualTo(93);
        assertThat(unseen.headlines()).isGreaterThanOrEqualTo(75);
    }
}
