package sanad.ui.window;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** Waits for work to end without holding the window up. */
final class Idle {
    private Idle() {}

    /** Does something once nothing is busy: now, or when the work at hand is done. */
    static void when(ObservableBooleanValue busy, Runnable deed) {
        if (!busy.get()) {
            deed.run();
            return;
        }
        busy.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> value, Boolean before, Boolean now) {
                if (!now) {
                    value.removeListener(this);
                    deed.run();
                }
            }
        });
    }
}
