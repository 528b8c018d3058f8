package sanad.ui.wall.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.timeline.scale.View;

class ViewsTest {
    private static final View YEAR = new View(0, 365);
    private static final View MONTH = new View(0, 30);
    private static final View DAY = new View(3, 4);
    private static final long SECOND = 1_000_000_000L;

    private final Views views = new Views();

    @Test
    void one_goes_back_to_the_view_before_and_forward_again() {
        views.leave(YEAR, false, 0);
        views.leave(MONTH, false, SECOND);
        assertThat(views.back(DAY)).contains(MONTH);
        assertThat(views.back(MONTH)).contains(YEAR);
        assertThat(views.forward(YEAR)).contains(MONTH);
        assertThat(views.forward(MONTH)).contains(DAY);
        assertThat(views.forward(DAY)).isEmpty();
    }

    @Test
    void the_turns_of_one_wheel_gesture_are_one_step() {
        views.leave(YEAR, true, 0);
        views.leave(MONTH, true, SECOND / 10);
        views.leave(new View(0, 10), true, SECOND / 5);
        assertThat(views.back(DAY)).contains(YEAR);
        assertThat(views.back(YEAR)).isEmpty();
    }

    @Test
    void a_pause_ends_a_gesture() {
        views.leave(YEAR, true, 0);
        views.leave(MONTH, true, 2 * SECOND);
        assertThat(views.back(DAY)).contains(MONTH);
    }

    @Test
    void a_new_way_forgets_the_way_forward() {
        views.leave(YEAR, false, 0);
        views.back(MONTH);
        views.leave(YEAR, false, SECOND);
        assertThat(views.forward(DAY)).isEmpty();
    }
}
