package sanad.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final View YEAR = new View(0, 365);

    @Test
    void time_from_right_to_left_is_a_reversed_range_and_nothing_else() {
        TimeScale rightwards = new TimeScale(YEAR, 100, 900);
        TimeScale leftwards = new TimeScale(YEAR, 900, 100);
        for (double day = -50; day < 400; day += 7.3) {
            assertThat(leftwards.x(day)).isCloseTo(1000 - rightwards.x(day), within(1e-9));
        }
        assertThat(leftwards.pxPerDay()).isEqualTo(rightwards.pxPerDay());
        assertThat(leftwards.forward()).isEqualTo(-1);
    }

    @Test
    void a_place_is_found_again_by_its_day() {
        TimeScale scale = new TimeScale(YEAR, 900, 100);
        assertThat(scale.x(scale.day(333))).isCloseTo(333, within(1e-9));
    }

    @Test
    void zooming_leaves_the_day_under_the_pointer_where_it_is() {
        TimeScale before = new TimeScale(YEAR, 900, 100);
        double day = before.day(700);
        TimeScale after = new TimeScale(YEAR.zoomed(0.4, day), 900, 100);
        assertThat(after.x(day)).isCloseTo(700, within(1e-6));
    }

    @Test
    void one_cannot_zoom_closer_than_six_hours() {
        View view = YEAR;
        for (int i = 0; i < 100; i++) {
            view = view.zoomed(0.5, 100);
        }
        assertThat(view.length()).isEqualTo(View.SHORTEST);
    }

    @Test
    void a_glide_begins_here_and_ends_exactly_there() {
        View there = new View(300, 310);
        assertThat(YEAR.towards(there, 0).near(YEAR)).isTrue();
        assertThat(YEAR.towards(there, 1)).isEqualTo(there);
        assertThat(YEAR.towards(there, 0.5).length()).isBetween(10.0, 365.0);
    }
}
