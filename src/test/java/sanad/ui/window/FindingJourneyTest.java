package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Event;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.lanes.Grouping;
import sanad.ui.Session;
import sanad.ui.list.EventList;

/** Search, filter, list and back, by keyboard alone, on the sample story as a person marked it. */
@ExtendWith(ApplicationExtension.class)
class FindingJourneyTest {
    private final Session session = new Session();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage first) {
        stage = first;
        window = Walks.show(stage, session, Walks.AS_MARKED);
    }

    @BeforeEach
    void open() {
        Walks.openStory(window, session);
    }

    @Test
    void one_searches_goes_from_hit_to_hit_and_leaves_by_keys_alone(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(focused().getId()).isEqualTo("search");
        onFx(() -> {
            ((javafx.scene.control.TextField) focused()).setText("المعاهدة");
            return true;
        });
        until(() -> !session.finding().found().get().shown().isEmpty());
        List<Event> hits = session.finding().found().get().shown();
        robot.type(KeyCode.F3);
        settle();
        String first = session.event().get().orElseThrow();
        robot.type(KeyCode.ENTER);
        settle();
        String second = session.event().get().orElseThrow();
        assertThat(hits).extracting(Event::id).contains(first, second);
        assertThat(first).isNotEqualTo(second);
        assertThat(onFx(() -> focused().getAccessibleText())).contains("من");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(session.finding().found().get().ids()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(focused().getId()).isNotEqualTo("search");
    }

    @Test
    void a_kind_is_asked_for_by_keys_and_the_chip_that_says_so_takes_it_away(FxRobot robot) {
        int all = session.chronicle().get().events().size();
        onFx(() -> {
            robot.lookup("#filter-kind").query().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        settle();
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(session.finding().filter().get().active()).containsExactly(Facet.KIND);
        int shown = session.finding().sifted().get().events().size();
        assertThat(shown).isBetween(1, all - 1);
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(focused().getId()).isEqualTo("filter-kind");
        assertThat(onFx(() -> focused().getAccessibleText())).startsWith("مرشح: النوع");
        Node chip = robot.lookup("#active-kind").query();
        assertThat(chip.getAccessibleText()).startsWith("أزل هذا المرشح: النوع");
        onFx(() -> {
            chip.requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(session.finding().filter().get()).isEqualTo(Filter.NONE);
        assertThat(robot.lookup("#active-kind").tryQuery()).isEmpty();
    }

    @Test
    void the_list_has_the_same_events_and_choice_and_opens_the_passage(FxRobot robot) {
        Optional<String> chosen = session.event().get();
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        EventList list = robot.lookup("#event-list").queryAs(EventList.class);
        assertThat(list.getItems()).hasSameElementsAs(session.chronicle().get().events());
        assertThat(list.getSelectionModel().getSelectedItem().id()).isEqualTo(chosen.orElseThrow());
        assertThat(focused()).isSameAs(list);
        robot.type(KeyCode.DOWN);
        settle();
        Event next = list.getSelectionModel().getSelectedItem();
        assertThat(session.event().get()).contains(next.id()).isNotEqualTo(chosen);
        assertThat(spoken(robot, next))
                .contains(next.title())
                .contains("الثقة:")
                .contains("النوع:");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(focused()).isNotSameAs(list);
        assertThat(session.passage().get())
                .contains(next.firstEvidence().orElseThrow().passage());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(focused()).isSameAs(list);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup("#event-list").tryQuery()).isEmpty();
        assertThat(robot.lookup(".desk").tryQuery()).isPresent();
        assertThat(session.event().get()).contains(next.id());
    }

    @Test
    void the_list_follows_the_filters(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        EventList list = robot.lookup("#event-list").queryAs(EventList.class);
        filter(Filter.NONE.with(Facet.KIND, Set.of("MEETING")));
        assertThat(list.getItems())
                .isNotEmpty()
                .allMatch(event -> event.kind().lane().name().equals("MEETING"));
    }

    @Test
    void where_nothing_is_left_it_is_said_why_and_one_key_brings_all_back(FxRobot robot) {
        filter(Filter.NONE.with(Facet.KIND, Set.of("ECONOMY")).with(Facet.BASIS, Set.of("BY_HAND")));
        Node clear = robot.lookup("#nothing-clear").query();
        assertThat(clear.isVisible() && clear.getParent().isVisible()).isTrue();
        List<String> said = clear.getParent().getChildrenUnmodifiable().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
        assertThat(said.get(0)).isEqualTo("لا حدث يوافق هذه المرشحات");
        assertThat(said.get(1)).contains("النوع").contains("كيف عُرف التاريخ");
        onFx(() -> {
            clear.requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(session.finding().sifted().get().hidden()).isZero();
        assertThat(clear.getParent().isVisible()).isFalse();
    }

    @Test
    void lanes_are_chosen_by_keys(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.DOWN);
        settle();
        assertThat(session.finding().lanes().get()).isEqualTo(Grouping.ACTOR);
    }

    private String spoken(FxRobot robot, Event event) {
        return robot.lookup(".table-row-cell").queryAll().stream()
                .filter(row -> row instanceof TableRow<?> r && event.equals(r.getItem()))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    private void filter(Filter filter) {
        onFx(() -> {
            session.finding().filter().set(filter);
            return true;
        });
        settle();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static void press(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held, key).release(key, held);
        settle();
    }
}
