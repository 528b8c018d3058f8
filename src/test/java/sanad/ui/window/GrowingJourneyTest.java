package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.Step;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.store.project.Opening.Opened;
import sanad.store.project.ProjectFile;
import sanad.store.project.shelf.Shelf;
import sanad.time.Edtf;
import sanad.ui.opening.Outcome;
import sanad.ui.project.Keeping;

/** Documents that come to an open project, leave it, and change. */
class GrowingJourneyTest extends KeptWindow {
    @Start
    void start(Stage first) {
        stage = first;
    }

    private static final String VISIT = "President Reed visited Oslo on 3 May 2021. He signed the treaty there.";

    @TempDir
    Path documents;

    @Test
    void documents_are_added_without_touching_what_a_person_did_and_it_is_told_what_changed(FxRobot robot)
            throws IOException {
        begin(file("one.txt", VISIT));
        until(() -> keeping() == Keeping.FILE);
        Path two = file("two.txt", "The parliament of Norland ratified the pact on 9 June 2021.");
        Event event = session.chronicle().get().events().get(0);
        does(new Edit.Rename(event.id(), "The visit"));
        onFx(() -> {
            window.drop(List.of(two));
            return true;
        });
        until(60, () -> session.chronicle().get().documents().size() == 2);
        settle();
        assertThat(session.chronicle().get().event(event.id()).orElseThrow().title())
                .isEqualTo("The visit");
        assertThat(robot.lookup("#bar-offer").tryQuery()).isPresent();
        assertThat(session.curating().history().get().steps()).hasSize(3);
        Path place = place();
        end();
        begin(place);
        assertThat(session.chronicle().get().documents()).hasSize(2);
        onFx(() -> session.curating().undo());
        assertThat(session.chronicle().get().documents()).hasSize(1);
    }

    @Test
    void documents_are_taken_out_by_a_key_and_come_back_with_one_step(FxRobot robot) throws IOException {
        begin(
                file("a.txt", VISIT),
                file("b.txt", "The parliament of Norland ratified the pact on 9 June 2021."),
                file("c.txt", "Minister Hale resigned on 11 July 2021 after a vote."));
        until(() -> keeping() == Keeping.FILE);
        var before = session.chronicle().get();
        Event ratified = told("ratified");
        does(new Edit.Annotate(ratified.id(), "mine"));
        onFx(() -> {
            ListView<?> rows = robot.lookup(".document-list").queryListView();
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(1);
            rows.getSelectionModel().select(2);
            return true;
        });
        settle();
        Walks.picture(stage, "growing-chosen.png");
        robot.type(KeyCode.DELETE);
        until(60, () -> session.chronicle().get().documents().size() == 1);
        settle();
        Walks.picture(stage, "growing-removed.png");
        assertThat(step().told().name()).isEqualTo("read.documents_removed");
        assertThat(session.document().get()).contains("a.txt");
        Event kept = session.chronicle().get().event(ratified.id()).orElseThrow();
        assertThat(kept.touch().note()).contains("mine");
        assertThat(kept.evidence()).isEmpty();
        assertThat(session.chronicle().get().events()).noneMatch(e -> e.title().contains("Hale"));

        onFx(() -> {
            robot.lookup(".document-list").queryListView().requestFocus();
            return true;
        });
        robot.type(KeyCode.DELETE);
        settle();
        assertThat(session.chronicle().get().documents()).hasSize(1);
        onFx(() -> session.curating().undo());
        onFx(() -> session.curating().undo());
        assertThat(session.chronicle().get()).isEqualTo(before);
    }

    @Test
    void a_changed_file_is_told_of_and_read_again_only_when_somebody_says_so(FxRobot robot) throws Exception {
        Path file = file("a.txt", VISIT + " Minister Hale resigned on 11 July 2021 after a vote.");
        begin(file);
        until(() -> keeping() == Keeping.FILE);
        Event visit = told("Oslo");
        does(new Edit.Rename(visit.id(), "The visit"));
        Path place = place();
        end();
        Files.writeString(
                file,
                "A note of the editors. " + VISIT
                        + " Minister Hale resigned on 12 July 2021 after a vote. The bank of Norland opened on 4 August 2021.");
        begin(place);
        until(() -> robot.lookup("#bar-offer").tryQuery().isPresent());
        settle();
        Walks.picture(stage, "growing-changed.png");
        assertThat(session.curating().history().get().steps()).hasSize(2);
        String before = session.chronicle().get().documents().get(0).text();
        robot.clickOn("#bar-offer");
        until(60, () -> session.curating().history().get().steps().size() == 3);
        settle();
        Walks.picture(stage, "growing-reread.png");
        assertThat(step().told().name()).isEqualTo("read.document_changed");
        Event now = session.chronicle().get().event(visit.id()).orElseThrow();
        assertThat(now.title()).isEqualTo("The visit");
        String text = session.chronicle().get().documents().get(0).text();
        assertThat(now.firstEvidence().orElseThrow().passage().span().of(text)).contains("visited Oslo");
        assertThat(session.chronicle().get().events()).anyMatch(e -> e.title().contains("opened"));
        onFx(() -> session.curating().undo());
        assertThat(session.chronicle().get().documents().get(0).text()).isEqualTo(before);
        end();
        Opened kept = (Opened) ProjectFile.look(place, Shelf.in(folder.resolve("data"), CLOCK));
        assertThat(new String(kept.file().original("a.txt").orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo(before);
        kept.file().close();
        begin(place);
    }

    @Test
    void work_that_is_stopped_before_it_came_to_all_documents_takes_none_away(FxRobot robot) throws IOException {
        begin(file("a.txt", VISIT), file("b.txt", "Minister Hale resigned on 11 July 2021 after a vote."));
        until(() -> keeping() == Keeping.FILE);
        var before = session.chronicle().get();
        onFx(() -> {
            window.growing().again();
            Chronicle some = new Extractor().extract("", before.documents().subList(0, 1), Progress.NONE);
            window.growing().done(new Outcome(List.of(), some, List.of(), true));
            return true;
        });
        until(60, () -> robot.lookup(".notification-bar .strong").tryQuery().isPresent());
        settle();
        assertThat(session.chronicle().get()).isEqualTo(before);
        assertThat(session.curating().history().get().steps()).hasSize(1);
    }

    @Test
    void another_version_of_a_document_is_not_taken_until_it_is_said_how(FxRobot robot) throws IOException {
        begin(file("a.txt", VISIT));
        until(() -> keeping() == Keeping.FILE);
        Path other = Files.createDirectories(documents.resolve("other")).resolve("a.txt");
        Files.writeString(other, VISIT + " The bank of Norland opened on 4 August 2021.");
        onFx(() -> {
            window.drop(List.of(other));
            return true;
        });
        until(60, () -> robot.lookup("#bar-offer").queryAll().size() == 2);
        settle();
        Walks.picture(stage, "growing-version.png");
        assertThat(session.curating().history().get().steps()).hasSize(1);
        robot.clickOn(robot.lookup("#bar-offer").nth(1).<javafx.scene.Node>query());
        until(60, () -> session.chronicle().get().documents().size() == 2);
        assertThat(step().told().name()).isEqualTo("read.documents_added");
    }

    @Test
    void a_day_that_a_person_gave_holds_when_documents_come_later_and_after_another_start(FxRobot robot)
            throws IOException {
        begin(file("a.txt", "Minister Hale resigned yesterday after a vote. Today the parliament ratified the pact."));
        until(() -> keeping() == Keeping.FILE);
        onFx(() -> {
            window.growing().date("a.txt", Optional.of(Edtf.read("2021-07-12")));
            return true;
        });
        until(60, () -> session.curating().history().get().steps().size() == 2);
        assertThat(Edtf.write(told("Hale").when())).isEqualTo("2021-07-11");
        Path place = place();
        end();
        begin(place);
        Path more = file("b.txt", "The bank of Norland opened on 4 August 2021.");
        onFx(() -> {
            window.drop(List.of(more));
            return true;
        });
        until(60, () -> session.chronicle().get().documents().size() == 2);
        assertThat(Edtf.write(session.chronicle().get().date("a.txt").when())).isEqualTo("2021-07-12");
        assertThat(Edtf.write(told("Hale").when())).isEqualTo("2021-07-11");
        onFx(() -> {
            window.growing().date("a.txt", Optional.of(Edtf.read("2021-07-02")));
            return true;
        });
        until(60, () -> session.curating().history().get().steps().size() == 4);
        assertThat(Edtf.write(told("Hale").when())).isEqualTo("2021-07-01");
        assertThat(Edtf.write(told("ratified").when())).isEqualTo("2021-07-02");
        onFx(() -> session.curating().undo());
        assertThat(Edtf.write(told("Hale").when())).isEqualTo("2021-07-11");
    }

    @Test
    void reading_all_again_by_the_same_rules_is_no_step(FxRobot robot) throws IOException {
        begin(file("a.txt", VISIT));
        until(() -> keeping() == Keeping.FILE);
        onFx(() -> {
            window.growing().again();
            return true;
        });
        until(60, () -> robot.lookup(".notification-bar .strong").tryQuery().isPresent());
        assertThat(session.curating().history().get().steps()).hasSize(1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(documents.resolve(name), text);
    }

    private Event told(String word) {
        return session.chronicle().get().events().stream()
                .filter(event -> event.evidence().stream()
                        .anyMatch(e -> session.chronicle()
                                .get()
                                .document(e.passage().document())
                                .orElseThrow()
                                .words(e.passage().span())
                                .contains(word)))
                .findFirst()
                .orElseThrow();
    }

    private Step step() {
        return session.curating().history().get().undoable().orElseThrow();
    }
}
