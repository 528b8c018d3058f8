package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Reason;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Standing;
import sanad.time.Edtf;
import sanad.ui.project.Keeping;

/** The sample story from its first look to another start: read, corrected, merged, split, taken back, closed, and all there. */
class StoryJourneyTest extends KeptWindow {
    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void the_summit_is_read_corrected_merged_split_taken_back_and_all_of_it_is_there_after_another_start(
            FxRobot robot) {
        begin();
        Event summit = session.chronicle().get().events().stream()
                .filter(event -> Edtf.write(event.when()).equals("2023-09"))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            session.choose(summit.id());
            return true;
        });
        settle();
        picture("journey-1-why-ar.png");
        robot.type(KeyCode.F1);
        settle();
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("step");
        // the page's own day, the words that count back from it, and where that leads
        assertThat(summit.reasons().stream().flatMap(reason -> reason.args().stream()))
                .contains(new Reason.Arg.Date(Edtf.read("2024-06-20")), new Reason.Arg.Date(summit.when()))
                .hasAtLeastOneElementOfType(Reason.Arg.Quote.class);
        List<Node> steps = robot.lookup(".step").queryAll().stream()
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getY()))
                .toList();
        assertThat(steps).hasSize(summit.reasons().size());
        Node lit = steps.stream().filter(Node::isFocusTraversable).findFirst().orElseThrow();
        robot.clickOn(lit);
        settle();
        assertThat(session.passage().get()).isPresent();
        picture("journey-2-step-ar.png");

        robot.type(KeyCode.F2);
        settle();
        type("#editor-date", "منتصف سبتمبر ٢٠٢٣");
        settle();
        picture("journey-3-date-ar.png");
        assertThat(session.trial().get()).map(tried -> Edtf.write(tried.when())).contains("2023-09-11/2023-09-20");
        assertThat(now(summit)).isEqualTo(summit);
        robot.clickOn("#editor-apply");
        settle();
        assertThat(session.trial().get()).isEmpty();
        Event dated = now(summit);
        assertThat(Edtf.write(dated.when())).isEqualTo("2023-09-11/2023-09-20");
        assertThat(dated.basis()).isEqualTo(Basis.BY_HAND);
        assertThat(session.event().get()).contains(summit.id());
        assertThat(robot.lookup(".editor").tryQuery()).isEmpty();

        press(robot, KeyCode.CONTROL, KeyCode.M);
        CheckBox other = (CheckBox)
                robot.lookup(".merge-row .check-box").queryAll().iterator().next();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(other);
        robot.type(KeyCode.SPACE);
        picture("journey-4-merge-ar.png");
        robot.clickOn("#editor-apply");
        settle();
        int passages = now(summit).evidence().size();
        assertThat(passages).isGreaterThan(summit.evidence().size());
        assertThat(session.curating().project().entries().values())
                .anyMatch(entry -> entry.standing() == Standing.MERGED);

        robot.type(KeyCode.F2);
        settle();
        int events = session.chronicle().get().events().size();
        robot.clickOn(robot.lookup("#side-split").queryAll().iterator().next());
        settle();
        assertThat(session.chronicle().get().events()).hasSize(events + 1);
        assertThat(now(summit).evidence()).hasSize(passages - 1);
        picture("journey-5-split-ar.png");
        robot.type(KeyCode.ESCAPE);
        settle();

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        picture("journey-6-history-ar.png");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(now(summit).evidence()).hasSize(passages);
        until(() -> keeping() == Keeping.FILE);
        Path place = place();
        History left = session.curating().history().get();
        end();

        begin(place);
        assertThat(session.curating().history().get()).isEqualTo(left);
        assertThat(session.event().get()).contains(summit.id());
        assertThat(now(summit))
                .isEqualTo(left.project().entry(summit.id()).orElseThrow().event());
        picture("journey-7-again-ar.png");
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(now(summit).evidence()).hasSize(passages - 1);
        for (int i = 0; i < 3; i++) {
            press(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(now(summit)).isEqualTo(summit);
        picture("journey-8-undone-ar.png");
    }

    private Event now(Event event) {
        return session.chronicle().get().event(event.id()).orElseThrow();
    }

    private void type(String field, String text) {
        onFx(() -> {
            ((TextField) stage.getScene().getRoot().lookup(field)).setText(text);
            return true;
        });
    }

    private void picture(String name) {
        Walks.picture(stage, name);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        settle();
    }
}
