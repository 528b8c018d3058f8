package sanad.timeline.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SvgPathTest {
    @Test
    void relative_steps_begin_where_the_pen_is() {
        assertThat(SvgPath.read("M2 3l4 0v5h-4z"))
                .isEqualTo(
                        new Outline().to(2, 3).line(6, 3).line(6, 8).line(2, 8).close());
    }

    @Test
    void more_pairs_after_a_move_are_lines() {
        assertThat(SvgPath.read("M1 1 2 2m1 0 1 1"))
                .isEqualTo(new Outline().to(1, 1).line(2, 2).to(3, 2).line(4, 3));
    }

    @Test
    void numbers_may_run_into_each_other() {
        assertThat(SvgPath.read("M.5.5-1-1"))
                .isEqualTo(new Outline().to(0.5, 0.5).line(-1, -1));
    }

    @Test
    void two_half_turns_make_a_circle() {
        double[] box = SvgPath.read("M4 12a8 8 0 1 1 16 0 8 8 0 1 1-16 0z").bounds();
        assertThat(box[0]).isCloseTo(4, within(0.01));
        assertThat(box[1]).isCloseTo(4, within(0.01));
        assertThat(box[2]).isCloseTo(20, within(0.01));
        assertThat(box[3]).isCloseTo(20, within(0.01));
    }

    @Test
    void an_arc_ends_where_it_says() {
        var steps = SvgPath.read("M0 0A3 3 0 0 1 3 3").steps();
        assertThat(steps.get(steps.size() - 1)).isInstanceOfSatisfying(Outline.Step.Curve.class, c -> {
            assertThat(c.x()).isCloseTo(3, within(1e-6));
            assertThat(c.y()).isCloseTo(3, within(1e-6));
        });
    }

    @Test
    void other_data_is_refused() {
        assertThatThrownBy(() -> SvgPath.read("M1 1X2")).isInstanceOf(IllegalArgumentException.class);
    }
}
