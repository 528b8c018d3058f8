package sanad.ui.card;

import javafx.scene.layout.BorderPane;
import sanad.ui.Session;

/** The note beside the book: what the chosen event is, when, and why we say so; for a document, how it is dated. */
public final class EventCard extends BorderPane {
    /** A card of the session's event. */
    public EventCard(Session session) {
        getStyleClass().add("card");
        session.event().addListener(change -> requestLayout());
    }

    /** Moves the keyboard to the first step of the chain of reasons. */
    public void focusChain() {
        requestFocus();
    }
}
