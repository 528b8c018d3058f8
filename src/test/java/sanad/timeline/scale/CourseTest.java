package sanad.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Course FOLDED = new Course.Builder()
            .piece(0, 10, 100)
            .fold(10, 90)
            .piece(90, 100, 300)
            .build();

    private static TimeScale scale(double from, double to) {
        return new TimeScale(new View(from, to), 100, 900, FOLDED, 48);
    }

    @Test
    void a_fold_is_as_wide_as_its_tear_at_every_zoom() {
        for (double margin = 0.01; margin < 10; margin *= 2) {
            TimeScale scale = scale(10 - margin, 90 + margin);
            assertThat(scale.x(90) - scale.x(10)).isCloseTo(48, within(1e-6));
        }
    }

    @Property(tries = 200)
    void a_place_is_found_again_by_its_day(
            @ForAll @DoubleRange(min = -20, max = 9) double from, @ForAll @DoubleRange(min = 0, max = 900) double x) {
        TimeScale scale = scale(from, 97);
        assertThat(scale.x(scale.day(x))).isCloseTo(x, within(1e-6));
    }

    @Property(tries = 200)
    void zooming_leaves_the_day_under_the_pointer_where_it_is(
            @ForAll @DoubleRange(min = 0.1, max = 5) double factor,
            @ForAll @DoubleRange(min = 100, max = 900) double at) {
        TimeScale before = scale(2, 98);
        double day = before.day(at);
        TimeScale after = new TimeScale(before.zoomed(factor, day), 100, 900, FOLDED, 48);
        assertThat(after.x(day)).isCloseTo(at, within(1e-4));
    }

    @Test
    void moving_there_and_back_ends_where_it_began_though_a_fold_lies_between() {
        TimeScale scale = scale(1, 8);
        View there = scale.moved(700);
        assertThat(there.to()).isGreaterThan(90);
        View back = new TimeScale(there, 100, 900, FOLDED, 48).moved(-700);
        assertThat(back.from()).isCloseTo(1, within(1e-6));
        assertThat(back.to()).isCloseTo(8, within(1e-6));
    }

    @Test
    void a_view_within_a_fold_shows_what_is_folded() {
        TimeScale scale = scale(20, 60);
        assertThat(scale.x(40)).isCloseTo(500, within(1e-9));
    }

    @Test
    void a_glide_through_a_fold_comes_by_no_day_outside() {
        View from = new View(1, 8);
        View to = new View(91, 99);
        for (double share = 0; share <= 1; share += 0.1) {
            View way = FOLDED.between(from, to, share, 48);
            assertThat(way.from()).isBetween(1.0 - 1e-6, 91.0);
            assertThat(way.to()).isBetween(8.0 - 1e-6, 99.0);
        }
    }

    @Test
    void no_part_of_a_view_goes_through_a_fold() {
        assertThat(FOLDED.parts(new View(5, 95))).containsExactly(new View(5, 90), new View(90, 95));
        assertThat(Course.EVEN.parts(new View(5, 95))).containsExactly(new View(5, 95));
    }
}
