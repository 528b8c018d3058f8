package sanad.ui.window;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;
import sanad.language.Tongue;
import sanad.ui.key.Key;

/**
 * Something that a person can do to the window: it has a name, an icon, a key, and a deed.
 *
 * @param name the ending of its words' keys: {@code open} is {@code action.open}
 * @param icon the icon's name
 * @param key the key that does it, where there is one
 * @param off whether it cannot be done now
 * @param run the deed
 */
public record Action(String name, String icon, Optional<Key> key, ObservableBooleanValue off, Runnable run) {
    /** An action with its key as a table writes it, empty where it has none. */
    static Action of(String name, String icon, String key, ObservableBooleanValue off, Runnable run) {
        return new Action(name, icon, key.isEmpty() ? Optional.empty() : Optional.of(Key.of(key)), off, run);
    }

    /** The key of its words. */
    public String words() {
        return "action." + name;
    }

    /** Whether the pressed key is its own. */
    boolean has(KeyEvent event, Tongue tongue) {
        return key.filter(own -> own.matches(event, tongue)).isPresent();
    }

    /** Does it, unless it is off. */
    public void fire() {
        if (!off.get()) {
            run.run();
        }
    }
}
