package sanad.ui.wall.hands;

import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Surface;

/** A handle of the frame in the overview: it pulls one end of the view, by hand, by key or by a screen reader. */
public final class Handle extends StackPane {
    /** How wide and high it can be hit. */
    private static final double HIT = 24;

    /** How much of that lies outside the frame: inside there must be room to grip the frame itself. */
    private static final double OUTWARD = 15;

    private static final double STEP = 0.05;
    private static final double LEAP = 0.25;

    private final Surface wall;
    private final Board board;
    private final End end;
    private final Region grip = new Region();

    /** Ends of a view. */
    public enum End {
        /** The earlier one. */
        FROM,
        /** The later one. */
        TO
    }

    /** The handle of one end. */
    public Handle(Surface wall, Board board, Brush brush, End end) {
        this.wall = wall;
        this.board = board;
        this.end = end;
        grip.getStyleClass().add("brush-grip");
        getChildren().add(grip);
        setId("brush-" + end.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("brush-handle");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.H_RESIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            wall.quiet();
            brush.grab(x(event));
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            brush.pull(end, x(event));
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            wall.moves().release();
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lies at an end of the frame, a place along time, round a height. */
    public void lie(double edge, double middle) {
        double lo = end == End.FROM ? edge - OUTWARD : edge + OUTWARD - HIT;
        double along = Math.max(0, Math.min(board.width() - HIT, lo));
        double off = edge - along - HIT / 2;
        grip.setTranslateX(board.frame().rtl() ? -off : off);
        resizeRelocate(board.frame().left(along, HIT), middle - HIT / 2, HIT, HIT);
        String told = told();
        if (!told.equals(getAccessibleText())) {
            setAccessibleText(told);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    /** The day at its end of the view. */
    public double day() {
        View view = wall.moves().aim();
        return end == End.FROM ? view.from() : view.to();
    }

    private double x(MouseEvent event) {
        return wall.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        double leftward = board.frame().rtl() ? 1 : -1;
        double share = event.isShiftDown() ? LEAP : STEP;
        if (plain) {
            switch (event.getCode()) {
                case LEFT -> step(leftward * share);
                case RIGHT -> step(-leftward * share);
                case PAGE_UP -> step(-LEAP);
                case PAGE_DOWN -> step(LEAP);
                case HOME -> to(end == End.FROM ? board.all().from() : day());
                case END -> to(end == End.TO ? board.all().to() : day());
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    /** Moves its end by a share of what is shown, later by more than none. */
    private void step(double share) {
        TimeScale scale = wall.moves().scale();
        double wide = scale.end() - scale.start();
        to(scale.day(scale.x(day()) + share * wide));
    }

    private void to(double day) {
        View view = wall.moves().aim();
        wall.moves().glide(end == End.FROM ? Brush.ending(day, view.to(), end) : Brush.ending(view.from(), day, end));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> day();
            case MIN_VALUE -> Math.min(day(), board.all().from());
            case MAX_VALUE -> Math.max(day(), board.all().to());
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step(STEP);
            case DECREMENT -> step(-STEP);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number value) {
                    to(value.doubleValue());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private String told() {
        LocalDate day = LocalDate.ofEpochDay((long) Math.floor(end == End.FROM ? day() : day() - 1e-6));
        String date = DateWords.in(board.manner()).say(When.day(day));
        return Words.in(board.manner()).say("brush." + end.name().toLowerCase(Locale.ROOT), date);
    }
}
