package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.extract.Texts;

/** How sure an inferred day is said to be. */
class CertaintyTest {
    private static List<Integer> said(DocumentDate date) {
        return date.reasons().stream()
                .filter(r -> r.key().equals("right.of.ten"))
                .map(r -> ((Reason.Arg.Count) r.args().get(0)).count())
                .toList();
    }

    @Test
    void the_further_ahead_the_surer_and_never_all_of_ten() {
        assertThat(Certainty.of(0)).isLessThan(Certainty.of(0.5)).isLessThan(0.3);
        assertThat(Certainty.of(2)).isBetween(0.8, 0.9);
        assertThat(Certainty.reason(1000).args()).containsExactly(new Reason.Arg.Count(9));
        assertThat(Certainty.reason(-1).args()).containsExactly(new Reason.Arg.Count(2));
    }

    @Test
    void an_inferred_day_says_how_sure_it_is_and_a_stated_one_needs_not() {
        var chronicle = Texts.chronicle(
                "Published 3 March 2022\n\nThe mill at Harrow closed its gates on Monday after ninety years.",
                "The old mill at Harrow was sold yesterday, 9 March, to a builder from the coast. Tomorrow, Friday, its bell"
                        + " will be taken down.");
        assertThat(said(chronicle.date("1.txt"))).isEmpty();
        assertThat(said(chronicle.date("2.txt"))).hasSize(1).allMatch(n -> n >= 7);
    }

    @Test
    void a_day_that_little_speaks_for_is_not_said_to_be_sure() {
        var chronicle = Texts.chronicle(
                "Published 3 March 2022\n\nThe mill at Harrow closed its gates on Monday after ninety years.",
                "The miller's daughter opened a shop on Saturday. Bread was sold out by noon.");
        assertThat(said(chronicle.date("2.txt"))).allMatch(n -> n <= 6);
    }
}
