package sanad.extract.merge.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import sanad.extract.mention.headline.Headline;
import sanad.extract.mention.headline.HeadlineFault;

class TitleScaleTest {
    @Test
    void a_headline_without_a_subject_weighs_less_than_one_that_is_only_cut() {
        assertThat(weight(false, HeadlineFault.SUBJECTLESS, HeadlineFault.MANY))
                .isLessThan(weight(false, HeadlineFault.CUT, HeadlineFault.MANY));
    }

    @Test
    void a_pronoun_at_the_start_weighs_more_than_a_pronoun_within() {
        assertThat(weight(false, HeadlineFault.PRONOUN_FIRST)).isLessThan(weight(false, HeadlineFault.PRONOUN));
    }

    @Test
    void every_fault_that_is_one_weighs_against_a_headline() {
        for (HeadlineFault fault : Set.of(
                HeadlineFault.ONE, HeadlineFault.TWO, HeadlineFault.TORN, HeadlineFault.SELF, HeadlineFault.GLUED)) {
            assertThat(weight(false, fault)).as(fault.name()).isNegative();
        }
    }

    @Test
    void the_headline_of_a_page_needs_no_verb() {
        assertThat(weight(true, HeadlineFault.WORDLESS)).isZero();
        assertThat(weight(false, HeadlineFault.WORDLESS)).isNegative();
    }

    private static double weight(boolean own, HeadlineFault... faults) {
        return TitleScale.STANDARD.of(new Headline("the mill reopened", 0, Set.of(faults)), own);
    }
}
