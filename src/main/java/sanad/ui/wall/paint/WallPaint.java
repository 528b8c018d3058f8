package sanad.ui.wall.paint;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import sanad.timeline.Palette;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.draw.OverviewMarks;
import sanad.ui.wall.board.Board;

/** Paints a board on the wall's canvas: the lanes, scrolled and cut to their height, then axis and overview. */
public final class WallPaint {
    private final Canvas canvas;
    private final Board board;
    private OverviewMarks overview;
    private Optional<String> hovered = Optional.empty();

    /** Paints on a canvas. */
    public WallPaint(Canvas canvas, Board board) {
        this.canvas = canvas;
        this.board = board;
        overview = overviewNow();
    }

    /** Draws the overview anew, after another story, size or language. */
    public void renew() {
        overview = overviewNow();
    }

    /** All of time as a strip. */
    public OverviewMarks overview() {
        return overview;
    }

    /** Takes what lies under the pointer; whether that is another thing than before. */
    public boolean hover(Optional<String> event) {
        boolean other = !hovered.equals(event);
        hovered = event;
        return other;
    }

    private OverviewMarks overviewNow() {
        return new OverviewMarks(board.frame(), board.all(), board.index(), board.manner());
    }

    /** Paints everything, the lanes scrolled by so many px. */
    public void paint(Palette palette, Optional<String> chosen, double scrolled) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasPainter painter = new CanvasPainter(graphics, palette);
        double lanes = board.lanesHeight();
        graphics.save();
        graphics.beginPath();
        graphics.rect(0, 0, canvas.getWidth(), lanes);
        graphics.clip();
        painter.ground(0, 0, canvas.getWidth(), lanes);
        graphics.translate(0, -scrolled);
        Look look = new Look(chosen, hovered, board.query(), board.hits());
        painter.paint(LaneMarks.of(board.arrangement(), board.ticks().ticks(), board.manner(), look));
        graphics.restore();
        graphics.save();
        graphics.translate(0, lanes);
        painter.paint(AxisMarks.of(board.arrangement(), board.ticks(), board.manner(), board.measure()));
        graphics.translate(0, board.metrics().axis());
        painter.paint(overview.draw(board.view(), board.hitDays()));
        graphics.restore();
    }
}
