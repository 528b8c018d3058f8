package sanad.ui.opening;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** What is seen when there is nothing to show: a place to drop documents, and a story to begin with. */
public final class StartView extends StackPane {
    /** What it offers. */
    public interface Offers {
        /** Asks which files to read. */
        void files();

        /** Asks which folder to read. */
        void folder();

        /** Opens the sample story. */
        void sample();
    }

    /**
     * A view that offers these.
     *
     * @param paste reads what lies on the clipboard
     */
    public StartView(Session session, Offers offers, Runnable paste) {
        getStyleClass().add("start");
        Button files = button(session, "start.files", "document", 20, offers::files);
        files.getStyleClass().addAll("main", "big");
        files.setId("start-files");
        Button folder = button(session, "start.folder", "open", 20, offers::folder);
        folder.getStyleClass().add("big");
        folder.setId("start-folder");
        Button pasting = button(session, "start.paste", "passage", 20, paste);
        pasting.getStyleClass().add("big");
        pasting.setId("start-paste");
        HBox choices = new HBox(12, files, folder, pasting);
        choices.setAlignment(Pos.CENTER);
        choices.getStyleClass().add("start-choices");
        VBox drop = new VBox(
                new StartPicture(),
                label(session, "start.heading", "start-heading"),
                label(session, "start.promise", "start-promise"),
                choices,
                label(session, "start.formats", "start-formats"));
        drop.getStyleClass().add("start-drop");
        VBox column = new VBox(14, drop, sample(session, offers));
        column.setAlignment(Pos.CENTER);
        column.setMaxSize(760, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    private static Node sample(Session session, Offers offers) {
        VBox about = new VBox(
                label(session, "start.sample", "start-sample-heading"),
                label(session, "start.sample.about", "start-sample-about"));
        HBox.setHgrow(about, Priority.ALWAYS);
        Button open = button(session, "start.sample.open", "", 0, offers::sample);
        open.getStyleClass().add("outlined");
        open.setId("start-sample");
        StackPane icon = new StackPane(Icons.of("view-linear", 28));
        icon.getStyleClass().add("accent-icon");
        HBox row = new HBox(16, icon, about, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("start-sample");
        return row;
    }

    private static Label label(Session session, String key, String styleClass) {
        Label label = Spoken.label(session, new Label(), key);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Button button(Session session, String key, String icon, double size, Runnable deed) {
        Button button = Spoken.label(session, new Button(), key);
        button.getStyleClass().setAll("button", "sanad-button");
        if (!icon.isEmpty()) {
            button.setGraphic(Icons.of(icon, size));
        }
        button.setOnAction(event -> deed.run());
        return button;
    }
}
