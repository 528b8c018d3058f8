package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.text.Passage;

class SelectingTest extends ReaderStage {
    @Start
    void show(Stage shown) {
        start(shown);
    }

    private String selected() {
        settle();
        return session.selection()
                .get()
                .map(p -> p.span().of(p.document().equals("1.txt") ? FIRST : SECOND))
                .orElse("");
    }

    private String spoken() {
        return onFx(() -> reader.lookup(".reader-list").getAccessibleText());
    }

    @Test
    void a_drag_selects_whole_words_and_paints_them(FxRobot robot) {
        Passage from = stories.place("1.txt", "السوق");
        Passage to = stories.place("1.txt", "والحرفيين");
        robot.drag(middle(from)).dropTo(middle(to));
        assertThat(selected()).isEqualTo("السوق القديم والتقى التجار والحرفيين");
        assertThat(onFx(() -> views().stream()
                        .flatMap(v -> v.lookupAll(".reader-selected").stream())
                        .anyMatch(p -> !((Path) p).getElements().isEmpty())))
                .isTrue();
        assertThat(session.event().get()).isEmpty();
    }

    @Test
    void a_drag_over_lines_selects_from_one_to_the_other(FxRobot robot) {
        robot.drag(middle(stories.place("1.txt", "خبر"))).dropTo(middle(stories.place("1.txt", "التجاري")));
        assertThat(selected()).startsWith("خبر\r\nوَصَلَ").endsWith("التجاري");
    }

    @Test
    void arrows_take_the_word_they_point_to_and_with_shift_one_more_and_say_it(FxRobot robot) {
        choose("market");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.type(KeyCode.LEFT);
        assertThat(selected()).isEqualTo("😀");
        robot.type(KeyCode.LEFT);
        assertThat(selected()).isEqualTo("زار");
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT, 2).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("زار السوق القديم");
        assertThat(spoken()).isEqualTo("المحدد: زار السوق القديم");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("زار السوق");
        robot.type(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo("زار");
    }

    @Test
    void shift_with_end_and_down_selects_to_the_end_of_the_paragraph_and_the_line_below(FxRobot robot) {
        choose("market");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.type(KeyCode.LEFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        int oneLine = selected().length();
        assertThat(oneLine).isGreaterThan(20);
        robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        assertThat(selected()).startsWith("😀").endsWith("نفسه");
    }

    @Test
    void what_is_selected_is_copied_as_the_source_has_it(FxRobot robot) {
        Passage words = stories.place("1.txt", "left \u200fat noon");
        onFx(() -> {
            session.selection().set(java.util.Optional.of(words));
            return true;
        });
        robot.interact(() -> reader.focusText());
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("left \u200fat noon");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("«\u2068left \u200fat noon\u2069»\nالمصدر: المستند ١، عنوان 1.txt");
    }

    @Test
    void giving_up_takes_the_selection_away_and_only_that(FxRobot robot) {
        choose("market");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.type(KeyCode.LEFT);
        assertThat(onFx(() -> reader.giveUp())).isTrue();
        assertThat(selected()).isEmpty();
        assertThat(onFx(() -> reader.giveUp())).isFalse();
        assertThat(session.event().get()).contains("market");
    }

    @Test
    void a_click_takes_the_selection_away_and_two_select_a_word(FxRobot robot) {
        robot.doubleClickOn(middle(stories.place("1.txt", "وأصحاب")));
        assertThat(selected()).isEqualTo("وأصحاب");
        robot.clickOn(middle(stories.place("1.txt", "مدينة")));
        robot.clickOn(middle(stories.place("1.txt", "ساحة")));
        assertThat(selected()).isEmpty();
    }
}
