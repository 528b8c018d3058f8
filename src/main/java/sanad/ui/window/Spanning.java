package sanad.ui.window;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import sanad.ui.Session;
import sanad.ui.reader.ReaderPane;
import sanad.ui.thread.ThreadEnd;
import sanad.ui.thread.ThreadLine;
import sanad.ui.wall.Wall;

/** The thread from the chosen event on the wall to its words in the book. */
final class Spanning {
    private static final Bounds NOWHERE = new BoundingBox(0, 0, -1, -1);

    private Spanning() {}

    static ThreadLine of(Session session, Wall wall, ReaderPane reader) {
        return new ThreadLine(
                session,
                new ThreadEnd(
                        () -> session.event().get().flatMap(wall::glyphBounds),
                        () -> place(wall),
                        wall.layoutVersion(),
                        wall::standing),
                new ThreadEnd(reader::passageMargin, () -> place(reader), reader.layoutVersion()));
    }

    /** Where a pane is in the scene; empty while it is folded away, when its old place means nothing. */
    private static Bounds place(Node pane) {
        return pane.getScene() == null ? NOWHERE : pane.localToScene(pane.getLayoutBounds());
    }
}
