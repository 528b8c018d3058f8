package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.settle;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.language.Manner;
import sanad.timeline.Contrast;
import sanad.timeline.Theme;
import sanad.ui.Session;

/** Walks the whole window, node by node: what can be pressed is large enough, what can be read stands out. */
@ExtendWith(ApplicationExtension.class)
class WindowWalkTest {
    private static final double LEAST = 24;

    private final Session session = new Session();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage first) {
        stage = first;
        window = Walks.show(stage, session, Walks.AS_MARKED);
    }

    private List<Node> seen() {
        List<Node> nodes = new ArrayList<>();
        collect(stage.getScene().getRoot(), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node.isVisible() && node.getOpacity() > 0) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }
    }

    private List<String> tooSmall() {
        return WaitForAsyncUtils.waitForAsyncFx(
                3000,
                () -> seen().stream()
                        .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollBar))
                        .filter(node -> {
                            Bounds bounds = node.getLayoutBounds();
                            return bounds.getWidth() < LEAST - 0.01 || bounds.getHeight() < LEAST - 0.01;
                        })
                        .map(node -> node + " " + node.getLayoutBounds())
                        .toList());
    }

    private List<String> faint() {
        return WaitForAsyncUtils.waitForAsyncFx(3000, () -> {
            List<String> faint = new ArrayList<>();
            for (Node node : seen()) {
                if (node instanceof Labeled labeled
                        && !(node instanceof Cell)
                        && !labeled.isDisabled()
                        && !labeled.getText().isBlank()
                        && labeled.getTextFill() instanceof Color ink) {
                    double contrast = Contrast.of(rgb(ink), ground(node));
                    if (contrast < session.theme().get().textContrast()) {
                        faint.add(labeled.getText() + " " + contrast);
                    }
                }
            }
            return faint;
        });
    }

    /** The colour behind a node's text: the uppermost of its own grounds, else those of what it lies in. */
    private static int ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color colour && colour.getOpacity() > 0) {
                        layers.add(0, colour);
                    }
                }
            }
        }
        int ground = 0xFFFFFF;
        for (Color layer : layers) {
            ground = Contrast.over(rgb(layer), ground, layer.getOpacity());
        }
        return ground;
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    @Test
    void whatever_can_be_pressed_is_at_least_24_px_high_and_wide() {
        assertThat(tooSmall()).as("at the start").isEmpty();
        Walks.openStory(window, session);
        assertThat(tooSmall()).as("with a story open").isEmpty();
        WaitForAsyncUtils.waitForAsyncFx(2000, () -> session.manner().set(Manner.ENGLISH));
        settle();
        assertThat(tooSmall()).as("in English").isEmpty();
    }

    @Test
    void whatever_is_written_stands_out_from_its_ground_in_every_theme() {
        for (Theme theme : Theme.values()) {
            WaitForAsyncUtils.waitForAsyncFx(2000, () -> session.theme().set(theme));
            settle();
            assertThat(faint()).as("start, " + theme).isEmpty();
        }
        Walks.openStory(window, session);
        for (Theme theme : Theme.values()) {
            WaitForAsyncUtils.waitForAsyncFx(2000, () -> session.theme().set(theme));
            settle();
            assertThat(faint()).as("story, " + theme).isEmpty();
        }
    }

    @Test
    void the_editor_and_the_history_can_be_pressed_read_and_heard(FxRobot robot) {
        Walks.openStory(window, session);
        robot.type(KeyCode.F2);
        settle();
        assertThat(robot.lookup(".editor").tryQuery()).isPresent();
        assertThat(tooSmall()).as("in the editor").isEmpty();
        assertThat(mute()).as("in the editor").isEmpty();
        for (Theme theme : Theme.values()) {
            WaitForAsyncUtils.waitForAsyncFx(2000, () -> session.theme().set(theme));
            settle();
            assertThat(faint()).as("editor, " + theme).isEmpty();
        }
    }

    @Test
    void whatever_the_keyboard_reaches_has_words_for_a_screen_reader() {
        Walks.openStory(window, session);
        assertThat(mute()).isEmpty();
    }

    private List<String> mute() {
        return WaitForAsyncUtils.waitForAsyncFx(
                3000,
                () -> seen().stream()
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !(node instanceof ScrollBar))
                        .filter(node -> {
                            String told = node.getAccessibleText();
                            String own = node instanceof Labeled labeled ? labeled.getText() : "";
                            return (told == null || told.isBlank()) && own.isBlank();
                        })
                        .map(Object::toString)
                        .toList());
    }
}
