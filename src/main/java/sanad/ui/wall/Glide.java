package sanad.ui.wall;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import sanad.timeline.scale.View;

/** Moves from view to view in 220 ms, slowing towards the end; a new aim may come at any time. */
final class Glide extends AnimationTimer {
    private static final double LENGTH = 220_000_000.0;

    private final Board board;
    private final Consumer<View> show;
    private View from;
    private View aim;
    private long begun;

    Glide(Board board, Consumer<View> show) {
        this.board = board;
        from = board.view();
        aim = from;
        this.show = show;
    }

    /** Where it is going, or where it stands. */
    View aim() {
        return aim;
    }

    /** Sets out from a view for another. */
    void go(View now, View next) {
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
