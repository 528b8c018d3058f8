package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.text.Passage;

class BesideTest extends ReaderStage {
    private static final String THERE = "The delegation arrived on Thursday";

    @Start
    void show(Stage shown) {
        start(shown);
    }

    private Button beside() {
        return (Button) reader.lookup(".do-beside");
    }

    private List<Bounds> books() {
        return onFx(() -> reader.lookupAll(".book").stream()
                .map(book -> book.localToScene(book.getLayoutBounds()))
                .toList());
    }

    @Test
    void a_press_lays_the_other_document_beside_each_at_its_passage_and_another_takes_it_away(FxRobot robot) {
        assertThat(beside().isDisabled()).isTrue();
        choose("arrival");
        assertThat(beside().isDisabled()).isFalse();
        robot.interact(() -> beside().fire());
        settle();
        assertThat(session.beside().get()).contains(stories.place("2.txt", THERE));
        assertThat(session.document().get()).contains("1.txt");
        assertThat(books()).hasSize(2);
        assertThat(onFx(() -> view(stories.place("2.txt", THERE))
                        .stripes(stories.place("2.txt", THERE).span())))
                .isNotEmpty();
        assertThat(onFx(() -> ((Label) reader.lookup(".beside .reader-title")).getText()))
                .isEqualTo("عنوان 2.txt");
        robot.interact(() -> beside().fire());
        settle();
        assertThat(books()).hasSize(1);
    }

    @Test
    void where_there_is_no_room_beside_it_lies_below(FxRobot robot) {
        choose("arrival");
        robot.interact(() -> reader.compare());
        settle();
        assertThat(books().get(0).getMinY()).isEqualTo(books().get(1).getMinY());
        robot.interact(() -> stage.setWidth(400));
        settle();
        assertThat(books().get(0).getMinX()).isEqualTo(books().get(1).getMinX());
        assertThat(books().get(0).getMinY()).isNotEqualTo(books().get(1).getMinY());
    }

    @Test
    void opening_the_document_that_lies_beside_changes_their_places(FxRobot robot) {
        choose("arrival");
        Passage first = session.passage().get().orElseThrow();
        robot.interact(() -> reader.compare());
        robot.interact(() -> reader.nextPassage());
        assertThat(session.document().get()).contains("2.txt");
        assertThat(session.beside().get()).contains(first);
    }

    @Test
    void an_event_of_one_document_closes_the_second_and_one_given_up_too(FxRobot robot) {
        choose("arrival");
        robot.interact(() -> reader.compare());
        assertThat(onFx(() -> reader.giveUp())).isTrue();
        assertThat(session.beside().get()).isEmpty();
        robot.interact(() -> reader.compare());
        robot.interact(() -> session.event().set(Optional.of("market")));
        assertThat(session.beside().get()).isEmpty();
    }

    @Test
    void a_passage_that_tells_of_several_events_asks_which(FxRobot robot) {
        choose("farewell");
        robot.interact(() -> session.event().set(Optional.empty()));
        robot.clickOn(middle(stories.place("1.txt", "ودّع")));
        settle();
        assertThat(session.event().get()).isEmpty();
        List<MenuItem> items = onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList());
        assertThat(items).extracting(MenuItem::getText).hasSize(2).allMatch(text -> text.contains("حدث "));
        robot.interact(() -> items.get(1).fire());
        assertThat(session.event().get()).contains("feast");
    }

    @Test
    void the_list_of_deeds_copies_with_the_citation(FxRobot robot) {
        choose("market");
        robot.interact(() -> reader.focusText());
        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        settle();
        List<String> deeds = onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList());
        assertThat(deeds).startsWith("انسخ مع الإحالة", "انسخ الكلمات");
        assertThat(onFx(() -> reader.giveUp())).isTrue();
    }

    @Test
    void every_button_of_the_heads_says_what_it_does(FxRobot robot) {
        choose("arrival");
        robot.interact(() -> reader.compare());
        settle();
        assertThat(onFx(() -> reader.lookupAll(".reader-step").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .isNotEmpty()
                .allMatch(text -> text != null && !text.isBlank());
    }
}
