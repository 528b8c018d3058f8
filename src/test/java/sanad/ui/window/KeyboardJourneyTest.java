package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.GoldChronicle;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.text.Passage;
import sanad.timeline.scale.View;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.card.EventCard;
import sanad.ui.opening.Outcome;
import sanad.ui.reader.ReaderPane;
import sanad.ui.wall.Wall;

/** Walks through the window with no hand but the one on the keyboard. */
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
    private static final Path STORY = Path.of("data/stories/russia-dprk-2024");

    private final Session session = new Session();
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        new MainWindow(
                stage,
                session,
                (paths, progress) -> new Outcome(paths, GoldChronicle.read(STORY), List.of(), false),
                Memory.none());
        session.motion().set(Motion.REDUCED);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private <T extends Node> T find(Class<T> type) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
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
            settle();
        }
    }

    private void chord(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
        settle();
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
        assertThat(within(find(ReaderPane.class), focus())).isTrue();
        assertThat(find(ReaderPane.class).passageMargin()).isPresent();
        type(robot, KeyCode.ESCAPE);
        assertThat(focus().getId()).isEqualTo("wall-current");
        type(robot, KeyCode.F1);
        assertThat(within(find(EventCard.class), focus())).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(focus().getId()).isEqualTo("wall-current");
    }

    @Test
    void one_zooms_folds_and_goes_back_and_forward_through_views(FxRobot robot) {
        openSample(robot);
        Wall wall = find(Wall.class);
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
        settle();
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
        assertThat(within(find(ReaderPane.class), focus())).isTrue();
    }

    @Test
    void focus_shows_after_a_key_and_not_after_a_click(FxRobot robot) {
        openSample(robot);
        type(robot, KeyCode.LEFT);
        assertThat(stage.getScene().getRoot().getPseudoClassStates())
                .extracting(Object::toString)
                .contains("by-key");
        robot.clickOn(find(Wall.class));
        settle();
        assertThat(stage.getScene().getRoot().getPseudoClassStates())
                .extracting(Object::toString)
                .doesNotContain("by-key");
    }
}
