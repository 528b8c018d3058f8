package sanad.ui.wall;

import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import sanad.ui.Session;

/** The timeline of the session's chronicle: lanes, axis and overview. Time runs in the direction of the language. */
public final class Wall extends Region {
    private final Session session;
    private final ReadOnlyLongWrapper layoutVersion = new ReadOnlyLongWrapper();

    /** A wall that shows what the session holds and follows it. */
    public Wall(Session session) {
        this.session = session;
    }

    /** Where an event's date glyph stands, in scene coordinates; empty where it is not in view. */
    public Optional<Bounds> glyphBounds(String eventId) {
        return Optional.empty();
    }

    /** Changes whenever anything on the wall has moved. */
    public ReadOnlyLongProperty layoutVersion() {
        return layoutVersion.getReadOnlyProperty();
    }

    /** One step closer, round the middle or the chosen event. */
    public void zoomIn() {}

    /** One step wider. */
    public void zoomOut() {}

    /** Shows the whole of time. */
    public void fitAll() {}

    /** The view before this one. */
    public void back() {}

    /** The view after this one, where one went back. */
    public void forward() {}

    /** Brings an event into view, as little as needed. */
    public void reveal(String eventId) {
        session.chronicle().get().event(eventId);
    }
}
