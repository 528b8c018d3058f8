package sanad.ui.wall.hands;

import java.util.List;
import javafx.scene.Cursor;
import sanad.timeline.draw.OverviewMarks;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Surface;

/**
 * The frame in the overview: its handles change the view's ends, its inside moves it, a press elsewhere brings it there.
 * However little the view is of all time, the frame is wide enough for both handles and a grip between them.
 */
public final class Brush {
    private final Surface wall;
    private final Board board;
    private final Handle from;
    private final Handle to;
    private View grabbed = new View(0, 1);
    private double pressed;

    /** The brush of a wall. */
    public Brush(Surface wall, Board board) {
        this.wall = wall;
        this.board = board;
        from = new Handle(wall, board, this, Handle.End.FROM);
        to = new Handle(wall, board, this, Handle.End.TO);
    }

    /** The handles, in the order of time. */
    public List<Handle> handles() {
        return List.of(from, to);
    }

    /** Lays the handles at the ends of the frame. */
    public void lie() {
        handles().forEach(handle -> handle.setVisible(!wall.overview().empty()));
        OverviewMarks.Window window = wall.overview().window(board.view());
        double middle = board.overviewTop() + board.metrics().overview() / 2;
        from.lie(window.lo(), middle);
        to.lie(window.hi(), middle);
    }

    /** A press in the strip, beside the handles. */
    public void press(double x) {
        grab(x);
        double along = board.frame().x(x);
        OverviewMarks.Window window = wall.overview().window(grabbed);
        if (along < window.lo() || along > window.hi()) {
            grabbed = scale().moved(grabbed, along - (window.lo() + window.hi()) / 2);
            wall.moves().go(grabbed);
        }
    }

    /** Moves the view that was taken hold of. */
    public void drag(double x) {
        wall.moves().drag(scale().moved(grabbed, board.frame().x(x) - pressed));
    }

    /** Takes hold of the view as it is. */
    public void grab(double x) {
        wall.moves().hold();
        grabbed = wall.moves().aim();
        pressed = board.frame().x(x);
    }

    /** Pulls an end of the view that was taken hold of. */
    public void pull(Handle.End end, double x) {
        TimeScale scale = scale();
        double px = board.frame().x(x) - pressed;
        wall.moves()
                .drag(
                        switch (end) {
                            case FROM -> ending(scale.day(scale.x(grabbed.from()) + px), grabbed.to(), end);
                            case TO -> ending(grabbed.from(), scale.day(scale.x(grabbed.to()) + px), end);
                        });
    }

    /** A view of which one end was moved, as far as it may be. */
    public static View ending(double from, double to, Handle.End moved) {
        return moved == Handle.End.FROM
                ? new View(Math.max(to - View.LONGEST, Math.min(from, to - View.SHORTEST)), to)
                : new View(from, Math.min(from + View.LONGEST, Math.max(to, from + View.SHORTEST)));
    }

    /** What the pointer looks like over the strip. */
    public Cursor cursor(double x) {
        OverviewMarks.Window window = wall.overview().window(wall.moves().aim());
        double along = board.frame().x(x);
        return !wall.overview().empty() && along > window.lo() && along < window.hi()
                ? Cursor.OPEN_HAND
                : Cursor.DEFAULT;
    }

    private TimeScale scale() {
        return wall.overview().scale();
    }
}
