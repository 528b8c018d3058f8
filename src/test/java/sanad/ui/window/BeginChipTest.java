package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Chronicle;
import sanad.timeline.Story;
import sanad.timeline.scale.View;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;
import sanad.ui.wall.Wall;

@ExtendWith(ApplicationExtension.class)
class BeginChipTest {
    private final Session session = new Session();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage first) {
        stage = first;
        window = Walks.show(stage, session, (paths, progress) -> new Outcome(paths, story(), List.of(), false));
        session.motion().set(Motion.REDUCED);
    }

    private static Chronicle story() {
        Story story = new Story();
        for (int year : List.of(1200, 1700, 1900, 1970, 2000, 2015)) {
            story.day("قديم", year + "-03-01", 2);
        }
        for (int i = 1; i <= 60; i++) {
            story.day("جديد " + i, LocalDate.of(2024, 1, 1).plusDays(5L * i).toString(), 2);
        }
        return story.chronicle();
    }

    @BeforeEach
    void open() {
        Walks.openStory(window, session);
    }

    private Button chip() {
        return (Button) stage.getScene().lookup("#begin");
    }

    private View view() {
        return Walks.find(stage, Wall.class).view();
    }

    @Test
    void behind_many_folds_one_key_begins_where_most_happens_and_back_leads_back(FxRobot robot) {
        View all = view();
        assertThat(chip().isVisible()).isTrue();
        assertThat(chip().getText()).isEqualTo("ابدأ من ٢٠٢٤");
        onFx(() -> {
            chip().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(LocalDate.ofEpochDay((long) Math.ceil(view().from())).getYear())
                .isEqualTo(2024);
        assertThat(chip().isVisible()).as("what is shown is not offered").isFalse();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("wall-current");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(view().near(all)).isTrue();
        assertThat(chip().isVisible()).isTrue();
    }

    @Test
    void where_nothing_is_folded_nothing_is_offered() {
        onFx(() -> {
            session.plan().set(session.plan().get().folding(false));
            return true;
        });
        settle();
        assertThat(chip().isVisible()).isFalse();
    }
}
