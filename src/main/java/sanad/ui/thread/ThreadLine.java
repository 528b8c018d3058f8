package sanad.ui.thread;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;

/**
 * The thread, drawn over the whole window and deaf to the mouse: from the chosen event's glyph down through the axis,
 * along the desk's edge, to the margin of the reader. Lay it over the window's content in a StackPane.
 */
public final class ThreadLine extends Pane {
    private final Path path = new Path();

    /**
     * A thread between two panes.
     *
     * @param wall the chosen event's glyph, in the wall
     * @param reader the margin bar beside its passage, in the reader
     */
    public ThreadLine(ThreadEnd wall, ThreadEnd reader) {
        getStyleClass().add("thread");
        setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().add(path);
        wall.version().addListener(change -> requestLayout());
        reader.version().addListener(change -> requestLayout());
    }
}
