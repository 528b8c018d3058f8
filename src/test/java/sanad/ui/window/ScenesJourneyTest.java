package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.edit.Deck;
import sanad.chronicle.scene.Scene;
import sanad.language.Manner;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.present.ScenePane;

/** Scenes in the window, by keys: proposed, made of the view, named, moved, removed, taken back, and presented. */
@ExtendWith(ApplicationExtension.class)
class ScenesJourneyTest {
    private static final long MOMENT = 80;

    private final Session session = new Session();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage first) {
        stage = first;
        session.motion().set(Motion.REDUCED);
        window = Walks.show(stage, session, Walks.AS_MARKED);
        session.manner().set(Manner.ENGLISH);
    }

    private List<Scene> scenes() {
        return onFx(() -> Deck.of(session.curating().project()));
    }

    private void chord(FxRobot robot, KeyCode key, KeyCode... held) {
        robot.press(held).type(key).release(held);
        settle(MOMENT);
    }

    private void fire(String button) {
        onFx(() -> {
            ((javafx.scene.control.Button) stage.getScene().lookup("#" + button)).fire();
            return true;
        });
        settle(MOMENT);
    }

    @Test
    void from_a_proposal_to_the_room(FxRobot robot) {
        Walks.openStory(window, session);
        chord(robot, KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        ScenePane pane = Walks.find(stage, ScenePane.class);
        assertThat(pane.isVisible()).isTrue();
        Walks.picture(stage, "scenes-empty-en.png");
        fire("scenes-propose");
        List<Scene> proposed = scenes();
        assertThat(proposed.size()).isGreaterThan(2);
        assertThat(proposed.get(0).title()).isEqualTo("Overview");
        fire("scenes-add");
        assertThat(scenes()).hasSize(proposed.size() + 1);
        Scene added = scenes().get(proposed.size());
        assertThat(added.events()).isNotEmpty().hasSizeLessThanOrEqualTo(12);
        onFx(() -> {
            ListView<?> rows = (ListView<?>) stage.getScene().lookup("#scene-rows");
            rows.requestFocus();
            rows.getSelectionModel().select(proposed.size());
            return true;
        });
        chord(robot, KeyCode.UP, KeyCode.ALT);
        assertThat(scenes().get(proposed.size() - 1).id()).isEqualTo(added.id());
        robot.type(KeyCode.F2);
        settle(MOMENT);
        chord(robot, KeyCode.A, KeyCode.CONTROL);
        robot.write("How it ended").type(KeyCode.ENTER);
        settle(MOMENT);
        assertThat(scenes().get(proposed.size() - 1).title()).isEqualTo("How it ended");
        Walks.picture(stage, "scenes-words-en.png");
        robot.type(KeyCode.ESCAPE);
        settle(MOMENT);
        Walks.picture(stage, "scenes-en.png");
        robot.type(KeyCode.DELETE);
        settle(MOMENT);
        assertThat(scenes()).hasSize(proposed.size());
        chord(robot, KeyCode.Z, KeyCode.CONTROL);
        assertThat(scenes()).hasSize(proposed.size() + 1);
        robot.type(KeyCode.F5);
        until(() -> window.staging().presenting().isOn());
        robot.type(KeyCode.ESCAPE);
        until(() -> !window.staging().presenting().isOn());
        chord(robot, KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(onFx(() -> pane.getScene() == null)).isTrue();
    }

    @Test
    void at_the_least_width_every_button_of_the_toolbar_is_still_whole() {
        Walks.openStory(window, session);
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            onFx(() -> {
                session.manner().set(manner);
                stage.setWidth(960);
                return true;
            });
            settle(MOMENT);
            for (String id : List.of("do-present", "do-scenes", "do-export", "do-settings", "do-theme")) {
                javafx.geometry.Bounds place = onFx(() -> {
                    javafx.scene.Node button = stage.getScene().lookup("#" + id);
                    return button.localToScene(button.getLayoutBounds());
                });
                assertThat(place.getMinX()).as(id).isGreaterThanOrEqualTo(0);
                assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(960);
            }
            String shown = onFx(() -> ((javafx.scene.text.Text)
                            stage.getScene().lookup("#do-present").lookup(".text"))
                    .getText());
            assertThat(shown).isEqualTo(manner.tongue().rightToLeft() ? "اعرض" : "Present");
            Walks.picture(stage, "toolbar-960-" + manner.tongue().code() + ".png");
        }
    }
}
