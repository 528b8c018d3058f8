package sanad.ui.opening;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.NotificationPane;
import sanad.language.Words;
import sanad.ui.look.Icons;

/** The one bar over the timeline: what happened, and what is safe; details one click away. */
public final class TroubleBar {
    private final NotificationPane pane;

    /** A bar over the given content. */
    public TroubleBar(Node content) {
        pane = new NotificationPane(content);
        pane.setText("");
    }

    /** The content with the bar over it. */
    public Region node() {
        return pane;
    }

    /** Tells of files that gave no document. */
    public void tell(Words words, Outcome outcome, Runnable details) {
        List<String> said = sentences(words, outcome);
        String then = String.join(" ", said.subList(1, said.size()));
        show(said.get(0), then, outcome.refused() > 0, link(words.say("trouble.details"), details));
    }

    /** Tells of one thing that went well or badly, with something to do about it. */
    public void tell(String what, boolean bad, String offer, Runnable deed) {
        show(what, "", bad, link(offer, deed));
    }

    /** Tells of one thing that needs nothing to be done. */
    public void tell(String what, boolean bad) {
        show(what, "", bad, new Region());
    }

    /** Puts the bar away. */
    public void hide() {
        pane.hide();
    }

    /** What happened, then what is safe. */
    static List<String> sentences(Words words, Outcome outcome) {
        List<String> said = new ArrayList<>();
        if (outcome.stopped()) {
            said.add(words.say("reading.stopped") + ".");
        }
        if (outcome.refused() > 0) {
            said.add(words.count("trouble.bar.refused", outcome.refused()));
        }
        if (outcome.skipped() > 0) {
            said.add(words.count("trouble.bar.skipped", outcome.skipped()));
        }
        int rest = outcome.chronicle().documents().size();
        said.add(rest == 0 ? words.say("trouble.bar.none") : words.count("trouble.bar.rest", rest));
        return said;
    }

    private Button link(String text, Runnable deed) {
        Button link = new Button(text);
        link.getStyleClass().setAll("button", "sanad-link");
        link.setId("bar-offer");
        link.setOnAction(event -> {
            hide();
            deed.run();
        });
        return link;
    }

    private void show(String first, String then, boolean bad, Node end) {
        pane.getStyleClass().remove("calm");
        if (!bad) {
            pane.getStyleClass().add("calm");
        }
        StackPane icon = new StackPane(Icons.of(bad ? "warning" : "check", 22));
        icon.getStyleClass().add(bad ? "danger-icon" : "ok-icon");
        Label strong = new Label(first);
        strong.getStyleClass().add("strong");
        Label rest = new Label(then);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, icon, strong, rest, gap, end);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(pane.widthProperty().subtract(90));
        pane.setGraphic(row);
        pane.show();
    }
}
