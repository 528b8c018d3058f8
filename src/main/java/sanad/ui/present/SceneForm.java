package sanad.ui.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import sanad.chronicle.scene.Scene;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** The words of a scene: heading, caption, and the notes that the room does not see. They are kept when one goes on. */
final class SceneForm extends VBox {
    private static final int NOTE_ROWS = 3;

    private final TextField title = new TextField();
    private final TextField caption = new TextField();
    private final TextArea notes = new TextArea();
    private final Consumer<Scene> keep;
    private Optional<Scene> scene = Optional.empty();

    /**
     * A form.
     *
     * @param keep keeps a scene with other words
     */
    SceneForm(Session session, Consumer<Scene> keep) {
        super(2);
        this.keep = keep;
        getStyleClass().add("scene-form");
        title.setId("scene-title");
        caption.setId("scene-caption");
        notes.setId("scene-notes");
        notes.setWrapText(true);
        VBox.setVgrow(notes, Priority.ALWAYS);
        notes.setPrefRowCount(NOTE_ROWS);
        field(session, "scenes.heading", title);
        field(session, "scenes.caption", caption);
        field(session, "scenes.notes", notes);
        for (TextInputControl field : java.util.List.of(title, caption, notes)) {
            field.focusedProperty().addListener((property, before, focused) -> {
                if (!focused) {
                    keep();
                }
            });
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && (field != notes || event.isShortcutDown())) {
                    keep();
                    event.consume();
                }
            });
        }
        show(Optional.empty());
    }

    private void field(Session session, String key, Node field) {
        Label label = Spoken.label(session, new Label(), key);
        label.getStyleClass().add("scene-label");
        label.setLabelFor(field);
        Spoken.always(session, words -> field.setAccessibleText(words.say(key)));
        getChildren().addAll(label, field);
    }

    /** Shows the words of a scene; what was typed about the one before is kept. */
    void show(Optional<Scene> next) {
        if (!next.map(Scene::id).equals(scene.map(Scene::id))) {
            keep();
        }
        scene = next;
        setDisable(next.isEmpty());
        title.setText(next.map(Scene::title).orElse(""));
        caption.setText(next.map(Scene::caption).orElse(""));
        notes.setText(next.map(Scene::notes).orElse(""));
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    /** Keeps what was typed, if it says anything else. */
    void keep() {
        scene.ifPresent(now -> {
            Scene said = now.saying(
                    title.getText().isBlank() ? now.title() : title.getText().strip(),
                    caption.getText().strip(),
                    notes.getText().strip());
            if (!said.equals(now)) {
                scene = Optional.of(said);
                keep.accept(said);
            }
        });
    }
}
