package sanad.extract.merge.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.bench.Newsroom;
import sanad.extract.OneDocument;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Trait;
import sanad.extract.merge.likeness.Traits;

class TraitsTest {
    private static final List<Reading> READINGS =
            Newsroom.articles(8).stream().map(OneDocument::read).toList();
    private static final Dated DATED = Dating.of(READINGS);
    private static final List<Candidate> ALL = Candidates.of(READINGS, DATED);
    private static final Learned LEARNED = Learned.standard();
    private static final Traits TRAITS = new Traits(ALL, new Likeness(READINGS), LEARNED.likeness());

    @Test
    void odds_are_what_the_signs_between_two_weigh_together() {
        Signs.Scale<Trait> scale = new Signs.Scale<>(Trait.class, Trait.GROUPS, LEARNED.likeness());
        for (Candidate a : some()) {
            for (Candidate b : some()) {
                assertThat(TRAITS.odds(a, b)).isCloseTo(scale.of(TRAITS.between(a, b)), within(1e-9));
            }
        }
    }

    @Test
    void a_mention_is_as_like_each_of_a_group_as_each_alone() {
        Traits.Group group = TRAITS.group(some());
        for (Candidate a : some()) {
            double[] odds = TRAITS.odds(a, group);
            for (int i = 0; i < odds.length; i++) {
                assertThat(odds[i]).isEqualTo(TRAITS.odds(a, some().get(i)));
            }
        }
    }

    @Test
    void days_go_together_in_numbers_as_they_do_in_dates() {
        for (Candidate a : some()) {
            for (Candidate b : some()) {
                String group = Trait.GROUPS.get(TRAITS.between(a, b).group());
                String date = switch (Fit.of(a.when(), b.when())) {
                    case SAME -> "same";
                    case COARSER, TOUCHING -> "part";
                    case OPEN -> "open";
                    case APART -> "apart";
                };
                assertThat(group).startsWith(date);
            }
        }
    }

    /** Sure ones, lent ones, references and details of all documents. */
    private static List<Candidate> some() {
        return ALL.stream()
                .filter(c -> c.number() % 5 == 0 || c.isSure())
                .limit(60)
                .toList();
    }
}
