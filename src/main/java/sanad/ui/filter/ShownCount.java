package sanad.ui.filter;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** How many events are shown, of how many. */
public final class ShownCount extends Label {
    private final Session session;

    /** A count of the session's events. */
    public ShownCount(Session session) {
        this.session = session;
        getStyleClass().add("shown-count");
        setTextOverrun(OverrunStyle.CLIP);
        session.finding().sifted().addListener(change -> tell());
        Spoken.always(session, words -> tell());
    }

    private void tell() {
        FilterWords words = new FilterWords(
                Words.in(session.manner().get()), session.chronicle().get());
        setText(words.counts(session.finding().sifted().get()));
    }
}
