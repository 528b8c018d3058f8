package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sanad.extract.merge.cluster.Lesson;

class RegressionTest {
    private static Lesson lesson(String sign, boolean holds) {
        return new Lesson(List.of("always", sign), List.of(1.0, 1.0), holds, 1);
    }

    @Test
    void a_sign_that_goes_with_the_right_answer_speaks_for_it_and_one_that_goes_with_the_wrong_one_against_it() {
        Map<String, Double> weights = Regression.of(List.of(List.of(
                        lesson("same", true), lesson("same", true), lesson("apart", false), lesson("apart", false))))
                .weights();
        assertThat(weights.get("same")).isPositive();
        assertThat(weights.get("apart")).isNegative();
    }

    @Test
    void a_sign_of_which_nothing_was_learned_weighs_nothing() {
        assertThat(Regression.of(List.of(List.of(lesson("same", true)))).weights())
                .doesNotContainKey("apart");
    }

    @Test
    void the_same_lessons_in_another_order_teach_the_same() {
        Lesson one = lesson("same", true);
        Lesson other = lesson("apart", false);
        assertThat(Regression.of(List.of(List.of(one, other))).weights().get("same"))
                .isCloseTo(
                        Regression.of(List.of(List.of(other), List.of(one)))
                                .weights()
                                .get("same"),
                        org.assertj.core.api.Assertions.within(1e-9));
    }
}
