package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Event;
import sanad.chronicle.Tint;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.ui.Session;
import sanad.ui.curation.PictureChoice;

/** Passages, notes, colours and pictures of an event, given to it in the window and taken from it. */
@ExtendWith(ApplicationExtension.class)
class HandsJourneyTest {
    private final Session session = new Session();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Event chosen;

    @Start
    void start(Stage first) {
        stage = first;
        MainWindow window = Walks.show(stage, session, Walks.AS_MARKED);
        window.open(List.of(Walks.STORY));
    }

    @BeforeEach
    void opened() {
        until(60, () -> !session.chronicle().get().documents().isEmpty());
        settle();
        chosen = session.chronicle().get().events().get(2);
    }

    @Test
    void words_of_a_source_become_a_passage_of_an_event_and_are_taken_from_it_again(FxRobot robot) {
        var document = session.chronicle().get().documents().get(1);
        Passage words = document.passage(new Span(10, 40));
        onFx(() -> {
            session.choose(chosen.id());
            session.show(words);
            session.selection().set(Optional.of(words));
            stage.getScene().getRoot().lookup(".reader-list").requestFocus();
            return true;
        });
        settle();
        robot.type(KeyCode.CONTEXT_MENU);
        settle();
        robot.clickOn(Words.in(session.manner().get()).say("action.attach"));
        settle();
        assertThat(now(chosen).evidence()).extracting(e -> e.passage()).contains(words);
        assertThat(session.passage().get()).contains(words);
        picture("curation-attached-ar.png");

        robot.type(KeyCode.F2);
        settle();
        String said = document.words(words.span()).strip().replaceAll("\\s+", " ");
        Node detach = robot.lookup("#side-close").queryAll().stream()
                .filter(button -> button.getAccessibleText().contains(said))
                .findFirst()
                .orElseThrow();
        picture("curation-attached-editor-ar.png");
        onFx(() -> {
            ((Button) detach).fire();
            return true;
        });
        settle();
        assertThat(now(chosen).evidence()).isEqualTo(chosen.evidence());
        robot.type(KeyCode.ESCAPE);
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(now(chosen)).isEqualTo(chosen);
    }

    @Test
    void an_event_gets_a_note_a_colour_and_a_picture_and_shows_them(FxRobot robot, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("picture.png");
        BufferedImage drawn = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 320 * 200; i++) {
            drawn.setRGB(i % 320, i / 320, 0xFFCC00 - (i / 320) * 0x10000);
        }
        ImageIO.write(drawn, "png", file.toFile());
        onFx(() -> {
            session.choose(chosen.id());
            return true;
        });
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("seen with my own eyes");
        PictureChoice picture = Walks.find(stage, PictureChoice.class);
        onFx(() -> {
            picture.asks(owner -> Optional.of(file));
            ((ToggleButton) stage.getScene().getRoot().lookup("#tint-teal")).fire();
            ((Button) stage.getScene().getRoot().lookup("#editor-image")).fire();
            return true;
        });
        settle();
        picture("curation-decorated-editor-ar.png");
        robot.clickOn("#editor-apply");
        settle();
        assertThat(now(chosen).touch().note()).contains("seen with my own eyes");
        assertThat(now(chosen).touch().tint()).contains(Tint.TEAL);
        assertThat(now(chosen).touch().image()).isPresent();
        assertThat(robot.lookup(".image-view").queryAll()).isNotEmpty();
        picture("curation-decorated-ar.png");
        for (int i = 0; i < 3; i++) {
            press(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(now(chosen)).isEqualTo(chosen);
    }

    private Event now(Event event) {
        return session.chronicle().get().event(event.id()).orElseThrow();
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
