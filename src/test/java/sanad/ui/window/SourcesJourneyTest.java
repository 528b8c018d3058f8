package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.text.Document;

/** What a document's file holds and says of itself, corrected in the window; and a text that is pasted. */
class SourcesJourneyTest extends KeptWindow {
    private static final String PAGE = "<html><head><meta property='og:site_name' content='The Ledger'></head><body>"
            + "<nav><a href=#>Home</a> <a href=#>Politics</a></nav><article><h1>Council opens the new pier</h1>"
            + "<p>The council opened the new pier in Harwick on 4 March 2024, and two hundred people came to see it.</p>"
            + "<p>The mayor said that the old pier would be closed in June 2024, since its beams were rotten.</p></article>"
            + "<div class=comments><p>Reader: I will be there on 7 May 2024.</p></div></body></html>";

    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void a_source_is_corrected_a_line_left_aside_taken_in_letters_read_otherwise_and_a_text_pasted(FxRobot robot)
            throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.html"), PAGE);
        byte[] arabic = "أعلن المجلس في 3 مارس 2024 فتح الجسر أمام المشاة.".getBytes(Charset.forName("windows-1256"));
        Files.write(documents.resolve("b.txt"), arabic);
        begin(documents);

        open("a.html");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        settle();
        onFx(() -> {
            robot.lookup("#document-publisher").queryAs(TextField.class).setText("The Harwick Ledger");
            return true;
        });
        robot.clickOn("#document-facts-apply");
        until(20, () -> document("a.html").source().publisher().equals(Optional.of("The Harwick Ledger")));

        int before = document("a.html").text().length();
        robot.clickOn(".reader-aside-link");
        settle();
        robot.clickOn("#reader-aside-take");
        until(20, () -> document("a.html").text().length() > before);
        assertThat(document("a.html").source().publisher()).contains("The Harwick Ledger");
        onFx(() -> session.curating().undo());
        assertThat(document("a.html").text()).hasSize(before);

        open("b.txt");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        settle();
        String right = document("b.txt").text();
        onFx(() -> {
            letters(robot).setValue("windows-1252");
            return true;
        });
        robot.clickOn("#document-facts-apply");
        until(20, () -> !document("b.txt").text().equals(right));
        onFx(() -> session.curating().undo());
        assertThat(document("b.txt").text()).isEqualTo(right);

        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("The strike at the pier ended on 9 March 2024.");
            Clipboard.getSystemClipboard().setContent(content);
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(20, () -> session.chronicle().get().documents().size() == 3);
    }

    @SuppressWarnings("unchecked") // the box of encodings holds their names
    private static ComboBox<String> letters(FxRobot robot) {
        return robot.lookup("#document-letters").queryAs(ComboBox.class);
    }

    private Document document(String id) {
        return onFx(() -> session.chronicle().get()).document(id).orElseThrow();
    }

    private void open(String id) {
        onFx(() -> {
            session.document().set(Optional.of(id));
            return true;
        });
        settle();
    }
}
