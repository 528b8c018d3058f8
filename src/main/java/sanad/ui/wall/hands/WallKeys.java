package sanad.ui.wall.hands;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanad.chronicle.Event;
import sanad.timeline.place.Days;
import sanad.ui.Session;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Walk;
import sanad.ui.wall.travel.Surface;

/**
 * The keys of the wall. Arrows go where they point: where time runs to the left, the left arrow is later. Home, End,
 * PageUp and PageDown are about time, not sides.
 */
public final class WallKeys {
    private static final double PAN = 0.2;
    private static final double SCREEN = 0.9;

    private final Surface wall;
    private final Board board;
    private final Session session;
    private final Map<KeyCode, Runnable> plain;

    /** The keys of a wall. */
    public WallKeys(Surface wall, Board board, Session session) {
        this.wall = wall;
        this.board = board;
        this.session = session;
        plain = Map.ofEntries(
                Map.entry(KeyCode.UP, () -> step((walk, from) -> walk.across(from, -1))),
                Map.entry(KeyCode.DOWN, () -> step((walk, from) -> walk.across(from, 1))),
                Map.entry(KeyCode.HOME, () -> go(Walk::first)),
                Map.entry(KeyCode.END, () -> go(Walk::last)),
                Map.entry(KeyCode.PAGE_UP, () -> wall.moves().pan(-SCREEN)),
                Map.entry(KeyCode.PAGE_DOWN, () -> wall.moves().pan(SCREEN)),
                Map.entry(KeyCode.PLUS, wall.moves()::closer),
                Map.entry(KeyCode.ADD, wall.moves()::closer),
                Map.entry(KeyCode.EQUALS, wall.moves()::closer),
                Map.entry(KeyCode.MINUS, wall.moves()::wider),
                Map.entry(KeyCode.SUBTRACT, wall.moves()::wider),
                Map.entry(KeyCode.DIGIT0, wall.moves()::all),
                Map.entry(KeyCode.NUMPAD0, wall.moves()::all),
                Map.entry(KeyCode.ENTER, this::open));
    }

    /** From a walk and where one stands to where one goes. */
    private interface Step {
        Optional<Event> from(Walk walk, Event event);
    }

    /** Listens from now on. */
    public void listen() {
        wall.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        // with Alt the arrows are the window's: back and forward among views
        if (event.isShortcutDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        if (arrow) {
            boolean towardsLeft = event.getCode() == KeyCode.LEFT;
            int way = towardsLeft == board.frame().rtl() ? 1 : -1;
            if (event.isShiftDown()) {
                wall.moves().pan(way * PAN);
            } else {
                step((walk, from) -> walk.along(from, way));
            }
            event.consume();
        } else if (plain.containsKey(event.getCode())) {
            plain.getOrDefault(event.getCode(), () -> {}).run();
            event.consume();
        }
    }

    private void step(Step step) {
        Walk walk = new Walk(board.index());
        Optional<Event> from =
                session.event().get().flatMap(board.index()::event).filter(Days::dated);
        Optional<Event> next = from.isPresent()
                ? step.from(walk, from.get())
                : walk.start(wall.moves().aim());
        next.ifPresent(wall::arrive);
    }

    private void go(Function<Walk, Optional<Event>> to) {
        to.apply(new Walk(board.index())).ifPresent(wall::arrive);
    }

    /** Opens the chosen event's passage. */
    private void open() {
        session.event().get().flatMap(board.index()::event).ifPresent(wall::open);
    }
}
