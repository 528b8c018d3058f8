package sanad.ui.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import sanad.language.Tongue;
import sanad.ui.Session;

/** Everything that a person can do to the window, by name and by key. */
final class Actions {
    private final List<Action> all;

    Actions(List<Action> all) {
        this.all = List.copyOf(all);
    }

    /** The action of that name. */
    Action get(String name) {
        return all.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + name));
    }

    List<Action> all() {
        return all;
    }

    /**
     * Listens for the keys of every action; a pane that uses a key itself comes first.
     *
     * @param held whether a dialog lies over the window
     */
    void listen(Scene scene, Session session, BooleanSupplier held) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl && !event.isShortcutDown();
            Tongue tongue = session.manner().get().tongue();
            all.stream()
                    .filter(action -> !typing && !held.getAsBoolean() && action.has(event, tongue))
                    .findFirst()
                    .ifPresent(action -> {
                        action.fire();
                        event.consume();
                    });
        });
    }
}
