package sanad.ui.wall.over;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sanad.timeline.place.Placed;
import sanad.ui.Session;
import sanad.ui.card.Glance;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Standing;
import sanad.ui.wall.travel.Surface;

/**
 * Tells of the event that the pointer rests on, after half a second. It takes no focus and no clicks, covers neither what
 * it tells of nor the thread, and goes when the pointer goes, a hand moves the wall, or Esc is pressed. All that is in it
 * is in the card.
 */
public final class HoverCard {
    private static final Duration REST = Duration.millis(500);
    private static final Duration LINGER = Duration.millis(120);

    private final Surface wall;
    private final Board board;
    private final Session session;
    private final Layer layer;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition linger = new PauseTransition(LINGER);
    private final EventHandler<KeyEvent> escape = this::escape;
    private Optional<String> over = Optional.empty();
    private Optional<Bounds> lies = Optional.empty();

    /** A card over a wall. */
    public HoverCard(Surface wall, Board board, Session session) {
        this.wall = wall;
        this.board = board;
        this.session = session;
        layer = new Layer(wall);
        layer.setMouseTransparent(true);
        wall.sceneProperty().addListener((property, was, now) -> follow(was, now));
        rest.setOnFinished(event -> over.flatMap(board.arrangement()::placed).ifPresent(this::show));
        linger.setOnFinished(event -> away());
    }

    /** The pointer is over an event, or over none. */
    public void over(Optional<String> event) {
        if (event.equals(over)) {
            return;
        }
        over = event;
        rest.stop();
        if (event.isEmpty()) {
            linger.playFromStart();
        } else {
            linger.stop();
            away();
            rest.playFromStart();
        }
    }

    /** Goes at once; the pointer must leave and come again. */
    public void hide() {
        rest.stop();
        linger.stop();
        away();
    }

    /** Where it lies, in the wall's coordinates; empty while it is not there. */
    public Optional<Bounds> shown() {
        return lies;
    }

    private void away() {
        lies = Optional.empty();
        layer.clear();
    }

    private void show(Placed placed) {
        away();
        Glance glance = new Glance(session.chronicle().get(), placed.event(), board.manner());
        if (layer.take(glance)) {
            lies = place(placed).of(Glance.WIDE, Math.ceil(glance.prefHeight(Glance.WIDE)));
            lies.ifPresentOrElse(layer::lie, this::away);
        }
    }

    /** Esc closes it, and does nothing else then. */
    private void follow(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && lies.isPresent()) {
            hide();
            event.consume();
        }
    }

    private HoverPlace place(Placed placed) {
        double row = board.metrics().row();
        double lo = Math.max(placed.lo() - 8, board.frame().begin());
        double wide = Math.min(placed.hi() + 8, board.frame().width()) - lo;
        double top = placed.middle() - row / 2 - wall.scrolled();
        Bounds thing = new BoundingBox(board.frame().left(lo, wide), top, wide, row);
        Bounds window = wall.sceneToLocal(new BoundingBox(
                0, 0, wall.getScene().getWidth(), wall.getScene().getHeight()));
        double bottom = board.overviewTop() + board.metrics().overview();
        Bounds room = new BoundingBox(
                window.getMinX() + 4, window.getMinY() + 4, window.getWidth() - 8, bottom - window.getMinY() - 8);
        return new HoverPlace(thing, thread(bottom), room, board.frame().rtl());
    }

    /** The thread goes down from the chosen event. */
    private Bounds thread(double bottom) {
        return session.event()
                .get()
                .flatMap(id -> Standing.glyph(board, wall.scrolled(), id))
                .map(glyph -> (Bounds) new BoundingBox(
                        glyph.getCenterX() - 6, glyph.getMinY(), 12, Math.max(0, bottom - glyph.getMinY())))
                .orElse(new BoundingBox(0, 0, -1, -1));
    }
}
