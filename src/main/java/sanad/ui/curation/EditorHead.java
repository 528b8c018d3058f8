package sanad.ui.curation;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.language.Words;

/** The head of the editor: what is edited, what keeps it from being applied, and the two ways out. */
final class EditorHead extends HBox {
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final Label wrong = new Label();
    private final Button apply = new Button();
    private final Button cancel = new Button();

    EditorHead(Runnable applying, Runnable cancelling) {
        super(12);
        heading.getStyleClass().add("editor-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        hint.getStyleClass().add("editor-hint");
        hint.setMinWidth(0);
        hint.visibleProperty().bind(wrong.textProperty().isEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        wrong.getStyleClass().addAll("danger-ink", "small");
        wrong.setId("editor-wrong");
        apply.getStyleClass().setAll("button", "sanad-button", "main");
        apply.setId("editor-apply");
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(press -> applying.run());
        cancel.getStyleClass().setAll("button", "sanad-button", "quiet");
        cancel.setId("editor-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(press -> cancelling.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(heading, hint, wrong, gap, cancel, apply);
        getStyleClass().add("editor-head");
    }

    /** Names an event that is there, or one that is not there yet. */
    void say(Words words, boolean fresh) {
        heading.setText(words.say(fresh ? "editor.title.new" : "editor.title"));
        hint.setText(fresh ? "" : words.say("editor.hint"));
        apply.setText(words.say(fresh ? "editor.add" : "editor.apply"));
        cancel.setText(words.say("editor.cancel"));
        wrong.setText("");
    }

    /** Says what keeps it from being applied; empty where nothing does. */
    void wrong(String why) {
        wrong.setText(why);
    }
}
