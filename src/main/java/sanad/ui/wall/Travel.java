package sanad.ui.wall;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import sanad.timeline.scale.View;

/** Moves the wall through time, remembers the way, and knows whether anyone has moved it yet. */
final class Travel {
    private final Board board;
    private final Views views = new Views();
    private final Glide glide;
    private boolean untouched = true;

    Travel(Board board, Consumer<View> show, BooleanSupplier still) {
        this.board = board;
        glide = new Glide(board, show, still);
    }

    /** Another story: nothing to go back to, and its first view is still to come. */
    void restart() {
        views.clear();
        untouched = true;
    }

    /** Stays where it is: what is shown changes, but not the story. */
    void settle() {
        untouched = false;
    }

    /** Whether the first view is still shown. */
    boolean untouched() {
        return untouched;
    }

    /** The view that is shown or aimed at. */
    View aim() {
        return glide.aim();
    }

    /** Is at a view at once, without a way back. */
    void jump(View next) {
        glide.jump(next);
    }

    /** Goes to another view; {@code smooth} makes it one step of a gesture. */
    void go(View next, boolean smooth) {
        untouched = false;
        views.leave(glide.aim(), smooth, System.nanoTime());
        glide.go(board.view(), next);
    }

    /** Is at another view at once, as a step of a gesture. */
    void drag(View next) {
        untouched = false;
        views.leave(glide.aim(), true, System.nanoTime());
        glide.jump(next);
    }

    void back() {
        views.back(glide.aim()).ifPresent(view -> glide.go(board.view(), view));
    }

    void forward() {
        views.forward(glide.aim()).ifPresent(view -> glide.go(board.view(), view));
    }
}
