package sanad.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Bounds;
import javafx.scene.layout.BorderPane;
import sanad.ui.Session;

/**
 * The open book: the session's document, its passages and time words marked, the passage in view washed in saffron.
 *
 * <p>It listens to the session and speaks to it alone: a click on a passage chooses its event, F4 shows the event's
 * next passage, in whichever document it stands.
 */
public final class ReaderPane extends BorderPane {
    private final ReadOnlyLongWrapper layoutVersion = new ReadOnlyLongWrapper();
    private final Session session;

    /** A reader of the session's document. */
    public ReaderPane(Session session) {
        this.session = session;
        getStyleClass().add("reader");
    }

    /**
     * Where the margin bar stands beside the passage in view, in scene coordinates; absent while no passage is shown
     * or it is scrolled out of sight.
     */
    public Optional<Bounds> passageMargin() {
        return Optional.empty();
    }

    /** Grows whenever what {@link #passageMargin()} answers may have changed: after scrolling or laying out. */
    public ReadOnlyLongProperty layoutVersion() {
        return layoutVersion.getReadOnlyProperty();
    }

    /** Shows the chosen event's next passage, after the last one the first. */
    public void nextPassage() {
        step(1);
    }

    /** Shows the chosen event's previous passage, before the first one the last. */
    public void previousPassage() {
        step(-1);
    }

    private void step(int by) {
        session.event().get().flatMap(session.chronicle().get()::event).ifPresent(event -> {
            int size = event.evidence().size();
            int at = session.passage()
                    .get()
                    .map(p -> event.evidence().stream()
                            .map(e -> e.passage())
                            .toList()
                            .indexOf(p))
                    .orElse(-1);
            int next = at < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(at + by, size);
            session.show(event.evidence().get(next).passage());
        });
    }
}
