package sanad.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** How many events are shown, of how many. */
public final class ShownCount extends Label {
    private final Session session;
    private String full = "";
    private String brief = "";

    /** A count of the session's events. */
    public ShownCount(Session session) {
        this.session = session;
        getStyleClass().add("shown-count");
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_RIGHT);
        widthProperty().addListener(change -> fit());
        fontProperty().addListener(change -> fit());
        session.finding().sifted().addListener(change -> tell());
        Spoken.always(session, words -> tell());
    }

    private void tell() {
        FilterWords words = new FilterWords(
                Words.in(session.manner().get()), session.chronicle().get());
        full = words.counts(session.finding().sifted().get());
        brief = words.countsBriefly(session.finding().sifted().get());
        fit();
    }

    /** The whole count where there is room for it. */
    private void fit() {
        Text measured = new Text(full);
        measured.setFont(getFont());
        setText(measured.getLayoutBounds().getWidth() <= getWidth() ? full : brief);
    }
}
