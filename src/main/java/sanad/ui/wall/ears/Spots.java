package sanad.ui.wall.ears;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The spots of one sort of thing. Tab reaches the current one alone; others are made as they are needed, and rest when they are not. */
final class Spots {
    private final Peers peers;
    private final Spot current;
    private final List<Spot> others = new ArrayList<>();

    /**
     * None so far.
     *
     * @param id what the current one is called
     * @param keys does what a key without a modifier asks of the current one, and says whether it asks anything
     */
    Spots(Peers peers, String id, Predicate<KeyCode> keys) {
        this.peers = peers;
        this.current = new Spot().reached(id);
        current.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
            if (!held && keys.test(event.getCode())) {
                event.consume();
            }
        });
    }

    /** The one that holds the focus. */
    Spot current() {
        return current;
    }

    /** One of the others, by its number from 0. */
    Spot other(int number) {
        while (others.size() <= number) {
            Spot next = new Spot();
            others.add(next);
            peers.getChildren().add(next);
        }
        return others.get(number);
    }

    /** So many of the others lie over something; where there is nothing at all, the focus goes back to the wall. */
    void end(int used, boolean nothing) {
        for (int i = used; i < others.size(); i++) {
            others.get(i).rest();
        }
        if (nothing && current.isVisible()) {
            if (current.isFocused()) {
                peers.requestFocus();
            }
            current.rest();
        }
    }
}
