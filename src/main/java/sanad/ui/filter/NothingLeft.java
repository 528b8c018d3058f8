package sanad.ui.filter;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import sanad.language.Words;
import sanad.timeline.filter.Filter;
import sanad.timeline.filter.Sifted;
import sanad.ui.Session;
import sanad.ui.Spoken;

/**
 * What is said in place of events: where the filters hide all of them, which filters, and a way to take them away; where
 * documents hold none, that.
 */
public final class NothingLeft extends VBox {
    private final Session session;
    private final Label heading = new Label();
    private final Label what = new Label();
    private final Button clear = new Button();

    /** Words that show themselves when nothing else does. */
    public NothingLeft(Session session) {
        this.session = session;
        getStyleClass().add("nothing-left");
        setPickOnBounds(false);
        heading.getStyleClass().add("nothing-heading");
        what.setWrapText(true);
        what.setMaxWidth(560);
        what.setAlignment(Pos.CENTER);
        what.setTextAlignment(TextAlignment.CENTER);
        what.getStyleClass().add("secondary");
        clear.getStyleClass().setAll("button", "sanad-button", "outlined");
        clear.setId("nothing-clear");
        clear.setOnAction(event -> session.finding().filter().set(Filter.NONE));
        Spoken.label(session, clear, "filter.clear");
        getChildren().addAll(heading, what, clear);
        session.finding().sifted().addListener(change -> tell());
        Spoken.always(session, words -> tell());
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void tell() {
        Sifted sifted = session.finding().sifted().get();
        boolean hidden = sifted.events().isEmpty() && sifted.total() > 0;
        boolean none =
                sifted.total() == 0 && !session.chronicle().get().documents().isEmpty();
        show(this, hidden || none);
        show(what, hidden);
        show(clear, hidden);
        Words words = Words.in(session.manner().get());
        heading.setText(words.say(none ? "card.no.events" : "filter.nothing"));
        if (hidden) {
            FilterWords said = new FilterWords(words, session.chronicle().get());
            what.setText(sifted.filter().active().stream()
                    .map(facet -> said.active(facet, sifted))
                    .collect(Collectors.joining(words.say("filter.and"))));
        }
    }
}
