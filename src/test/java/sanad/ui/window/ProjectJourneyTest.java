package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import sanad.language.Manner;
import sanad.store.project.shelf.Shelf;
import sanad.timeline.Theme;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;
import sanad.ui.Session;
import sanad.ui.project.Keeping;
import sanad.ui.wall.Wall;

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
    void a_project_is_looked_at_as_it_was_left(FxRobot robot) {
        begin();
        does(new Edit.Rename(session.chronicle().get().events().get(0).id(), "begun"));
        until(() -> keeping() == Keeping.FILE);
        Event event = session.chronicle().get().events().get(20);
        Wall wall = Walks.find(stage, Wall.class);
        View range = View.days(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 8, 1));
        Filter filter = Filter.NONE.with(
                Facet.KIND, new TreeSet<>(List.of(event.kind().lane().name(), "MEETING")));
        onFx(() -> {
            session.finding().lanes().set(Grouping.SOURCE);
            session.finding().filter().set(filter);
            session.choose(event.id());
            session.document().set(Optional.of("003.txt"));
            session.passage().set(Optional.empty());
            wall.moves().go(range);
            return true;
        });
        settle();
        View left = onFx(() -> wall.sightline().range()).orElseThrow();
        Path place = place();
        end();
        begin(place);
        assertThat(session.finding().lanes().get()).isEqualTo(Grouping.SOURCE);
        assertThat(session.finding().filter().get()).isEqualTo(filter);
        assertThat(session.event().get()).contains(event.id());
        assertThat(session.document().get()).contains("003.txt");
        assertThat(Walks.find(stage, Wall.class).view().near(left)).isTrue();
        Walks.picture(stage, "sight-again.png");
        onFx(() -> {
            session.plan().set(session.plan().get().as(Plan.Kind.EQUAL).folding(false));
            return true;
        });
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        settle();
        end();
        begin(place);
        assertThat(session.plan().get().kind()).isEqualTo(Plan.Kind.EQUAL);
        assertThat(session.plan().get().folded()).isFalse();
        assertThat(robot.lookup("#event-list").tryQuery()).isPresent();
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
        begin(place);
        does(new Edit.Annotate(event.id(), "mine"));
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
        robot.clickOn("#recovery-more");
        settle();
        Walks.picture(stage, "recovery-ar.png");
        onFx(() -> {
            session.manner().set(Manner.ENGLISH);
            session.theme().set(Theme.DARK);
            return true;
        });
        settle();
        Walks.picture(stage, "recovery-en-dark.png");
        byte[] damaged = Files.readAllBytes(place);
        robot.clickOn("#recovery-backup-look");
        until(() -> !session.chronicle().get().documents().isEmpty());
        settle();
        Walks.picture(stage, "recovery-look.png");
        assertThat(keeping()).isEqualTo(Keeping.READ_ONLY);
        assertThat(onFx(() -> session.curating().does(new Edit.Rename(event.id(), "not here"))))
                .isPresent();
        assertThat(place).hasBinaryContent(damaged);
        robot.clickOn(robot.lookup("#bar-offer").nth(1).<Node>query());
        until(() -> robot.lookup("#recovery-backup").tryQuery().isPresent());
        settle();
        Node backup = robot.lookup("#recovery-backup").query();
        robot.clickOn(backup);
        until(() -> keeping() == Keeping.FILE);
        assertThat(session.chronicle().get().event(event.id()).orElseThrow().title())
                .isEqualTo("kept");
        robot.type(KeyCode.F6);
    }

    private static SortedSet<String> set(String id) {
        return new TreeSet<>(List.of(id));
    }
}
