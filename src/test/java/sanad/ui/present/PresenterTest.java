package sanad.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.edit.Edit;
import sanad.language.Manner;
import sanad.timeline.stage.Plays;
import sanad.timeline.stage.Run;
import sanad.timeline.stage.Veil;
import sanad.ui.Motion;
import sanad.ui.Session;

/** The presenter, walked through by keys alone. */
@ExtendWith(ApplicationExtension.class)
class PresenterTest {
    private static final Rectangle2D ONE = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D OTHER = new Rectangle2D(1280, 0, 1280, 800);

    private final Session session = new Session();
    private Stage stage;
    private String told = "";
    private Presenting presenting = new Presenting(session, () -> stage, what -> {});

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new StackPane(), 400, 300));
        stage.show();
        session.open(Plays.STORY);
        session.motion().set(Motion.REDUCED);
        session.curating()
                .does(new Edit.Stage(List.of(
                        Plays.scene(),
                        Plays.scene().saying("Second", "", "Ask them first.").revealing(List.of("e1", "e2")),
                        Plays.scene().saying("Third", "", "").revealing(List.of("e3")))));
        presenting = new Presenting(
                session,
                () -> stage,
                what -> told =
                        what.apply(sanad.language.Words.in(session.manner().get())));
        presenting.on(() -> List.of(ONE));
    }

    @AfterEach
    void leave() {
        onFx(() -> {
            presenting.presenter().ifPresent(Presenter::close);
            return true;
        });
    }

    private static <T> T onFx(Callable<T> call) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5000, call);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private Presenter open(Manner manner) {
        return onFx(() -> {
            session.manner().set(manner);
            presenting.begin();
            return presenting.presenter().orElseThrow();
        });
    }

    private Run run() {
        return onFx(() -> presenting.presenter().orElseThrow().run().get());
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Types characters as a keyboard of whatever layout does. */
    private void type(String characters) {
        onFx(() -> {
            Scene scene = presenting.presenter().orElseThrow().stage().getScene();
            for (int i = 0; i < characters.length(); i++) {
                Event.fireEvent(
                        scene,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                characters.substring(i, i + 1),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
            return true;
        });
    }

    private String heard() {
        return onFx(() -> presenting.presenter().orElseThrow().told().orElse(""));
    }

    @Test
    void in_arabic_the_left_arrow_is_later_and_in_english_the_right_one(FxRobot robot) {
        open(Manner.ARABIC);
        press(robot, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(run().at()).isEqualTo(1);
        press(robot, KeyCode.RIGHT);
        assertThat(run().at()).isZero();
        press(robot, KeyCode.ESCAPE);
        assertThat(presenting.isOn()).isFalse();
        open(Manner.ENGLISH);
        press(robot, KeyCode.RIGHT);
        assertThat(run().at()).isZero();
    }

    @Test
    void a_clicker_goes_through_all_scenes_and_back(FxRobot robot) {
        open(Manner.ENGLISH);
        for (int i = 0; i < 9; i++) {
            press(robot, KeyCode.PAGE_DOWN);
        }
        assertThat(run().scene()).isEqualTo(1);
        assertThat(run().at()).isEqualTo(0);
        press(robot, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(run().scene()).isZero();
        assertThat(run().at()).isEqualTo(6);
    }

    @Test
    void scenes_are_reached_by_arrows_ends_and_number(FxRobot robot) {
        open(Manner.ARABIC);
        press(robot, KeyCode.DOWN);
        assertThat(run().now().title()).isEqualTo("Second");
        press(robot, KeyCode.END);
        assertThat(run().now().title()).isEqualTo("Third");
        press(robot, KeyCode.HOME);
        assertThat(run().scene()).isZero();
        type("٣");
        press(robot, KeyCode.ENTER);
        assertThat(run().scene()).isEqualTo(2);
        type("2");
        press(robot, KeyCode.ENTER);
        assertThat(run().scene()).isEqualTo(1);
    }

    @Test
    void letters_of_both_alphabets_do_the_same(FxRobot robot) {
        Presenter presenter = open(Manner.ARABIC);
        for (String letter : List.of("b", "B", "ظ", ".")) {
            type(letter);
            assertThat(onFx(presenter::isBlank)).as(letter).isTrue();
            assertThat(heard()).contains("سوداء");
            press(robot, KeyCode.SPACE);
            assertThat(onFx(presenter::isBlank)).isFalse();
        }
        assertThat(run().at()).isEqualTo(-1);
        press(robot, KeyCode.LEFT);
        for (String letter : List.of("s", "م")) {
            type(letter);
            assertThat(run().why()).hasValue(0);
            assertThat(heard()).startsWith("من أين نعرف؟");
            type(letter);
            assertThat(run().why()).isEmpty();
        }
        for (String letter : List.of("z", "ك")) {
            type(letter);
            assertThat(run().near()).isTrue();
            type(letter);
            assertThat(run().near()).isFalse();
        }
        for (String letter : List.of("q", "س")) {
            type(letter);
            assertThat(run().question()).isPresent();
            type(letter);
            assertThat(run().question()).isEmpty();
        }
    }

    @Test
    void what_is_hidden_is_not_heard_until_it_is_revealed(FxRobot robot) {
        open(Manner.ENGLISH);
        type("hh");
        assertThat(run().veil()).isEqualTo(Veil.DATES);
        press(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(heard())
                .contains("The delegation leaves")
                .doesNotContain("June")
                .contains("The date is hidden");
        press(robot, KeyCode.SPACE);
        assertThat(heard()).contains("3 June 2023").contains("The source is hidden");
        type("s");
        assertThat(run().why()).isEmpty();
        press(robot, KeyCode.SPACE);
        assertThat(heard()).contains("Source 1");
    }

    @Test
    void a_quiz_is_answered_by_numbers_and_space(FxRobot robot) {
        open(Manner.ENGLISH);
        type("q");
        assertThat(heard()).startsWith("Question 1 of");
        press(robot, KeyCode.PAGE_DOWN);
        type("2");
        assertThat(run().chosen()).hasValue(1);
        assertThat(heard()).doesNotContain("Answer");
        press(robot, KeyCode.SPACE);
        assertThat(run().answered()).isTrue();
        assertThat(heard()).contains("Answer");
    }

    @Test
    void with_two_screens_notes_lie_before_who_presents_and_say_what_comes_next(FxRobot robot) {
        onFx(() -> {
            presenting.on(() -> List.of(ONE, OTHER));
            presenting.begin();
            return true;
        });
        press(robot, KeyCode.DOWN);
        Scene notes = onFx(() -> presenting.notes().orElseThrow().getScene());
        assertThat(label(notes, "present-notes")).isEqualTo("Ask them first.");
        assertThat(label(notes, "present-next")).contains("Third");
        assertThat(label(notes, "present-clock")).contains("٠:٠٠");
        press(robot, KeyCode.ESCAPE);
        assertThat(presenting.notes()).isEmpty();
    }

    private static String label(Scene scene, String id) {
        return onFx(() -> ((Label) scene.lookup("#" + id)).getText());
    }

    @Test
    void one_presents_from_the_chosen_event_and_a_story_without_dates_says_what_to_do() {
        onFx(() -> {
            session.event().set(java.util.Optional.of("e2"));
            presenting.from(1);
            return true;
        });
        assertThat(run().scene()).isEqualTo(1);
        assertThat(run().at()).isEqualTo(1);
        onFx(() -> {
            presenting.presenter().orElseThrow().close();
            session.curating().does(new Edit.Unstage(new TreeSet<>(List.of("s1", "s2", "s3"))));
            session.curating().does(new Edit.Delete(new TreeSet<>(List.of("e0", "e1", "e2", "e3", "e4", "e5"))));
            presenting.begin();
            return true;
        });
        assertThat(presenting.isOn()).isFalse();
        assertThat(told).isNotEmpty();
    }
}
