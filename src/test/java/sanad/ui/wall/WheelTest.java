package sanad.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.language.Manner;
import sanad.timeline.Story;
import sanad.timeline.scale.View;
import sanad.ui.Motion;

@ExtendWith(ApplicationExtension.class)
class WheelTest {
    private WallScene scene;
    private Wall wall;

    @Start
    void start(Stage stage) {
        scene = WallScene.on(stage);
        wall = scene.wall;
    }

    @BeforeEach
    void story() {
        scene.open(Story.random(300, 7, 4), Manner.ARABIC);
    }

    private double dayAt(double x) {
        return wall.moves().scale().day(1000 - x);
    }

    @Test
    void a_turn_zooms_and_leaves_the_day_under_the_pointer_and_the_lanes_where_they_are() {
        View before = wall.view();
        double day = dayAt(400);
        scene.turn(400, 150, 0, 40, false);
        assertThat(wall.view().length()).isLessThan(before.length());
        assertThat(dayAt(400)).isCloseTo(day, within(before.length() * 1e-6));
        assertThat(wall.scrolled()).isZero();
    }

    @Test
    void with_shift_a_turn_pans_and_does_not_zoom() {
        View before = wall.view();
        scene.turn(400, 150, 0, -40, true);
        assertThat(wall.view().length()).isCloseTo(before.length(), within(before.length() * 0.2));
        assertThat(wall.view().from()).isGreaterThan(before.from());
        assertThat(wall.view().to()).isGreaterThan(before.to());
        assertThat(wall.scrolled()).isZero();
    }

    @Test
    void a_touchpad_takes_the_paper_with_the_fingers() {
        View before = wall.view();
        scene.turn(400, 150, 40, 3, false);
        // fingers to the right: what is right in Arabic is earlier, so later comes in from the left
        assertThat(wall.view().from()).isGreaterThan(before.from());
    }

    @Test
    void over_the_heads_of_the_lanes_a_turn_scrolls_them_and_time_stands_still() {
        WallScene.onFx(() -> scene.session.open(Story.random(3000, 3, 2)));
        View before = wall.view();
        scene.turn(980, 150, 0, -40, false);
        assertThat(wall.view()).isEqualTo(before);
        assertThat(wall.scrolled()).isGreaterThan(0);
    }

    @Test
    void a_turn_is_heard_by_nothing_else() {
        List<ScrollEvent> heard = new ArrayList<>();
        scene.scene.addEventHandler(ScrollEvent.ANY, heard::add);
        scene.turn(400, 150, 0, 40, false);
        assertThat(heard).isEmpty();
    }

    @Test
    void fingers_that_spread_zoom_and_what_scrolling_they_do_meanwhile_is_nothing() {
        View before = wall.view();
        double day = dayAt(400);
        scene.pinch(ZoomEvent.ZOOM_STARTED, 400, 150, 1);
        scene.pinch(ZoomEvent.ZOOM, 400, 150, 2);
        View spread = wall.view();
        scene.turn(400, 150, 0, 40, false);
        assertThat(spread.length()).isLessThan(before.length());
        assertThat(dayAt(400)).isCloseTo(day, within(before.length() * 1e-6));
        assertThat(wall.view()).isEqualTo(spread);
        scene.pinch(ZoomEvent.ZOOM_FINISHED, 400, 150, 1);
        scene.turn(400, 150, 0, 40, false);
        assertThat(wall.view().length()).isLessThan(spread.length());
    }

    @Test
    void a_step_that_glides_takes_another_aim_on_its_way_and_is_there_within_a_quarter_of_a_second() throws Exception {
        WallScene.onFx(() -> scene.session.motion().set(Motion.USUAL));
        View before = wall.view();
        long begun = System.nanoTime();
        WallScene.onFx(wall.moves()::closer);
        WallScene.onFx(wall.moves()::closer);
        View aim = wall.moves().aim();
        assertThat(aim.length()).isLessThan(before.length() * 0.6);
        org.testfx.util.WaitForAsyncUtils.waitFor(
                2, java.util.concurrent.TimeUnit.SECONDS, () -> wall.view().equals(aim));
        assertThat((System.nanoTime() - begun) / 1e6).isLessThan(1500);
    }

    @Test
    void where_motion_is_reduced_another_view_is_there_at_once() {
        View before = wall.view();
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(2000, () -> {
            wall.moves().closer();
            assertThat(wall.view().length()).isLessThan(before.length());
            assertThat(wall.view()).isEqualTo(wall.moves().aim());
        });
    }
}
