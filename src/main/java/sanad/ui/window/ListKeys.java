package sanad.ui.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import sanad.language.Tongue;
import sanad.ui.Session;

/** Keys that lists keep to themselves, as if something in them could be edited: Esc and F2. */
record ListKeys(Session session, Actions actions) {
    /**
     * Gives the keys of a pane with lists back to the window.
     *
     * @param givesUp whether the pane has a use for Esc itself, and made it
     */
    void free(Node pane, BooleanSupplier givesUp) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Tongue tongue = session.manner().get().tongue();
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (actions.get("event").has(event, tongue)) {
                if (!givesUp.getAsBoolean()) {
                    actions.get("event").fire();
                }
                event.consume();
            } else if (!typing && actions.get("edit").has(event, tongue)) {
                actions.get("edit").fire();
                event.consume();
            }
        });
    }
}
