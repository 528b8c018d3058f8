package sanad.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.export.Exports;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.ui.Stages;

@ExtendWith(ApplicationExtension.class)
class ExportViewTest {
    private static final Words ARABIC = Words.in(Manner.ARABIC);

    private final List<String> deeds = new ArrayList<>();
    private Optional<ExportView> shown = Optional.empty();

    private ExportView view() {
        return shown.orElseThrow();
    }

    private ExportView made() {
        Format first = Exports.formats().get(0);
        Wanted wanted = Wanted.usual(Manner.ARABIC).on(first.usualSheet());
        ExportView.Deeds said = new ExportView.Deeds() {
            @Override
            public void save() {
                deeds.add("save");
            }

            @Override
            public void close() {
                deeds.add("close");
            }
        };
        return new ExportView(
                ARABIC, new ExportChoice(first, wanted, false, false), "قصة", said, page -> deeds.add("page " + page));
    }

    @Start
    void show(Stage stage) {
        ExportView view = made();
        shown = Optional.of(view);
        Scene scene = new Scene(view, 1280, 720);
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        Stages.show(stage, scene);
        view.requestFocus();
    }

    private Format format() {
        return view().choice().get().format();
    }

    @Test
    void every_format_is_reached_by_arrows_that_go_where_they_point(FxRobot robot) {
        Set<String> reached = new TreeSet<>();
        for (int family = 0; family < Family.values().length; family++) {
            reached.add(format().key());
            robot.type(KeyCode.TAB);
            Family here = format().family();
            long formats = Exports.formats().stream()
                    .filter(format -> format.family() == here)
                    .count();
            for (int i = 1; i < formats; i++) {
                robot.type(KeyCode.LEFT);
                reached.add(format().key());
            }
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            robot.type(KeyCode.LEFT);
        }
        assertThat(reached)
                .containsAll(Exports.formats().stream().map(Format::key).toList());
    }

    @Test
    void only_what_a_format_heeds_can_be_chosen(FxRobot robot) {
        robot.clickOn("#export-png");
        assertThat(robot.lookup("#export-transparent").queryAs(CheckBox.class).isVisible())
                .isTrue();
        assertThat(robot.lookup("#export-outlines").queryAs(CheckBox.class).isVisible())
                .isFalse();
        robot.clickOn("#export-data");
        assertThat(robot.lookup("#export-sheet")
                        .queryAs(Node.class)
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    @Test
    void what_is_ticked_and_typed_is_wanted(FxRobot robot) {
        robot.clickOn("#export-svg")
                .clickOn("#export-outlines")
                .clickOn("#export-made")
                .clickOn("#export-dark");
        robot.clickOn("#export-view").clickOn("#export-title").write("lesson");
        ExportChoice chosen = view().choice().get();
        assertThat(chosen.format().key()).isEqualTo("svg");
        assertThat(chosen.wanted().has(Choice.OUTLINES)).isTrue();
        assertThat(chosen.wanted().title()).contains("lesson");
        assertThat(chosen.wanted().theme().name()).isEqualTo("DARK");
        assertThat(chosen.viewOnly()).isTrue();
        assertThat(chosen.dated()).isTrue();
    }

    @Test
    void a_page_is_for_paper_and_a_picture_for_a_screen_until_one_says_otherwise(FxRobot robot) {
        assertThat(view().choice().get().wanted().sheet()).isEqualTo(Sheet.SCREEN);
        robot.clickOn("#export-page");
        assertThat(view().choice().get().wanted().sheet()).isEqualTo(Sheet.A4);
        robot.clickOn("#export-upright");
        assertThat(view().choice().get().wanted().sheet()).isEqualTo(Sheet.A4.upright());
    }

    @Test
    void what_the_file_will_not_hold_is_seen_and_heard_before_it_is_saved(FxRobot robot) {
        Sample sample = new Sample(new byte[0], "text", 1, 3, List.of(Caveat.of("png.dots")));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> view().show(sample));
        WaitForAsyncUtils.waitForFxEvents();
        String caveat = Caveat.of("png.dots").in(ARABIC);
        assertThat(robot.lookup(".export-caveat").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(caveat);
        assertThat(robot.lookup("#export-save").queryAs(Node.class).getAccessibleHelp())
                .contains(caveat);
        robot.clickOn("#export-page-after");
        assertThat(deeds).containsExactly("page 2");
    }

    @Test
    void everything_that_takes_the_keyboard_has_a_name() {
        for (Node node : view().lookupAll("*")) {
            if (node.isFocusTraversable() && node.isVisible()) {
                boolean named =
                        node instanceof Labeled labeled && !labeled.getText().isBlank()
                                || node.getAccessibleText() != null
                                        && !node.getAccessibleText().isBlank();
                assertThat(named).as(node.toString()).isTrue();
            }
        }
    }
}
