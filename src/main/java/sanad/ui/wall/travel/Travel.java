package sanad.ui.wall.travel;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;

/** Moves the wall through time, never far from what happened, remembers the way, and knows whether anyone has moved it yet. */
public final class Travel {
    private final Board board;
    private final Views views = new Views();
    private final Glide glide;
    private boolean untouched = true;
    private Hold hold = Hold.NONE;

    /** Whether something is held, and whether the view from before it was noted. */
    private enum Hold {
        NONE,
        TAKEN,
        NOTED
    }

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
        noted();
        glide.go(board.view(), board.reach().within(next));
    }

    /** Is at another view at once, as a step of a gesture. */
    public void drag(View next) {
        untouched = false;
        if (hold != Hold.NOTED) {
            views.leave(glide.aim(), hold == Hold.NONE, System.nanoTime());
        }
        noted();
        glide.jump(board.reach().within(next));
    }

    /** Goes to the view before this one. */
    public void back() {
        views.back(glide.aim())
                .ifPresent(view -> glide.go(board.view(), board.reach().within(view)));
    }

    /** Goes to the view after this one, where one went back. */
    public void forward() {
        views.forward(glide.aim())
                .ifPresent(view -> glide.go(board.view(), board.reach().within(view)));
    }

    /** Takes hold: all that is dragged until one lets go is one step, however long it takes. */
    public void hold() {
        hold = Hold.TAKEN;
    }

    /** Lets go. */
    public void release() {
        hold = Hold.NONE;
    }

    private void noted() {
        hold = hold == Hold.NONE ? Hold.NONE : Hold.NOTED;
    }
}
