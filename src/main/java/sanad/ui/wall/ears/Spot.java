package sanad.ui.wall.ears;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * An invisible node over something on the canvas, which has no words of its own for a screen reader, and no focus. Its
 * ring is the style sheet's, and shows after a key only.
 */
final class Spot extends Region {
    /** Nothing to press is smaller than this. */
    static final double LEAST = 24;

    private Runnable deed = () -> {};

    Spot() {
        getStyleClass().add("spot");
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** One that the keyboard reaches. */
    Spot reached(String id) {
        setId(id);
        setFocusTraversable(true);
        return this;
    }

    /** Says something, and does something when a screen reader presses it. */
    void mean(String told, Runnable next) {
        deed = next;
        if (!told.equals(getAccessibleText())) {
            setAccessibleText(told);
        }
    }

    /** Lies over a thing; a little larger than that where it is small. */
    void lie(double left, double top, double wide, double high) {
        double wider = Math.max(0, LEAST - wide);
        double higher = Math.max(0, LEAST - high);
        setVisible(true);
        resizeRelocate(left - wider / 2, top - higher / 2, wide + wider, high + higher);
    }

    /** There is nothing to lie over. */
    void rest() {
        setVisible(false);
        deed = () -> {};
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            deed.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
