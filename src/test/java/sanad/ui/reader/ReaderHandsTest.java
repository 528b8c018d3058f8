package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class ReaderHandsTest extends ReaderStage {
    @Start
    void show(Stage shown) {
        start(shown);
    }

    @Test
    void a_click_on_a_passage_chooses_its_event_and_one_beside_it_does_not(FxRobot robot) {
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        assertThat(session.event().get()).isEmpty();
        robot.clickOn(middle(stories.place("1.txt", "السوق")));
        assertThat(session.event().get()).contains("market");
        robot.clickOn(middle(stories.place("1.txt", "الوفد")));
        assertThat(session.event().get()).contains("arrival");
    }

    @Test
    void the_pointer_is_a_hand_over_a_passage_and_a_text_cursor_beside_it(FxRobot robot) {
        robot.moveTo(middle(stories.place("1.txt", "السوق")));
        assertThat(onFx(() -> reader.lookup(".reader-list").getCursor())).isEqualTo(Cursor.HAND);
        robot.moveTo(middle(stories.place("1.txt", "وأصحاب")));
        assertThat(onFx(() -> reader.lookup(".reader-list").getCursor())).isEqualTo(Cursor.TEXT);
    }

    @Test
    void f4_goes_to_the_next_passage_in_another_document_and_shift_f4_back(FxRobot robot) {
        choose("arrival");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.press(KeyCode.F4).release(KeyCode.F4);
        settle();
        assertThat(session.document().get()).contains("2.txt");
        assertThat(robot.lookup(".reader-count").queryAs(Label.class).getText()).isEqualTo("شاهد ٢ من ٢");
        assertThat(onFx(() -> reader.passageMargin())).isPresent();
        robot.press(KeyCode.SHIFT, KeyCode.F4).release(KeyCode.F4, KeyCode.SHIFT);
        settle();
        assertThat(session.document().get()).contains("1.txt");
    }

    @Test
    void copying_gives_the_selected_words_or_else_the_passage_with_its_source(FxRobot robot) {
        choose("market");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("«😀 زار السوق القديم»")
                .contains("عنوان 1.txt");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(FIRST);
    }

    @Test
    void tab_walks_the_passages_and_enter_chooses(FxRobot robot) {
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        settle();
        assertThat(onFx(() -> views().stream()
                        .flatMap(v -> v.lookupAll(".reader-focus").stream())
                        .anyMatch(p -> !((Path) p).getElements().isEmpty())))
                .isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(session.event().get()).contains("market");
    }
}
