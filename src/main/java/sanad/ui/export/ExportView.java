package sanad.ui.export;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import sanad.language.Words;

/** The dialog of an export: choices at the start side, what will come of them at the end side. */
final class ExportView extends StackPane {
    private final ObjectProperty<ExportChoice> choice;
    private final Words words;
    private final Form form;
    private final Outlook outlook;
    private final Label said = new Label();
    private final Button save;

    /** What the dialog asks for. */
    interface Deeds {
        void save();

        void close();
    }

    ExportView(Words words, ExportChoice first, String title, Deeds deeds, IntConsumer turn) {
        this.words = words;
        choice = new SimpleObjectProperty<>(first);
        getStyleClass().add("export-veil");
        save = button("export.save", "main", deeds::save);
        save.setId("export-save");
        save.setDefaultButton(true);
        Button cancel = button("export.cancel", "quiet", deeds::close);
        cancel.setId("export-cancel");
        said.getStyleClass().add("export-said");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(12, said, cancel, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label(words.say("export.heading"));
        heading.getStyleClass().add("export-heading");
        form = new Form(choice, words, title);
        ScrollPane choices = new ScrollPane(form);
        choices.getStyleClass().add("export-form");
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.setFocusTraversable(false);
        choices.setMinWidth(340);
        choices.setPrefWidth(340);
        outlook = new Outlook(words, turn);
        HBox.setHgrow(outlook, Priority.ALWAYS);
        HBox middle = new HBox(24, choices, outlook);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox panel = new VBox(14, heading, middle, foot);
        panel.getStyleClass().addAll("panel", "export-panel");
        panel.prefWidthProperty().bind(Bindings.min(1440, widthProperty().multiply(0.83)));
        panel.prefHeightProperty().bind(Bindings.min(900, heightProperty().multiply(0.89)));
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Region scrim = new Region();
        scrim.getStyleClass().add("export-scrim");
        getChildren().addAll(scrim, panel);
    }

    /** What is chosen. */
    ObjectProperty<ExportChoice> choice() {
        return choice;
    }

    /** Shows what will come of it. */
    void show(Sample sample) {
        // who hears the dialog hears what the file will not hold before saving it
        save.setAccessibleHelp(outlook.show(sample));
    }

    /** Says how it stands; while it works, nothing can be saved. */
    void say(String text, boolean bad, boolean working) {
        said.setText(text);
        said.getStyleClass().remove("danger-ink");
        if (bad) {
            said.getStyleClass().add("danger-ink");
        }
        save.setDisable(working);
    }

    @Override
    public void requestFocus() {
        form.focusFirst();
    }

    private Button button(String key, String styleClass, Runnable deed) {
        Button button = new Button(words.say(key));
        button.getStyleClass().setAll("button", "sanad-button", styleClass);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
