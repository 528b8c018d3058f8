package sanad.ui.thread;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.geometry.Bounds;

/**
 * One end of the thread: a pane and the thing in it that the thread is tied to. All bounds are scene coordinates.
 *
 * @param place where the thing is; absent while it is out of sight
 * @param frame where the pane is; empty while it is folded away
 * @param version changes whenever any of these may have changed
 * @param standing what the thread passes behind on its way through the pane
 */
public record ThreadEnd(
        Supplier<Optional<Bounds>> place, Supplier<Bounds> frame, Observable version, Supplier<List<Bounds>> standing) {
    /** An end in a pane with nothing in the thread's way. */
    public ThreadEnd(Supplier<Optional<Bounds>> place, Supplier<Bounds> frame, Observable version) {
        this(place, frame, version, List::of);
    }

    /** The place, where it is in sight: its middle inside the frame. */
    Optional<Bounds> seen() {
        Bounds around = frame.get();
        return around.isEmpty()
                ? Optional.empty()
                : place.get()
                        .filter(p -> around.getMinX() - 1 <= p.getCenterX()
                                && p.getCenterX() <= around.getMaxX() + 1
                                && around.getMinY() - 1 <= p.getCenterY()
                                && p.getCenterY() <= around.getMaxY() + 1);
    }
}
