package sanad.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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

@ExtendWith(ApplicationExtension.class)
class CrowdsTest {
    private WallScene scene;
    private Wall wall;

    @Start
    void start(Stage stage) {
        scene = WallScene.on(stage);
        wall = scene.wall;
    }

    @BeforeEach
    void story() {
        Story story = new Story().day("البداية", "2024-01-01", 3);
        for (int i = 0; i < 30; i++) {
            story.day("لقاء " + i, "2024-05-0" + (1 + i % 3), 2);
        }
        for (int i = 0; i < 15; i++) {
            story.day("اجتماع " + i, "2024-09-10", 2);
        }
        scene.open(story.day("النهاية", "2024-12-30", 3).chronicle(), Manner.ARABIC);
        WallScene.onFx(wall.moves()::all);
    }

    private Node node(String id) {
        return Optional.ofNullable(wall.lookup(id)).orElseThrow();
    }

    private Node focus() {
        return scene.scene.getFocusOwner();
    }

    private void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private ListView<?> rows() {
        return (ListView<?>) wall.crowd().lookup("#crowd-rows");
    }

    @Test
    void tab_leads_from_the_event_to_a_count_to_a_fold_to_the_handles(FxRobot robot) {
        type(robot, KeyCode.TAB);
        assertThat(focus()).isSameAs(node("#wall-more"));
        assertThat(focus().getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(focus().getAccessibleText()).startsWith("لقاءات وزيارات: ").contains("لا يتسع لها المكان، من ");
        type(robot, KeyCode.TAB);
        assertThat(focus()).isSameAs(node("#wall-fold"));
        assertThat(focus().getAccessibleText()).startsWith("زمن مطوي، ").contains(": من ");
        type(robot, KeyCode.TAB);
        assertThat(focus()).isSameAs(node("#brush-from"));
    }

    @Test
    void arrows_go_from_count_to_count_as_they_point(FxRobot robot) {
        type(robot, KeyCode.TAB);
        double first = focus().getBoundsInParent().getCenterX();
        type(robot, KeyCode.LEFT);
        assertThat(focus()).isSameAs(node("#wall-more"));
        double second = focus().getBoundsInParent().getCenterX();
        assertThat(second).isLessThan(first);
        type(robot, KeyCode.RIGHT);
        assertThat(focus().getBoundsInParent().getCenterX()).isEqualTo(first);
    }

    @Test
    void enter_lists_its_events_and_escape_leads_back_to_it(FxRobot robot) {
        View before = wall.view();
        type(robot, KeyCode.TAB, KeyCode.ENTER);
        assertThat(rows().isFocused()).isTrue();
        assertThat(rows().getItems()).hasSizeGreaterThan(2);
        assertThat(rows().getAccessibleText()).contains("لا يتسع لها المكان");
        type(robot, KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(focus()).isSameAs(node("#wall-more"));
        assertThat(wall.crowd().isOpen()).isFalse();
        assertThat(wall.view()).isEqualTo(before);
        assertThat(scene.session.event().get()).isEmpty();
    }

    @Test
    void an_event_chosen_from_the_list_gets_its_label_and_the_keyboard(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.ENTER, KeyCode.DOWN);
        String id = ((sanad.chronicle.Event) rows().getSelectionModel().getSelectedItem()).id();
        type(robot, KeyCode.ENTER);
        assertThat(scene.session.event().get()).contains(id);
        assertThat(wall.glyphBounds(id)).isPresent();
        assertThat(focus()).isSameAs(node("#wall-current"));
        assertThat(wall.crowd().isOpen()).isFalse();
    }

    @Test
    void space_zooms_until_its_events_get_labels(FxRobot robot) {
        View before = wall.view();
        type(robot, KeyCode.TAB, KeyCode.SPACE);
        assertThat(wall.view().length()).isLessThan(before.length() * 0.7);
        assertThat(wall.crowd().isOpen()).isFalse();
    }

    @Test
    void a_step_elsewhere_closes_the_list(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.ENTER);
        WallScene.onFx(() -> wall.requestFocus());
        assertThat(wall.crowd().isOpen()).isFalse();
    }

    @Test
    void enter_opens_a_fold(FxRobot robot) {
        WallScene.onFx(node("#wall-fold")::requestFocus);
        type(robot, KeyCode.ENTER);
        assertThat(scene.session.plan().get().opened()).hasSize(1);
    }

    @Test
    void what_lies_beyond_an_edge_is_reached_by_key(FxRobot robot) {
        WallScene.onFx(
                () -> wall.moves().go(new View(wall.view().from(), wall.view().middle())));
        Node later = node("#wall-later");
        assertThat(later.isVisible()).isTrue();
        assertThat(later.getAccessibleText()).endsWith("أحدث");
        WallScene.onFx(later::requestFocus);
        type(robot, KeyCode.ENTER);
        assertThat(later.isVisible()).isFalse();
        assertThat(focus()).isSameAs(node("#wall-current"));
    }
}
