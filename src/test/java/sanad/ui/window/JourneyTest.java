package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.STORY;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.GoldChronicle;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.read.DocumentReader;
import sanad.read.Reading;
import sanad.text.Passage;
import sanad.timeline.Theme;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;
import sanad.ui.wall.Wall;

/** Whole walks through the window, on the sample story as a person marked it. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private final Session session = new Session();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean slow;
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage first) {
        stage = first;
        window = Walks.show(stage, session, this::work);
    }

    private Outcome work(List<Path> paths, Progress progress) {
        if (slow) {
            progress.at(Progress.Stage.READING, "first.txt", 0, 2);
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
        }
        if (paths.isEmpty() || paths.get(0).equals(STORY)) {
            return new Outcome(paths, GoldChronicle.read(STORY), List.of(), progress.cancelled());
        }
        Reading reading = new DocumentReader().read(paths);
        Chronicle bare = new Chronicle("", reading.documents(), List.of(), List.of(), List.of());
        return Outcome.of(paths, bare, reading.refused(), reading.skipped(), false);
    }

    @Test
    void a_folder_is_opened_an_event_clicked_and_its_passage_lies_open(FxRobot robot) {
        Walks.openStory(window, session);
        robot.press(KeyCode.DIGIT0).release(KeyCode.DIGIT0);
        settle();
        Optional<String> before = session.event().get();
        Event event = someEventInView();
        Bounds glyph = onFx(() -> wall().glyphBounds(event.id())).orElseThrow();
        robot.moveTo(
                        stage.getX() + stage.getScene().getX() + glyph.getCenterX(),
                        stage.getY() + stage.getScene().getY() + glyph.getCenterY())
                .clickOn(MouseButton.PRIMARY);
        settle();
        assertThat(session.event().get()).isPresent().isNotEqualTo(before);
        Passage passage = session.passage().get().orElseThrow();
        Event chosen = session.chronicle()
                .get()
                .event(session.event().get().orElseThrow())
                .orElseThrow();
        assertThat(chosen.evidence()).extracting(e -> e.passage()).contains(passage);
        assertThat(session.document().get()).contains(passage.document());
        assertThat(onFx(() -> reader().passageMargin())).isPresent();
    }

    @Test
    void zooming_by_keyboard_moves_what_is_on_the_wall(FxRobot robot) {
        Walks.openStory(window, session);
        long before = wall().layoutVersion().get();
        robot.type(KeyCode.PLUS);
        settle();
        assertThat(wall().layoutVersion().get()).isGreaterThan(before);
    }

    @Test
    void the_language_changes_direction_and_words_but_not_the_choice(FxRobot robot) {
        Walks.openStory(window, session);
        Optional<String> chosen = session.event().get();
        Optional<Passage> passage = session.passage().get();
        assertThat(chosen).isPresent();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(session.manner().get().tongue()).isEqualTo(Tongue.ENGLISH);
        assertThat(stage.getScene().getRoot().getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(stage.getTitle()).endsWith("Sanad");
        assertThat(session.event().get()).isEqualTo(chosen);
        assertThat(session.passage().get()).isEqualTo(passage);
    }

    @Test
    void the_themes_follow_one_another_by_key(FxRobot robot) {
        Walks.openStory(window, session);
        for (Theme next : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).release(KeyCode.T, KeyCode.SHIFT, KeyCode.CONTROL);
            settle();
            assertThat(session.theme().get()).isEqualTo(next);
        }
    }

    @Test
    void choosing_a_document_opens_it(FxRobot robot) {
        Walks.openStory(window, session);
        ListView<?> rows = robot.lookup(".document-list").queryAs(ListView.class);
        onFx(() -> {
            rows.getSelectionModel().select(2);
            return true;
        });
        settle();
        assertThat(session.document().get())
                .contains(session.chronicle().get().documents().get(2).id());
    }

    @Test
    void f6_visits_the_panes_and_f7_folds_the_desk(FxRobot robot) {
        Walks.openStory(window, session);
        robot.type(KeyCode.F6);
        settle();
        Node first = stage.getScene().getFocusOwner();
        robot.type(KeyCode.F6);
        settle();
        assertThat(stage.getScene().getFocusOwner()).isNotNull().isNotEqualTo(first);
        robot.type(KeyCode.F7);
        settle();
        assertThat(robot.lookup(".desk").tryQuery()).isEmpty();
        robot.type(KeyCode.F7);
        settle();
        assertThat(robot.lookup(".desk").tryQuery()).isPresent();
    }

    @Test
    void stopping_keeps_what_was_read(FxRobot robot) throws InterruptedException {
        slow = true;
        onFx(() -> {
            window.open(List.of(STORY));
            return true;
        });
        until(() ->
                robot.lookup("#reading-stop").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(robot.lookup("#reading-show").query().isDisabled()).isTrue();
        robot.clickOn("#reading-stop");
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
        until(() -> !session.chronicle().get().documents().isEmpty());
        settle();
        assertThat(robot.lookup("#bar-offer").tryQuery()).isPresent();
    }

    @Test
    void a_folder_with_nothing_to_read_leaves_what_was_open(FxRobot robot, @TempDir Path folder) throws Exception {
        Walks.openStory(window, session);
        int events = session.chronicle().get().events().size();
        Files.write(folder.resolve("noise.txt"), new byte[] {0, 1, 2, 3, 4, 0, 0, 7});
        onFx(() -> {
            window.open(List.of(folder));
            return true;
        });
        until(() -> robot.lookup(".trouble-panel").tryQuery().isPresent());
        assertThat(session.chronicle().get().events()).hasSize(events);
        robot.clickOn("#trouble-leave");
        settle();
        assertThat(robot.lookup(".desk").tryQuery()).isPresent();
    }

    @Test
    void the_timeline_is_exported_where_the_person_says(FxRobot robot, @TempDir Path folder) throws Exception {
        Walks.openStory(window, session);
        Path file = folder.resolve("out.svg");
        onFx(() -> {
            window.exporting().asks((choice, words) -> Optional.of(file));
            return true;
        });
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until(() -> robot.lookup("#export-save").tryQuery().isPresent());
        robot.clickOn("#export-svg").clickOn("#export-save");
        until(() ->
                Files.exists(file) && robot.lookup("#export-save").tryQuery().isEmpty());
        assertThat(Files.readString(file)).startsWith("<?xml").contains("<svg");
    }

    @Test
    void the_keyboard_stays_in_the_export_dialog_and_returns_where_it_was(FxRobot robot) {
        Walks.openStory(window, session);
        robot.type(KeyCode.F6);
        settle();
        Node before = stage.getScene().getFocusOwner();
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until(() -> robot.lookup("#export-save").tryQuery().isPresent());
        Node dialog = robot.lookup(".export-veil").query();
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.TAB);
            settle();
            Node owner = stage.getScene().getFocusOwner();
            assertThat(dialog.lookupAll("*")).contains(owner);
        }
        robot.type(KeyCode.F7, KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".desk").tryQuery()).isPresent();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void an_export_that_cannot_be_written_says_so_and_stays_open(FxRobot robot, @TempDir Path folder) {
        Walks.openStory(window, session);
        onFx(() -> {
            window.exporting().asks((choice, words) -> Optional.of(folder.resolve("no/such/folder/out.png")));
            return true;
        });
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until(() -> robot.lookup("#export-save").tryQuery().isPresent());
        robot.clickOn("#export-save");
        until(() -> robot.lookup(".export-said.danger-ink").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#export-save").tryQuery()).isEmpty();
    }

    private Event someEventInView() {
        return onFx(() -> session.chronicle().get().events().stream()
                .filter(e -> !session.event().get().equals(Optional.of(e.id())))
                .filter(e -> wall().glyphBounds(e.id()).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private Wall wall() {
        return Walks.find(stage, Wall.class);
    }

    private sanad.ui.reader.ReaderPane reader() {
        return Walks.find(stage, sanad.ui.reader.ReaderPane.class);
    }
}
