package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class FindBarTest extends ReaderStage {
    @Start
    void show(Stage shown) {
        start(shown);
    }

    private void find(FxRobot robot, String words) {
        robot.interact(() -> reader.focusText());
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> field().setText(words));
        settle();
    }

    private TextField field() {
        return (TextField) reader.lookup(".find-field");
    }

    private String count() {
        return ((Label) reader.lookup(".find-bar .reader-count")).getText();
    }

    private long painted(String look) {
        return onFx(() -> views().stream()
                .flatMap(v -> v.lookupAll(look).stream())
                .filter(p -> !((Path) p).getElements().isEmpty())
                .count());
    }

    @Test
    void words_are_found_however_they_are_spelled_counted_marked_and_scrolled_to(FxRobot robot) {
        find(robot, "وصل");
        assertThat(count()).isEqualTo("١ من ١");
        assertThat(painted(".reader-found-here")).isEqualTo(1);
        robot.interact(() -> field().setText("اهالي ضيوف"));
        settle();
        assertThat(count()).isEqualTo("١ من ١");
        assertThat(onFx(() -> middle(stories.place("1.txt", "الأهالي")).getY())).isLessThan(stage.getY() + 360);
        assertThat(field().getAccessibleText()).isEqualTo("ابحث في هذا المستند: ١ من ١");
    }

    @Test
    void enter_and_f3_go_on_and_back_and_round_the_ends(FxRobot robot) {
        find(robot, "سطر");
        assertThat(count()).isEqualTo("١ من ٦٠");
        robot.type(KeyCode.ENTER).type(KeyCode.F3);
        assertThat(count()).isEqualTo("٣ من ٦٠");
        robot.press(KeyCode.SHIFT).type(KeyCode.F3, 3).release(KeyCode.SHIFT);
        assertThat(count()).isEqualTo("٦٠ من ٦٠");
        robot.type(KeyCode.ENTER);
        assertThat(count()).isEqualTo("١ من ٦٠");
    }

    @Test
    void what_is_not_there_says_so_and_marks_nothing(FxRobot robot) {
        find(robot, "بركان");
        assertThat(count()).isEqualTo("لا نتائج");
        assertThat(painted(".reader-found")).isZero();
        assertThat(reader.lookupAll(".find-bar .do-forward")).allMatch(Node::isDisabled);
    }

    @Test
    void leaving_takes_bar_and_marks_away_and_gives_the_keyboard_back_to_the_text(FxRobot robot) {
        find(robot, "السوق");
        assertThat(painted(".reader-found-here")).isEqualTo(1);
        assertThat(onFx(() -> reader.giveUp())).isTrue();
        settle();
        assertThat(painted(".reader-found-here")).isZero();
        assertThat(onFx(() -> reader.lookup(".find-bar").isVisible())).isFalse();
        assertThat(onFx(() -> reader.lookup(".reader-list").isFocused())).isTrue();
    }

    @Test
    void another_document_is_searched_for_the_same_words(FxRobot robot) {
        find(robot, "evening");
        assertThat(count()).isEqualTo("لا نتائج");
        robot.interact(() -> session.show(stories.place("2.txt", "The delegation")));
        settle();
        assertThat(count()).isEqualTo("١ من ١");
    }
}
