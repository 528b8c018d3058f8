package sanad.ui.wall;

import java.util.Optional;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Moves;
import sanad.ui.wall.travel.Travel;

/** The stretch of time that somebody looks at: kept, and gone back to once the wall is laid out. */
public final class Sightline {
    private final Board board;
    private final Travel travel;
    private final Moves moves;
    private final Runnable lay;
    private Optional<View> wished = Optional.empty();

    Sightline(Board board, Travel travel, Moves moves, Runnable lay) {
        this.board = board;
        this.travel = travel;
        this.moves = moves;
        this.lay = lay;
    }

    /** The stretch that a person went to; empty where all of time is shown. */
    public Optional<View> range() {
        View aim = travel.aim();
        boolean all =
                aim.from() <= board.all().from() + 1 && aim.to() >= board.all().to() - 1;
        return wished.or(() -> all || travel.untouched() ? Optional.empty() : Optional.of(aim));
    }

    /** Shows a stretch, as soon as the wall is laid out. */
    public void go(View range) {
        wished = Optional.of(range);
        lay.run();
    }

    /** The view that begins behind many folds; empty where there are few, or where it is shown already. */
    public Optional<View> beginning() {
        return board.reach()
                .beginning()
                .filter(view -> view.from() > moves.aim().from() + 1);
    }

    /** Goes there now, where a stretch was asked for; whether one was. */
    boolean taken() {
        wished.ifPresent(range -> {
            travel.settle();
            travel.jump(board.reach().within(range));
        });
        boolean was = wished.isPresent();
        wished = Optional.empty();
        return was;
    }
}
