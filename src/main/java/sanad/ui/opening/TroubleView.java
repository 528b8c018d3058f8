package sanad.ui.opening;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** What became of the files that gave no document: what happened, what is safe, what to do; technical words folded. */
public final class TroubleView extends ScrollPane {
    private final List<Trouble> troubles;
    private final Offers offers;

    /** What can be done about it. */
    public interface Offers {
        /** Chooses other files. */
        void another();

        /** Chooses another folder. */
        void folder();

        /** Reads the same files again. */
        void retry();

        /** Puts the trouble away. */
        void leave();
    }

    /** A view of these troubles. */
    public TroubleView(Session session, List<Trouble> troubles, Offers offers) {
        this.troubles = List.copyOf(troubles);
        this.offers = offers;
        VBox place = new VBox();
        place.getStyleClass().add("trouble");
        setContent(place);
        setFitToWidth(true);
        Spoken.always(session, words -> place.getChildren().setAll(panel(words)));
    }

    private VBox panel(Words words) {
        VBox panel = new VBox();
        panel.getStyleClass().addAll("panel", "trouble-panel");
        troubles.forEach(trouble -> panel.getChildren().add(line(words, trouble)));
        Label safe = new Label(words.say("trouble.safe"));
        safe.getStyleClass().add("secondary");
        String details =
                troubles.stream().map(t -> t.file() + ": " + t.technical()).collect(Collectors.joining("\n"));
        Label lines = new Label(details);
        lines.setWrapText(true);
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        TitledPane technical = new TitledPane(words.say("trouble.technical"), lines);
        technical.setExpanded(false);
        technical.setAnimated(false);
        technical.getStyleClass().add("trouble-technical");
        panel.getChildren().addAll(safe, technical, buttons(words, details));
        return panel;
    }

    private static Node line(Words words, Trouble trouble) {
        StackPane icon = new StackPane(Icons.of(trouble.refused() ? "warning" : "skipped", 20));
        icon.getStyleClass().add(trouble.refused() ? "danger-icon" : "plain-icon");
        icon.setMinWidth(24);
        Label said = new Label(trouble.said(words));
        said.getStyleClass().add("trouble-said");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(10, icon, said);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node buttons(Words words, String details) {
        Button copy = button(words.say("trouble.copy"), "quiet");
        copy.setGraphic(Icons.of("copy", 17));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.say("trouble.copied"));
        });
        boolean empty = troubles.stream().allMatch(Trouble::emptyFolder);
        Button another = button(words.say(empty ? "start.folder" : "trouble.another"), "main");
        another.setId("trouble-another");
        another.setOnAction(event -> {
            if (empty) {
                offers.folder();
            } else {
                offers.another();
            }
        });
        Button retry = button(words.say("trouble.retry"), "plain");
        retry.setOnAction(event -> offers.retry());
        Button leave = button(words.say("trouble.leave"), "quiet");
        leave.setId("trouble-leave");
        leave.setOnAction(event -> offers.leave());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, another, retry, leave, gap, copy);
        row.getStyleClass().add("trouble-buttons");
        return row;
    }

    private static Button button(String text, String styleClass) {
        Button button = new Button(text);
        button.getStyleClass().setAll("button", "sanad-button", styleClass);
        return button;
    }
}
