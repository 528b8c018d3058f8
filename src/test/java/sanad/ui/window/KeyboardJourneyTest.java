package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.text.Passage;
import sanad.timeline.scale.View;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.card.EventCard;
import sanad.ui.reader.ReaderPane;
import sanad.ui.wall.Wall;

/** Walks through the window with no hand but the one on the keyboard. */
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
    /** Nothing glides: a moment is enough, in milliseconds. */
    private static final long MOMENT = 60;

    private final Session session = new Session();
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        Walks.show(stage, session, Walks.AS_MARKED);
        session.motion().set(Motion.REDUCED);
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private static boolean within(Node pane, Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == pane) {
                return true;
            }
        }
        return false;
    }

    private void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            settle(MOMENT);
        }
    }

    private void chord(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        settle(MOMENT);
    }

    private void openSample(FxRobot robot) {
        for (int i = 0; i < 12 && !"start-sample".equals(focus().getId()); i++) {
            type(robot, KeyCode.TAB);
        }
        assertThat(focus().getId()).isEqualTo("start-sample");
        type(robot, KeyCode.SPACE);
        until(() -> !session.chronicle().get().documents().isEmpty());
    }

    private Event chosen() {
        return session.event().get().flatMap(session.chronicle().get()::event).orElseThrow();
    }

    @Test
    void from_the_start_of_the_program_to_the_words_of_a_source(FxRobot robot) {
        openSample(robot);
        assertThat(focus().getId()).isEqualTo("wall-current");
        Optional<String> before = session.event().get();
        type(robot, KeyCode.END);
        assertThat(session.event().get()).isNotEqualTo(before);
        Event last = chosen();
        type(robot, KeyCode.RIGHT);
        assertThat(chosen().when().earliest()).isBeforeOrEqualTo(last.when().earliest());
        assertThat(focus().getAccessibleText()).startsWith(chosen().title());
        type(robot, KeyCode.ENTER);
        Passage passage = session.passage().get().orElseThrow();
        assertThat(chosen().evidence()).extracting(e -> e.passage()).contains(passage);
        assertThat(within(Walks.find(stage, ReaderPane.class), focus())).isTrue();
        assertThat(Walks.find(stage, ReaderPane.class).passageMargin()).isPresent();
        type(robot, KeyCode.ESCAPE);
        assertThat(focus().getId()).isEqualTo("wall-current");
        type(robot, KeyCode.F1);
        assertThat(within(Walks.find(stage, EventCard.class), focus())).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(focus().getId()).isEqualTo("wall-current");
    }

    @Test
    void one_zooms_folds_and_goes_back_and_forward_through_views(FxRobot robot) {
        openSample(robot);
        Wall wall = Walks.find(stage, Wall.class);
        type(robot, KeyCode.DIGIT0);
        View all = wall.view();
        type(robot, KeyCode.PLUS, KeyCode.PLUS);
        View near = wall.view();
        assertThat(near.length()).isLessThan(all.length());
        // in Arabic, back is where reading starts
        chord(robot, KeyCode.ALT, KeyCode.RIGHT);
        chord(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(wall.view().near(all)).isTrue();
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(wall.view().near(near)).isTrue();
        WaitForAsyncUtils.waitForAsyncFx(2000, () -> session.manner().set(Manner.ENGLISH));
        settle(MOMENT);
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(wall.view().near(all)).isTrue();
        boolean folded = session.plan().get().folded();
        chord(robot, KeyCode.CONTROL, KeyCode.G);
        assertThat(session.plan().get().folded()).isNotEqualTo(folded);
    }

    @Test
    void a_desk_that_is_folded_away_unfolds_for_what_one_asks_to_read(FxRobot robot) {
        openSample(robot);
        type(robot, KeyCode.F7);
        assertThat(robot.lookup(".desk").tryQuery()).isEmpty();
        type(robot, KeyCode.ENTER);
        assertThat(robot.lookup(".desk").tryQuery()).isPresent();
        assertThat(within(Walks.find(stage, ReaderPane.class), focus())).isTrue();
    }

    @Test
    void focus_shows_after_a_key_and_not_after_a_click(FxRobot robot) {
        openSample(robot);
        type(robot, KeyCode.LEFT);
        assertThat(stage.getScene().getRoot().getPseudoClassStates())
                .extracting(Object::toString)
                .contains("by-key");
        robot.clickOn(Walks.find(stage, Wall.class));
        settle(MOMENT);
        assertThat(stage.getScene().getRoot().getPseudoClassStates())
                .extracting(Object::toString)
                .doesNotContain("by-key");
    }
}
