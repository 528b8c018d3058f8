package sanad.ui.wall;

import javafx.scene.Cursor;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/** The frame in the overview: its handles change the view's ends, its inside moves it, a press elsewhere brings it there. */
final class Brush {
    private static final double HIT = 12;

    private final Wall wall;
    private final Board board;
    private Part held = Part.INSIDE;
    private View grabbed = new View(0, 1);
    private double from;

    private enum Part {
        FROM,
        TO,
        INSIDE,
        OUTSIDE
    }

    Brush(Wall wall, Board board) {
        this.wall = wall;
        this.board = board;
    }

    void press(double x) {
        double along = board.frame().x(x);
        held = part(along);
        grabbed = wall.aim();
        from = along;
        if (held == Part.OUTSIDE) {
            double middle = (scale().x(grabbed.from()) + scale().x(grabbed.to())) / 2;
            grabbed = scale().moved(grabbed, along - middle);
            wall.go(grabbed);
            held = Part.INSIDE;
        }
    }

    void drag(double x) {
        double day = scale().day(board.frame().x(x));
        switch (held) {
            case FROM -> wall.travel().drag(new View(Math.min(day, grabbed.to() - View.SHORTEST), grabbed.to()));
            case TO -> wall.travel().drag(new View(grabbed.from(), Math.max(day, grabbed.from() + View.SHORTEST)));
            default -> wall.travel().drag(scale().moved(grabbed, board.frame().x(x) - from));
        }
    }

    Cursor cursor(double x) {
        return switch (part(board.frame().x(x))) {
            case FROM, TO -> Cursor.H_RESIZE;
            case INSIDE -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.DEFAULT;
        };
    }

    private Part part(double along) {
        View view = wall.aim();
        double from = scale().x(view.from());
        double to = scale().x(view.to());
        // a narrow frame is moved by its middle, its handles reach outwards
        double inner = Math.min(HIT, (to - from) / 4);
        if (along >= from - HIT && along <= from + inner) {
            return Part.FROM;
        }
        if (along >= to - inner && along <= to + HIT) {
            return Part.TO;
        }
        return along > from && along < to ? Part.INSIDE : Part.OUTSIDE;
    }

    private TimeScale scale() {
        return wall.overview().scale();
    }
}
