package sanad.ui.filter;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import sanad.language.Words;
import sanad.timeline.filter.Filter;
import sanad.timeline.filter.Sifted;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** What is said in place of events where the filters hide all of them: which filters, and a way to take them away. */
public final class NothingLeft extends VBox {
    private final Session session;
    private final Label what = new Label();
    private final Button clear = new Button();

    /** Words that show themselves when nothing else does. */
    public NothingLeft(Session session) {
        this.session = session;
        getStyleClass().add("nothing-left");
        setPickOnBounds(false);
        Label heading = Spoken.label(session, new Label(), "filter.nothing");
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

    private void tell() {
        Sifted sifted = session.finding().sifted().get();
        boolean nothing = sifted.events().isEmpty() && sifted.total() > 0;
        setVisible(nothing);
        setManaged(nothing);
        if (nothing) {
            Words words = Words.in(session.manner().get());
            FilterWords said = new FilterWords(words, session.chronicle().get());
            what.setText(sifted.filter().active().stream()
                    .map(facet -> said.active(facet, sifted))
                    .collect(Collectors.joining(words.say("filter.and"))));
        }
    }
}
