package sanad.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.language.Manner;
import sanad.timeline.Story;

@ExtendWith(ApplicationExtension.class)
class HoverCardTest {
    private WallScene scene;
    private Wall wall;

    @Start
    void start(Stage stage) {
        scene = WallScene.on(stage);
        wall = scene.wall;
    }

    @BeforeEach
    void story(FxRobot robot) {
        scene.open(
                new Story()
                        .day("لقاء أول", "2024-01-10", 2)
                        .day("لقاء ثان", "2024-02-20", 3)
                        .day("لقاء ثالث", "2024-03-10", 2)
                        .chronicle(),
                Manner.ARABIC);
        robot.moveTo(at(20, 380));
    }

    @AfterEach
    void away(FxRobot robot) {
        WallScene.onFx(wall.card()::hide);
    }

    private Point2D at(double x, double y) {
        return wall.localToScreen(x, y);
    }

    private void hover(FxRobot robot, String event) {
        Bounds glyph = wall.sceneToLocal(wall.glyphBounds(event).orElseThrow());
        robot.moveTo(at(glyph.getCenterX(), glyph.getCenterY()));
    }

    private static boolean comes(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, holds::getAsBoolean);
            return true;
        } catch (java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    @Test
    void after_a_rest_a_card_appears_beside_what_it_tells_of_and_goes_with_the_pointer(FxRobot robot) {
        Node focus = scene.scene.getFocusOwner();
        long begun = System.nanoTime();
        hover(robot, "e1");
        assertThat(comes(() -> wall.card().shown().isPresent())).isTrue();
        assertThat((System.nanoTime() - begun) / 1e6).isGreaterThan(480);
        Bounds card = wall.card().shown().orElseThrow();
        assertThat(card.getWidth()).isEqualTo(400);
        assertThat(card.intersects(wall.sceneToLocal(wall.glyphBounds("e1").orElseThrow())))
                .isFalse();
        assertThat(scene.scene.getFocusOwner()).isSameAs(focus);
        robot.moveTo(at(20, 380));
        assertThat(comes(() -> wall.card().shown().isEmpty())).isTrue();
    }

    @Test
    void a_pointer_that_only_passes_brings_no_card(FxRobot robot) {
        hover(robot, "e1");
        robot.moveTo(at(20, 380));
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        assertThat(wall.card().shown()).isEmpty();
    }

    @Test
    void escape_closes_it(FxRobot robot) {
        hover(robot, "e1");
        assertThat(comes(() -> wall.card().shown().isPresent())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(comes(() -> wall.card().shown().isEmpty())).isTrue();
    }

    @Test
    void it_goes_when_the_wall_moves_under_it(FxRobot robot) {
        hover(robot, "e1");
        assertThat(comes(() -> wall.card().shown().isPresent())).isTrue();
        scene.turn(400, 100, 0, 40, false);
        assertThat(wall.card().shown()).isEmpty();
    }
}
