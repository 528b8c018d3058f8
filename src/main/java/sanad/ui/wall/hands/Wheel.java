package sanad.ui.wall.hands;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Surface;

/**
 * Wheel, touchpad and pinch. One turn does one thing: over the lanes' heads it scrolls the lanes, with Shift or sideways
 * it pans, else it zooms at the pointer; while two fingers spread, what the toolkit also tells of their scrolling is
 * nothing.
 */
public final class Wheel {
    private static final double NOTCH = 40;
    private static final double ZOOM = 1.25;
    private static final double PAN = 0.08;

    private final Surface wall;
    private final Board board;
    private boolean pinching;

    /** The wheel over a wall. */
    public Wheel(Surface wall, Board board) {
        this.wall = wall;
        this.board = board;
    }

    /** Listens from now on. */
    public void listen() {
        wall.addEventHandler(ScrollEvent.SCROLL, this::turn);
        wall.addEventHandler(ZoomEvent.ZOOM_STARTED, event -> pinching = true);
        wall.addEventHandler(ZoomEvent.ZOOM_FINISHED, event -> pinching = false);
        wall.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private void turn(ScrollEvent event) {
        event.consume();
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double turned =
                event.getDeltaY() != 0 && !(sideways && event.getDeltaX() != 0) ? event.getDeltaY() : event.getDeltaX();
        if (pinching || event.isInertia() && !sideways || turned == 0) {
            return;
        }
        wall.quiet();
        if (sideways) {
            // a wheel with Shift goes later by turning towards oneself; fingers take the paper with them
            double way = event.isShiftDown()
                    ? -1
                    : -board.frame().scale(board.view()).forward();
            wall.moves().pan(way * turned / NOTCH * PAN);
        } else if (board.frame().x(event.getX()) < board.frame().begin() && event.getY() < board.lanesHeight()) {
            wall.scrollBy(-turned);
        } else {
            wall.moves().turn(Math.pow(ZOOM, -turned / NOTCH), day(event.getX(), event.getY()));
        }
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (event.getZoomFactor() > 0) {
            wall.quiet();
            wall.moves().pinch(1 / event.getZoomFactor(), day(event.getX(), event.getY()));
        }
    }

    /** The day under the pointer; in the overview it is another one, which may be out of view. */
    private double day(double x, double y) {
        double along = board.frame().x(x);
        if (y < board.overviewTop()) {
            return wall.moves().scale().day(along);
        }
        View view = wall.moves().aim();
        double day = wall.overview().scale().day(along);
        return day > view.from() && day < view.to() ? day : view.middle();
    }
}
