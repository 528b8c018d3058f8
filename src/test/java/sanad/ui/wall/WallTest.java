package sanad.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.timeline.Palette;
import sanad.timeline.Story;
import sanad.timeline.Theme;
import sanad.timeline.Tone;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.scale.View;
import sanad.ui.Session;
import sanad.ui.Stages;

@ExtendWith(ApplicationExtension.class)
class WallTest {
    private static final Chronicle STORY = new Story()
            .day("لقاء أول", "2024-01-10", 2)
            .day("لقاء ثان", "2024-03-10", 3)
            .day("لقاء ثالث", "2024-06-10", 2)
            .chronicle();

    private final Session session = new Session();
    private Wall wall;
    private BorderPane root;

    @Start
    void start(Stage stage) {
        wall = new Wall(session);
        root = new BorderPane(wall);
        root.setStyle(Palette.of(Theme.LIGHT).css());
        root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        Stages.show(stage, new Scene(root, 1000, 400));
    }

    @BeforeEach
    void story(FxRobot robot) {
        robot.interact(() -> {
            session.manner().set(Manner.ARABIC);
            session.open(STORY);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double x(String id) {
        return wall.glyphBounds(id).map(Bounds::getCenterX).orElseThrow();
    }

    /** Waits until the wall has come to rest. */
    private void rest(FxRobot robot) throws Exception {
        List<View> seen = new ArrayList<>();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            robot.interact(() -> seen.add(wall.view()));
            Thread.sleep(60);
            return wall.view().equals(wall.moves().aim());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void in_arabic_later_is_left_and_in_english_right(FxRobot robot) {
        assertThat(x("e2")).isLessThan(x("e0"));
        robot.interact(() -> session.manner().set(Manner.ENGLISH));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(x("e2")).isGreaterThan(x("e0"));
    }

    @Test
    void arrows_go_where_they_point(FxRobot robot) throws Exception {
        robot.interact(() -> session.choose("e1"));
        robot.interact(wall::requestFocus);
        robot.type(KeyCode.LEFT);
        rest(robot);
        assertThat(session.event().get()).contains("e2");
        robot.type(KeyCode.RIGHT);
        rest(robot);
        assertThat(session.event().get()).contains("e1");
    }

    @Test
    void plus_zooms_in_zero_shows_everything_and_one_can_go_back(FxRobot robot) throws Exception {
        View first = wall.view();
        robot.interact(wall::requestFocus);
        robot.interact(wall.moves()::closer);
        rest(robot);
        assertThat(wall.view().length()).isLessThan(first.length());
        robot.type(KeyCode.DIGIT0);
        rest(robot);
        assertThat(wall.view().near(first)).isTrue();
        robot.interact(wall.moves()::back);
        rest(robot);
        assertThat(wall.view().length()).isLessThan(first.length());
    }

    @Test
    void a_click_on_an_event_chooses_it(FxRobot robot) {
        Bounds glyph = wall.glyphBounds("e1").orElseThrow();
        robot.clickOn(wall.localToScreen(wall.sceneToLocal(glyph)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.event().get()).contains("e1");
    }

    @Test
    void an_event_out_of_view_is_brought_in(FxRobot robot) throws Exception {
        robot.interact(() ->
                wall.moves().go(new View(wall.view().to() - 12, wall.view().to() - 2)));
        rest(robot);
        assertThat(wall.glyphBounds("e0")).isEmpty();
        robot.interact(() -> wall.reveal("e0"));
        rest(robot);
        assertThat(wall.glyphBounds("e0")).isPresent();
    }

    @Test
    void a_story_opens_with_its_first_view_even_where_an_event_is_chosen_at_once(FxRobot robot) {
        View first = wall.view();
        robot.interact(() -> {
            session.open(Chronicle.EMPTY);
            session.open(STORY);
            session.choose("e1");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wall.view().near(first)).isTrue();
    }

    @Test
    void a_story_opens_with_its_first_view_even_where_other_lanes_are_asked_for_at_once(FxRobot robot) {
        robot.interact(() -> session.finding().lanes().set(Grouping.NONE));
        WaitForAsyncUtils.waitForFxEvents();
        View first = wall.view();
        robot.interact(() -> {
            session.finding().lanes().set(Grouping.KIND);
            session.open(new Story()
                    .day("آخر", "2024-05-20", 2)
                    .day("غيره", "2024-08-20", 2)
                    .chronicle());
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            session.open(STORY);
            session.finding().lanes().set(Grouping.NONE);
            session.choose("e0");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wall.view().near(first)).isTrue();
    }

    @Test
    void enter_opens_the_chosen_event(FxRobot robot) {
        List<String> opened = new ArrayList<>();
        robot.interact(() -> {
            wall.setOpener(opened::add);
            session.choose("e1");
            wall.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly("e1");
    }

    @Test
    void a_mirrored_window_does_not_mirror_the_wall(FxRobot robot) {
        robot.interact(() -> session.theme().set(Theme.LIGHT));
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = root.snapshot(null, null));
        // the bar of the lane's head stands at the right in Arabic
        Color lane = Color.web(Palette.of(Theme.LIGHT).hex(Tone.K7));
        double middle = wall.glyphBounds("e1").orElseThrow().getCenterY();
        assertThat(image[0].getPixelReader().getColor(998, (int) middle)).isEqualTo(lane);
    }

    @Test
    void screen_readers_hear_the_events_in_view(FxRobot robot) {
        List<String> told = new ArrayList<>();
        robot.interact(() -> wall.peers().getChildren().forEach(node -> {
            if (node.isVisible() && node.getAccessibleText() != null) {
                told.add(node.getAccessibleText());
            }
        }));
        assertThat(told).anyMatch(t -> t.startsWith("لقاء ثان، الأحد ١٠ مارس ٢٠٢٤ (مصرّح به)"));
    }
}
