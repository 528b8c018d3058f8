package sanad.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Placed;

/**
 * Invisible nodes over the events in view: a canvas has no words of its own for a screen reader, and no focus. They are
 * few and used again and again. One of them, the current event's, takes the focus; its ring shows after a key only.
 */
final class Peers extends Pane {
    private static final int MOST = 60;

    private final Board board;
    private final Peer current;
    private final List<Peer> pool = new ArrayList<>();

    Peers(Board board, Consumer<Event> choose) {
        this.board = board;
        current = new Peer(choose);
        current.setFocusTraversable(true);
        setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().add(current);
        for (int i = 0; i < MOST; i++) {
            Peer peer = new Peer(choose);
            pool.add(peer);
            getChildren().add(peer);
        }
    }

    /** Whether the focus shows: it came by a key. */
    void ring(boolean on) {
        current.setStyle(
                on && current.isFocused()
                        ? "-fx-border-color: -sanad-focus; -fx-border-width: 2.5; -fx-border-radius: 8;"
                        : "");
    }

    @Override
    public void requestFocus() {
        current.requestFocus();
    }

    /** The current event's node, which holds the focus. */
    Region current() {
        return current;
    }

    /** Lays the nodes over the events of the board. */
    void follow(Optional<String> chosen, double scrolled) {
        EventWords words = EventWords.in(board.manner());
        int used = 0;
        current.rest(Words.in(board.manner()).say("wall.told"));
        for (var strip : board.arrangement().strips()) {
            for (Placed placed : strip.placed()) {
                boolean isCurrent =
                        chosen.isPresent() && chosen.get().equals(placed.event().id());
                if (isCurrent) {
                    current.lie(placed, words, scrolled);
                } else if (used < pool.size()) {
                    pool.get(used++).lie(placed, words, scrolled);
                }
            }
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).rest("");
        }
    }

    /** One node. */
    private final class Peer extends Region {
        private final Consumer<Event> choose;
        private Optional<Event> event = Optional.empty();

        Peer(Consumer<Event> choose) {
            this.choose = choose;
            setAccessibleRole(AccessibleRole.BUTTON);
            setManaged(false);
        }

        void lie(Placed placed, EventWords words, double scrolled) {
            Frame frame = board.frame();
            double row = board.metrics().row();
            double lo = Math.max(placed.lo() - 11, 0);
            double wide = Math.min(placed.hi() + 11, frame.width()) - lo;
            event = Optional.of(placed.event());
            String told = words.told(placed.event());
            if (!told.equals(getAccessibleText())) {
                setAccessibleText(told);
            }
            setVisible(true);
            resizeRelocate(frame.left(lo, wide), placed.middle() - row / 2 - 4 - scrolled, wide, row + 8);
        }

        void rest(String told) {
            event = Optional.empty();
            if (this == current) {
                setAccessibleText(told);
                resizeRelocate(2, 2, Math.max(0, board.width() - 4), Math.max(0, board.lanesHeight() - 4));
            } else {
                setVisible(false);
            }
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                event.ifPresent(choose);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
