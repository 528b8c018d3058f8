package sanad.ui.wall;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.scale.View;

/** The pointer on the wall: one gesture does one thing. */
final class WallPointer {
    private static final double NOTCH = 40;
    private static final double ZOOM = 1.25;
    private static final double SLACK = 4;

    private final Wall wall;
    private final Board board;
    private final Brush brush;
    private View grabbed = new View(0, 1);
    private double fromX;
    private double fromY;
    private double fromScroll;
    private boolean dragging;
    private boolean pressedHere;

    WallPointer(Wall wall, Board board) {
        this.wall = wall;
        this.board = board;
        brush = new Brush(wall, board);
    }

    void listen() {
        wall.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        wall.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        wall.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        wall.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        wall.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        wall.addEventHandler(MouseEvent.MOUSE_EXITED, e -> wall.hover(Optional.empty(), false));
    }

    private double y(MouseEvent event) {
        return event.getY() + wall.scrolled();
    }

    private boolean inLanes(double y) {
        return y < board.lanesHeight();
    }

    private double overviewTop() {
        return board.lanesHeight() + board.metrics().axis();
    }

    private void wheel(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double turned =
                event.getDeltaY() != 0 && !(sideways && event.getDeltaX() != 0) ? event.getDeltaY() : event.getDeltaX();
        double notches = turned / NOTCH;
        double along = board.frame().x(event.getX());
        if (sideways) {
            double way = event.isShiftDown()
                    ? -1
                    : -board.frame().scale(board.view()).forward();
            wall.pan(way * notches * 0.08);
        } else if (along < board.frame().begin() && inLanes(event.getY())) {
            wall.scrollBy(-turned);
        } else {
            double day = board.frame().along(wall.aim()).day(along);
            wall.zoom(Math.pow(ZOOM, -notches), day, true);
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        pressedHere = event.getButton() == MouseButton.PRIMARY;
        wall.requestFocus();
        fromX = event.getX();
        fromY = event.getY();
        fromScroll = wall.scrolled();
        grabbed = board.view();
        dragging = false;
        if (pressedHere && event.getY() >= overviewTop()) {
            brush.press(event.getX());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!pressedHere) {
            return;
        }
        if (fromY >= overviewTop()) {
            brush.drag(event.getX());
            return;
        }
        double dx = event.getX() - fromX;
        double dy = event.getY() - fromY;
        dragging |= Math.abs(dx) > SLACK || Math.abs(dy) > SLACK;
        if (dragging) {
            wall.setCursor(Cursor.CLOSED_HAND);
            wall.travel().drag(board.frame().along(grabbed).moved(board.frame().rtl() ? dx : -dx));
            wall.scrollBy(fromScroll - dy - wall.scrolled());
        }
    }

    private void release(MouseEvent event) {
        wall.setCursor(Cursor.DEFAULT);
        if (pressedHere && !dragging && fromY < overviewTop() && event.isStillSincePress()) {
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
                wall.go(new Walk(board.index()).neighbourhood(placed.get().event()));
            }
        } else if (pill.isPresent()) {
            wall.open(pill.get(), false);
        } else if (!inLanes(event.getY())) {
            edge(board.frame().x(event.getX()));
        }
    }

    /** The counts at the ends of the axis lead there. */
    private void edge(double along) {
        View view = wall.aim();
        if (along < board.frame().begin() && board.arrangement().earlier() > 0) {
            wall.go(new View(Math.min(board.all().from(), view.from()), view.to()));
        } else if (along > board.frame().end() - 90 && board.arrangement().later() > 0) {
            wall.go(new View(view.from(), Math.max(board.all().to(), view.to())));
        }
    }

    private void move(MouseEvent event) {
        boolean inBrush = event.getY() >= overviewTop();
        Optional<Placed> placed = at(event);
        boolean pill = pill(event).isPresent();
        wall.hover(placed.map(p -> p.event().id()), inBrush);
        wall.setCursor(
                inBrush ? brush.cursor(event.getX()) : placed.isPresent() || pill ? Cursor.HAND : Cursor.DEFAULT);
    }

    private Optional<Placed> at(MouseEvent event) {
        return inLanes(event.getY()) ? board.placedAt(event.getX(), y(event)) : Optional.empty();
    }

    private Optional<Pill> pill(MouseEvent event) {
        return inLanes(event.getY()) ? board.pillAt(event.getX(), y(event)) : Optional.empty();
    }
}
