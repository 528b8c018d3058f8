package sanad.ui.wall.travel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import sanad.timeline.scale.View;

/** The views one came through, to go back and forward among them. Steps that follow one another quickly are one. */
final class Views {
    private static final long ONE_GESTURE = 700_000_000L;
    private static final int KEPT = 100;

    private final Deque<View> past = new ArrayDeque<>();
    private final Deque<View> future = new ArrayDeque<>();
    private long last = Long.MIN_VALUE / 2;

    /** Forgets everything: another story. */
    void clear() {
        past.clear();
        future.clear();
        last = Long.MIN_VALUE / 2;
    }

    /**
     * Notes that a view is being left.
     *
     * @param view the one that was shown
     * @param smooth whether it is a step of a gesture, such as a turn of the wheel
     * @param now in nanoseconds, from any beginning
     */
    void leave(View view, boolean smooth, long now) {
        boolean sameGesture = smooth && now - last < ONE_GESTURE;
        last = smooth ? now : Long.MIN_VALUE / 2;
        if (sameGesture || !past.isEmpty() && past.peek().near(view)) {
            return;
        }
        past.push(view);
        future.clear();
        if (past.size() > KEPT) {
            past.removeLast();
        }
    }

    /** The view before this one. */
    Optional<View> back(View now) {
        return step(past, future, now);
    }

    /** The view after this one, where one went back. */
    Optional<View> forward(View now) {
        return step(future, past, now);
    }

    private static Optional<View> step(Deque<View> from, Deque<View> to, View now) {
        while (!from.isEmpty()) {
            View next = from.pop();
            if (!next.near(now)) {
                to.push(now);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
