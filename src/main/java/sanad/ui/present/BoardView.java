package sanad.ui.present;

import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.animation.FadeTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import sanad.timeline.Palette;
import sanad.timeline.Room;
import sanad.timeline.mark.Group;
import sanad.timeline.stage.Board;
import sanad.ui.wall.paint.CanvasPainter;

/** Shows a page of a presentation as large as there is room, and tells it to those who hear it. */
final class BoardView extends Pane {
    private static final Duration REVEAL = Duration.millis(240);

    private final Canvas canvas = new Canvas();
    private final FadeTransition fade = new FadeTransition(REVEAL, canvas);
    private Optional<DoubleFunction<Board>> pages = Optional.empty();
    private Optional<Board> shown = Optional.empty();
    private Room room = Room.DARK;

    BoardView() {
        // mirroring is done by the layout
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        widthProperty().addListener(change -> lay());
        heightProperty().addListener(change -> lay());
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        fade.setFromValue(0.25);
        fade.setToValue(1);
    }

    /**
     * Shows a page.
     *
     * @param page lays it out for a width
     * @param gently whether it comes gently
     */
    void show(DoubleFunction<Board> page, Room colours, boolean gently) {
        pages = Optional.of(page);
        room = colours;
        lay();
        fade.stop();
        canvas.setOpacity(1);
        if (gently) {
            fade.playFromStart();
        }
    }

    /** The page that is shown. */
    Optional<Board> shown() {
        return shown;
    }

    private void lay() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        shown = pages.map(page -> page.apply(Board.width(getWidth(), getHeight())));
        shown.ifPresent(board -> {
            setStyle("-fx-background-color: " + Palette.of(room).hex(sanad.timeline.Tone.ROOM));
            setAccessibleText(board.told());
            paint(board);
        });
    }

    private void paint(Board board) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        CanvasPainter painter = new CanvasPainter(graphics, Palette.of(room));
        double scale = Math.min(getWidth() / board.width(), getHeight() / Board.HEIGHT);
        for (Board.Layer layer : board.layers()) {
            graphics.save();
            graphics.setGlobalAlpha(layer.opacity());
            graphics.scale(scale * layer.scale(), scale * layer.scale());
            painter.paint(java.util.List.of(Group.plain(layer.marks())));
            graphics.restore();
        }
    }
}
