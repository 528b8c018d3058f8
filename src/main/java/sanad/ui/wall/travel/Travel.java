package sanad.ui.wall.travel;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;

/** Moves the wall through time, remembers the way, and knows whether anyone has moved it yet. */
public final class Travel {
    private final Board board;
    private final Views views = new Views();
    private final Glide glide;
    private boolean untouched = true;

    /** Travels over a board; {@code still} says whether nothing may glide. */
    public Travel(Board board, Consumer<View> show, BooleanSupplier still) {
        this.board = board;
        glide = new Glide(board, show, still);
    }

    /** Another story: nothing to go back to, and its first view is still to come. */
    public void restart() {
        views.clear();
        untouched = true;
    }

    /** Stays where it is: what is shown changes, but not the story. */
    public void settle() {
        untouched = false;
    }

    /** Whether the first view is still shown. */
    public boolean untouched() {
        return untouched;
    }

    /** The view that is shown or aimed at. */
    public View aim() {
        return glide.aim();
    }

    /** Is at a view at once, without a way back. */
    public void jump(View next) {
        glide.jump(next);
    }

    /** Goes to another view; {@code smooth} makes it one step of a gesture. */
    public void go(View next, boolean smooth) {
        untouched = false;
        views.leave(glide.aim(), smooth, System.nanoTime());
        glide.go(board.view(), next);
    }

    /** Is at another view at once, as a step of a gesture. */
    public void drag(View next) {
        untouched = false;
        views.leave(glide.aim(), true, System.nanoTime());
        glide.jump(next);
    }

    /** Goes to the view before this one. */
    public void back() {
        views.back(glide.aim()).ifPresent(view -> glide.go(board.view(), view));
    }

    /** Goes to the view after this one, where one went back. */
    public void forward() {
        views.forward(glide.aim()).ifPresent(view -> glide.go(board.view(), view));
    }
}
