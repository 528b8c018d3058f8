package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.store.project.shelf.Shelf;
import sanad.ui.Session;
import sanad.ui.project.Keeping;

/** A project in its file, as the window keeps it. */
class ProjectJourneyTest extends KeptWindow {
    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void what_was_changed_in_the_sample_story_is_there_after_another_start_and_can_be_taken_back(FxRobot robot) {
        begin();
        assertThat(keeping()).isEqualTo(Keeping.NOTHING);
        Event first = session.chronicle().get().events().get(0);
        Event second = session.chronicle().get().events().get(1);
        does(new Edit.Rename(first.id(), "عنوان من عندي"));
        until(() -> keeping() == Keeping.FILE);
        does(new Edit.Merge(first.id(), set(second.id())));
        does(new Edit.Hide(set(session.chronicle().get().events().get(3).id())));
        onFx(() -> {
            session.choose(first.id());
            return true;
        });
        Path place = place();
        History before = session.curating().history().get();
        end();
        begin(place);
        assertThat(session.curating().history().get()).isEqualTo(before);
        assertThat(session.event().get()).contains(first.id());
        assertThat(session.chronicle().get().event(first.id()).orElseThrow().title())
                .isEqualTo("عنوان من عندي");
        for (int i = 0; i < 3; i++) {
            Walks.onFx(() -> session.curating().undo());
        }
        assertThat(session.chronicle().get().event(first.id())).contains(first);
        assertThat(session.chronicle().get().event(second.id())).contains(second);
        assertThat(keeping()).isEqualTo(Keeping.FILE);
    }

    @Test
    void a_step_made_while_the_file_is_still_being_made_is_in_it(@TempDir Path documents) throws Exception {
        begin();
        Event event = session.chronicle().get().events().get(0);
        onFx(() -> {
            session.curating().does(new Edit.Rename(event.id(), "first"));
            session.curating().does(new Edit.Rename(event.id(), "second"));
            session.curating().undo();
            session.curating().does(new Edit.Rename(event.id(), "third"));
            session.curating().does(new Edit.Rename(event.id(), "fourth"));
            session.curating().undo();
            return true;
        });
        until(() -> keeping() == Keeping.FILE);
        History before = session.curating().history().get();
        Path place = place();
        end();
        begin(place);
        assertThat(session.curating().history().get()).isEqualTo(before);
        assertThat(session.chronicle().get().event(event.id()).orElseThrow().title())
                .isEqualTo("third");
        onFx(() -> session.curating().redo());
        assertThat(session.chronicle().get().event(event.id()).orElseThrow().title())
                .isEqualTo("fourth");
    }

    @Test
    void a_second_window_reads_only_and_says_so(FxRobot robot) {
        begin();
        Event event = session.chronicle().get().events().get(0);
        does(new Edit.Rename(event.id(), "first window"));
        until(() -> keeping() == Keeping.FILE);
        Path place = place();
        MainWindow firstWindow = window;
        begin(place);
        assertThat(keeping()).isEqualTo(Keeping.IN_USE);
        assertThat(robot.lookup("#bar-offer").tryQuery()).isPresent();
        assertThat(onFx(() -> session.curating().does(new Edit.Rename(event.id(), "second window"))))
                .map(refused -> refused.key())
                .contains("curation.unkept.read_only");
        onFx(() -> {
            window.projects().asks((owner, words, title, name) -> Optional.of(folder.resolve("copy.sanad")));
            window.projects().saveAs();
            return true;
        });
        settle();
        assertThat(keeping()).isEqualTo(Keeping.FILE);
        assertThat(onFx(() -> session.curating().does(new Edit.Rename(event.id(), "second window"))))
                .isEmpty();
        onFx(() -> {
            firstWindow.close();
            return true;
        });
    }

    @Test
    void a_damaged_project_offers_what_is_left_and_its_backup(FxRobot robot) throws Exception {
        begin();
        Event event = session.chronicle().get().events().get(0);
        does(new Edit.Rename(event.id(), "kept"));
        until(() -> keeping() == Keeping.FILE);
        Path place = place();
        end();
        byte[] bytes = Files.readAllBytes(place);
        for (int i = 4096; i < Math.min(bytes.length, 4096 * 4); i += 7) {
            bytes[i] ^= 0x55;
        }
        Files.write(place, bytes);
        onFx(() -> {
            session = new Session();
            window = new MainWindow(
                    stage, session, ProjectJourneyTest::read, Memory.none(), Shelf.in(folder.resolve("data"), CLOCK));
            stage.show();
            window.open(List.of(place));
            return true;
        });
        until(() -> robot.lookup("#recovery-backup").tryQuery().isPresent());
        settle();
        Walks.picture(stage, "recovery-ar.png");
        Node backup = robot.lookup("#recovery-backup").query();
        robot.clickOn(backup);
        until(() -> !session.chronicle().get().documents().isEmpty());
        assertThat(session.chronicle().get().event(event.id()).orElseThrow().title())
                .isEqualTo("kept");
        robot.type(KeyCode.F6);
    }

    private static SortedSet<String> set(String id) {
        return new TreeSet<>(List.of(id));
    }
}
