package sanad.ui.wall.travel;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;

/** Moves from view to view in 220 ms, slowing towards the end; a new aim may come at any time. Where motion is reduced it jumps. */
final class Glide extends AnimationTimer {
    private static final double LENGTH = 220_000_000.0;

    private final Board board;
    private final Consumer<View> show;
    private final BooleanSupplier still;
    private View from;
    private View aim;
    private long begun;

    /**
     * A way of moving.
     *
     * @param still whether nothing may glide
     */
    Glide(Board board, Consumer<View> show, BooleanSupplier still) {
        this.board = board;
        from = board.view();
        aim = from;
        this.show = show;
        this.still = still;
    }

    /** Where it is going, or where it stands. */
    View aim() {
        return aim;
    }

    /** Sets out from a view for another. */
    void go(View now, View next) {
        if (still.getAsBoolean()) {
            jump(next);
            return;
        }
        from = now;
        aim = next;
        begun = -1;
        start();
    }

    /** Is at a view at once. */
    void jump(View next) {
        stop();
        aim = next;
        show.accept(next);
    }

    @Override
    public void handle(long now) {
        if (begun < 0) {
            begun = now;
        }
        double share = Math.min(1, (now - begun) / LENGTH);
        if (share >= 1) {
            stop();
        }
        double left = 1 - share;
        show.accept(board.between(from, aim, 1 - left * left * left));
    }
}
