package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Tint;
import sanad.chronicle.edit.Edit;
import sanad.extract.Extractor;
import sanad.language.Manner;
import sanad.store.SampleStory;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.timeline.Theme;
import sanad.ui.Session;
import sanad.ui.list.EventList;
import sanad.ui.opening.Outcome;

/** Correcting the sample story, as the program reads it, in the window. */
@ExtendWith(ApplicationExtension.class)
class CuratingJourneyTest {
    private final Session session = new Session();
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        MainWindow window = Walks.show(
                stage,
                session,
                (paths, progress) -> new Outcome(
                        paths, new Extractor().extract("", SampleStory.documents(), progress), List.of(), false));
        window.open(List.of());
    }

    @BeforeEach
    void opened() {
        until(60, () -> !session.chronicle().get().documents().isEmpty());
        settle();
    }

    @Test
    void what_was_typed_stays_when_the_language_changes_and_nonsense_is_not_applied(FxRobot robot) {
        onFx(() -> {
            session.manner().set(Manner.ENGLISH);
            session.theme().set(Theme.DARK);
            session.choose(summit().id());
            return true;
        });
        robot.type(KeyCode.F2);
        settle();
        type("#editor-date", "mid-September 2023");
        settle();
        picture("curation-editor-en-dark.png");
        type("#editor-date", "no date at all");
        robot.clickOn("#editor-apply");
        settle();
        picture("curation-editor-wrong-en-dark.png");
        assertThat(robot.lookup("#editor-apply").tryQuery()).isPresent();
        type("#editor-date", "mid-September 2023");
        onFx(() -> {
            session.manner().set(Manner.ARABIC);
            session.theme().set(Theme.LIGHT);
            return true;
        });
        settle();
        picture("curation-editor-other-language.png");
        assertThat(robot.lookup("#editor-date").queryTextInputControl().getText())
                .isEqualTo("mid-September 2023");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("editor-date");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#editor-apply").tryQuery()).isEmpty();
    }

    @Test
    void what_hangs_on_a_documents_date_follows_when_that_is_corrected(FxRobot robot) {
        String document = session.document().get().orElseThrow();
        var before = session.chronicle().get();
        press(robot, KeyCode.CONTROL, KeyCode.D);
        settle();
        type(robot, "#editor-date", "2 مايو 2020");
        settle();
        picture("curation-document-date-ar.png");
        robot.type(KeyCode.ENTER);
        until(60, () -> session.chronicle().get().date(document).basis() == Basis.BY_HAND);
        settle();
        picture("curation-document-dated-ar.png");
        assertThat(Edtf.write(session.chronicle().get().date(document).when())).isEqualTo("2020-05-02");
        assertThat(session.chronicle().get().events()).isNotEqualTo(before.events());
        assertThat(robot.lookup("#bar-offer").tryQuery()).isPresent();
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.chronicle().get()).isEqualTo(before);
    }

    @Test
    void an_event_is_added_on_words_of_a_source_and_more_words_are_attached_to_it(FxRobot robot) {
        var document = session.chronicle().get().documents().get(1);
        Passage words = document.passage(new Span(10, 40));
        onFx(() -> {
            session.selection().set(Optional.of(words));
            return true;
        });
        robot.type(KeyCode.INSERT);
        settle();
        type("#editor-title", "حدث من عندي");
        robot.clickOn("#editor-apply");
        settle();
        assertThat(robot.lookup("#editor-wrong").queryLabeled().getText()).isNotEmpty();
        type("#editor-date", "أوائل مارس 2019");
        settle();
        picture("curation-add-ar.png");
        robot.clickOn("#editor-apply");
        settle();
        Event added = session.chronicle()
                .get()
                .event(session.event().get().orElseThrow())
                .orElseThrow();
        assertThat(added.title()).isEqualTo("حدث من عندي");
        assertThat(added.evidence()).extracting(e -> e.passage()).containsExactly(words);
        assertThat(added.touch().added()).isTrue();
        assertThat(session.passage().get()).contains(words);
        picture("curation-added-ar.png");
    }

    @Test
    void several_events_are_changed_together_in_the_list(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        EventList list = robot.lookup("#event-list").queryAs(EventList.class);
        onFx(() -> {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(2, 4, 5);
            return true;
        });
        settle();
        SortedSet<String> three = session.targets();
        assertThat(three).hasSize(3);
        onFx(() -> session.curating().does(new Edit.Colour(three, Optional.of(Tint.RED))));
        settle();
        assertThat(session.targets()).isEqualTo(three);
        assertThat(list.getSelectionModel().getSelectedItems())
                .hasSize(3)
                .allMatch(event -> event.touch().tint().equals(Optional.of(Tint.RED)));
        picture("curation-list-ar.png");
        int events = session.chronicle().get().events().size();
        press(robot, KeyCode.CONTROL, KeyCode.M);
        assertThat(session.chronicle().get().events()).hasSize(events - 2);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.chronicle().get().events())
                .hasSize(events)
                .noneMatch(e -> e.touch().any());
    }

    @Test
    void hidden_events_are_counted_beside_the_views(FxRobot robot) {
        assertThat(robot.lookup("#hidden-chip").query().isVisible()).isFalse();
        press(robot, KeyCode.CONTROL, KeyCode.H);
        assertThat(robot.lookup("#hidden-chip").query().isVisible()).isTrue();
        picture("curation-hidden-ar.png");
    }

    @Test
    void a_hidden_event_is_offered_back_and_a_deleted_one_leaves_its_neighbour_chosen(FxRobot robot) {
        String id = summit().id();
        onFx(() -> {
            session.choose(id);
            return true;
        });
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.H);
        assertThat(session.chronicle().get().event(id)).isEmpty();
        assertThat(session.event().get()).isPresent();
        robot.clickOn("#bar-offer");
        settle();
        assertThat(session.chronicle().get().event(id)).isPresent();
        assertThat(session.event().get()).contains(id);
    }

    private Event summit() {
        return session.chronicle().get().events().stream()
                .filter(e -> Edtf.write(e.when()).equals("2023-09"))
                .findFirst()
                .orElseThrow();
    }

    private void type(String field, String text) {
        onFx(() -> {
            ((TextField) stage.getScene().getRoot().lookup(field)).setText(text);
            return true;
        });
    }

    /** Into a field of a form that opens over the window. */
    private void type(FxRobot robot, String field, String text) {
        TextField of = robot.lookup(field).queryAs(TextField.class);
        onFx(() -> {
            of.setText(text);
            return true;
        });
    }

    private void picture(String name) {
        Walks.picture(stage, name);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        settle();
    }
}
