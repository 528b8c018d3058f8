package sanad.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.language.Manner;
import sanad.timeline.Story;
import sanad.timeline.scale.View;
import sanad.ui.wall.hands.Brush;
import sanad.ui.wall.hands.Handle;

@ExtendWith(ApplicationExtension.class)
class HandleTest {
    private WallScene scene;
    private Wall wall;

    @Start
    void start(Stage stage) {
        scene = WallScene.on(stage);
        wall = scene.wall;
    }

    @BeforeEach
    void story() {
        Story story = new Story();
        for (int year = 1950; year < 2020; year++) {
            story.day("لقاء " + year, year + "-03-04", 2);
        }
        scene.open(story.chronicle(), Manner.ARABIC);
        WallScene.onFx(wall.moves()::all);
    }

    private Handle handle(String id) {
        return Optional.ofNullable((Handle) wall.lookup(id)).orElseThrow();
    }

    private Bounds place(String id) {
        return handle(id).getBoundsInParent();
    }

    @Test
    void in_arabic_the_handle_of_the_beginning_lies_right_and_in_english_left() {
        assertThat(place("#brush-from").getCenterX())
                .isGreaterThan(place("#brush-to").getCenterX());
        scene.open(scene.session.chronicle().get(), Manner.ENGLISH);
        assertThat(place("#brush-from").getCenterX())
                .isLessThan(place("#brush-to").getCenterX());
    }

    @Test
    void however_short_the_view_both_handles_and_the_frame_between_them_can_be_gripped() {
        WallScene.onFx(() -> wall.moves().go(new View(7000, 7003)));
        Bounds from = place("#brush-from");
        Bounds to = place("#brush-to");
        assertThat(from.getWidth()).isGreaterThanOrEqualTo(24);
        assertThat(from.getHeight()).isGreaterThanOrEqualTo(24);
        assertThat(from.getMinX() - to.getMaxX()).isGreaterThan(12);
        WallScene.onFx(() -> wall.moves().go(new View(-9000, -8999)));
        assertThat(place("#brush-from").getMaxX()).isLessThanOrEqualTo(1000);
    }

    @Test
    void a_handle_is_pulled_by_hand(FxRobot robot) {
        View before = wall.view();
        robot.moveTo(handle("#brush-to"))
                .press(MouseButton.PRIMARY)
                .moveBy(120, 0)
                .sleep(900)
                .moveBy(80, 0)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wall.view().from()).isEqualTo(before.from());
        assertThat(wall.view().to()).isLessThan(before.to() - before.length() * 0.1);
        WallScene.onFx(wall.moves()::back);
        assertThat(wall.view().near(before)).isTrue();
    }

    @Test
    void arrows_pull_a_handle_to_where_they_point_and_the_ends_of_time_are_one_key_away(FxRobot robot) {
        View all = wall.view();
        WallScene.onFx(handle("#brush-to")::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(wall.view().to()).isLessThan(all.to());
        assertThat(wall.view().from()).isEqualTo(all.from());
        double once = wall.view().to();
        robot.type(KeyCode.LEFT);
        assertThat(wall.view().to()).isGreaterThan(once);
        robot.type(KeyCode.PAGE_UP, KeyCode.END);
        assertThat(wall.view().near(all)).isTrue();
    }

    @Test
    void a_handle_is_a_slider_that_says_its_day() {
        Handle from = handle("#brush-from");
        WallScene.onFx(() ->
                wall.moves().go(View.days(java.time.LocalDate.of(2000, 1, 1), java.time.LocalDate.of(2009, 12, 31))));
        assertThat(from.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(from.getAccessibleText()).isEqualTo("بداية ما يُعرض من الزمن: ١ يناير ٢٠٠٠");
        assertThat(handle("#brush-to").getAccessibleText()).isEqualTo("نهاية ما يُعرض من الزمن: ٣١ ديسمبر ٢٠٠٩");
        double value = said(from, AccessibleAttribute.VALUE);
        assertThat(value)
                .isBetween(said(from, AccessibleAttribute.MIN_VALUE), said(from, AccessibleAttribute.MAX_VALUE));
        WallScene.onFx(() -> from.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat(from.day()).isGreaterThan(value);
    }

    private static double said(Handle handle, AccessibleAttribute what) {
        return (double) Objects.requireNonNull(handle.queryAccessibleAttribute(what), what::name);
    }

    @Test
    void the_ends_of_a_view_never_pass_one_another() {
        View pulled = Brush.ending(500, 100, Handle.End.FROM);
        assertThat(pulled.from()).isLessThan(100);
        assertThat(pulled.to()).isEqualTo(100);
        assertThat(Brush.ending(500, 100, Handle.End.TO).to()).isGreaterThan(500);
    }
}
