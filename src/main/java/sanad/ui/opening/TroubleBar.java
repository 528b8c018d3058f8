package sanad.ui.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
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
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** The one bar over the timeline: what happened, and what is safe; details one click away. */
public final class TroubleBar {
    private static final double HEIGHT = 42;

    private final Session session;
    private final NotificationPane pane;
    private Consumer<Words> telling = words -> {};

    /** A bar over the given content. */
    public TroubleBar(Session session, Region content) {
        this.session = session;
        pane = new NotificationPane(content);
        pane.setText("");
        // the keyboard goes to what lies in it
        pane.setFocusTraversable(false);
        // the pane lays its bar over the content: make room, lest it hide what stands at the top
        pane.showingProperty()
                .addListener(
                        (property, before, showing) -> content.setPadding(new Insets(showing ? HEIGHT : 0, 0, 0, 0)));
        Spoken.always(session, words -> telling.accept(words));
    }

    /** The content with the bar over it. */
    public Region node() {
        return pane;
    }

    /** Tells of files that gave no document. */
    public void tell(Outcome outcome, Runnable details) {
        show(outcome.refused() > 0, words -> {
            List<String> said = sentences(words, outcome);
            String then = String.join(" ", said.subList(1, said.size()));
            return List.of(strong(said.get(0)), new Label(then), gap(), link(words.say("trouble.details"), details));
        });
    }

    /** Tells of one thing that went well. */
    public void tell(Function<Words, String> what) {
        show(false, words -> List.of(strong(what.apply(words))));
    }

    /** Tells of one thing that was done, with a way to take it back. */
    public void tell(Function<Words, String> what, String offer, Runnable deed) {
        tell(what, List.of(new Offer(offer, deed)));
    }

    /**
     * What can be done about what is told.
     *
     * @param key of its words
     * @param deed does it
     */
    public record Offer(String key, Runnable deed) {}

    /** Tells of one thing, with what can be done about it. */
    public void tell(Function<Words, String> what, List<Offer> offers) {
        show(false, words -> {
            List<Node> parts = new ArrayList<>(List.of(strong(what.apply(words)), gap()));
            offers.forEach(offer -> parts.add(link(words.say(offer.key()), offer.deed())));
            return parts;
        });
    }

    /** Tells of something once nothing else is told: now, or when the bar is put away. */
    public void whenFree(Runnable tells) {
        if (!pane.isShowing()) {
            tells.run();
            return;
        }
        pane.showingProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> showing, Boolean before, Boolean now) {
                if (!now) {
                    showing.removeListener(this);
                    // what puts the bar away may tell of something itself
                    Platform.runLater(() -> whenFree(tells));
                }
            }
        });
    }

    /** Tells of one thing that was not done, and what to do. */
    public void refuse(Function<Words, String> what) {
        show(true, words -> List.of(strong(what.apply(words))));
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
        if (outcome.emptyFolders() > 0) {
            said.add(words.count("trouble.bar.empty", outcome.emptyFolders()));
        }
        if (outcome.skipped() > 0) {
            said.add(words.count("trouble.bar.skipped", outcome.skipped()));
        }
        int rest = outcome.chronicle().documents().size();
        boolean untold =
                outcome.stopped() && rest > 0 && outcome.chronicle().events().isEmpty();
        said.add(
                untold
                        ? words.say("reading.untold")
                        : rest == 0 ? words.say("trouble.bar.none") : words.count("trouble.bar.rest", rest));
        return said;
    }

    private Button link(String text, Runnable deed) {
        Button link = new Button(text);
        link.getStyleClass().setAll("button", "sanad-link");
        link.setId("bar-offer");
        // where the bar is narrow, what is told gives way to what can be done
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            hide();
            deed.run();
        });
        return link;
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void show(boolean bad, Function<Words, List<Node>> parts) {
        telling = words -> {
            StackPane icon = new StackPane(Icons.of(bad ? "warning" : "check", 22));
            icon.getStyleClass().add(bad ? "danger-icon" : "ok-icon");
            HBox row = new HBox(12, icon);
            row.getChildren().addAll(parts.apply(words));
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty().bind(pane.widthProperty().subtract(90));
            pane.setGraphic(row);
        };
        pane.getStyleClass().remove("calm");
        if (!bad) {
            pane.getStyleClass().add("calm");
        }
        telling.accept(Words.in(session.manner().get()));
        pane.show();
    }
}
