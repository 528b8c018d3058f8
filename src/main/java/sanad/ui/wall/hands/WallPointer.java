package sanad.ui.wall.hands;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Walk;
import sanad.ui.wall.travel.Surface;

/** The pointer on the wall: one gesture does one thing. */
public final class WallPointer {
    private static final double SLACK = 4;

    private final Surface wall;
    private final Board board;
    private final Brush brush;
    private View grabbed = new View(0, 1);
    private double fromX;
    private double fromY;
    private double fromScroll;
    private Optional<Point2D> last = Optional.empty();
    private boolean dragging;
    private boolean pressedHere;

    /** The pointer on a wall. */
    public WallPointer(Surface wall, Board board, Brush brush) {
        this.wall = wall;
        this.board = board;
        this.brush = brush;
    }

    /** Listens from now on. */
    public void listen() {
        wall.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        wall.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        wall.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        wall.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        wall.addEventHandler(MouseEvent.MOUSE_EXITED, e -> wall.hover(Optional.empty()));
    }

    private double y(MouseEvent event) {
        return event.getY() + wall.scrolled();
    }

    private boolean inLanes(double y) {
        return y < board.lanesHeight();
    }

    private void press(MouseEvent event) {
        pressedHere = event.getButton() == MouseButton.PRIMARY;
        wall.requestFocus();
        wall.quiet();
        fromX = event.getX();
        fromY = event.getY();
        fromScroll = wall.scrolled();
        wall.moves().hold();
        grabbed = board.view();
        dragging = false;
        if (pressedHere && event.getY() >= board.overviewTop()) {
            brush.press(event.getX());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!pressedHere) {
            return;
        }
        if (fromY >= board.overviewTop()) {
            brush.drag(event.getX());
            return;
        }
        double dx = event.getX() - fromX;
        double dy = event.getY() - fromY;
        dragging |= Math.abs(dx) > SLACK || Math.abs(dy) > SLACK;
        if (dragging) {
            wall.setCursor(Cursor.CLOSED_HAND);
            wall.moves().drag(board.frame().along(grabbed).moved(board.frame().rtl() ? dx : -dx));
            wall.scrollBy(fromScroll - dy - wall.scrolled());
        }
    }

    private void release(MouseEvent event) {
        wall.moves().release();
        wall.setCursor(Cursor.DEFAULT);
        if (pressedHere && !dragging && fromY < board.overviewTop() && event.isStillSincePress()) {
            click(event);
        }
        pressedHere = false;
    }

    private void click(MouseEvent event) {
        Optional<Placed> placed = at(event);
        Optional<Pill> pill = pill(event);
        if (placed.isPresent()) {
            wall.choose(placed.get().event());
            if (event.getClickCount() == 2) {
                wall.moves()
                        .go(new Walk(board.index()).neighbourhood(placed.get().event()));
            }
        } else if (pill.isPresent()) {
            wall.open(pill.get(), false);
        } else if (chip(event).isPresent()) {
            chip(event).ifPresent(chip -> wall.moves().beyond(chip.way()));
        } else {
            fold(event).ifPresent(wall::open);
        }
    }

    private void move(MouseEvent event) {
        // the toolkit also tells of a pointer that rests while things move under it
        Optional<Point2D> at = Optional.of(new Point2D(event.getScreenX(), event.getScreenY()));
        boolean rests = last.isEmpty() || at.equals(last);
        last = at;
        if (rests) {
            return;
        }
        boolean inBrush = event.getY() >= board.overviewTop();
        Optional<Placed> placed = at(event);
        boolean hand = placed.isPresent()
                || pill(event).isPresent()
                || chip(event).isPresent()
                || fold(event).isPresent();
        wall.hover(placed.map(p -> p.event().id()));
        wall.setCursor(inBrush ? brush.cursor(event.getX()) : hand ? Cursor.HAND : Cursor.DEFAULT);
    }

    private Optional<Placed> at(MouseEvent event) {
        return inLanes(event.getY()) ? board.placedAt(event.getX(), y(event)) : Optional.empty();
    }

    private Optional<AxisMarks.Chip> chip(MouseEvent event) {
        return board.chipAt(event.getX(), event.getY());
    }

    private Optional<Fold> fold(MouseEvent event) {
        return event.getY() < board.overviewTop() ? board.foldAt(event.getX()) : Optional.empty();
    }

    private Optional<Pill> pill(MouseEvent event) {
        return inLanes(event.getY()) ? board.pillAt(event.getX(), y(event)) : Optional.empty();
    }
}
