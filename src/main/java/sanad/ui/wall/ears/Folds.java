package sanad.ui.wall.ears;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.TimeScale;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Surface;

/**
 * Folded time for keyboard and screen reader. Tab reaches one of the folds in view, the arrows go on to the others as
 * they point, Enter or Space opens it.
 */
final class Folds {
    private final Surface wall;
    private final Board board;
    private final Peers peers;
    private final Spots spots;
    private List<Fold> folds = List.of();
    private double at;

    Folds(Surface wall, Board board, Peers peers) {
        this.wall = wall;
        this.board = board;
        this.peers = peers;
        this.spots = new Spots(peers, "wall-fold", this::pressed);
    }

    /** The one that holds the focus. */
    Spot current() {
        return spots.current();
    }

    void follow() {
        TimeScale scale = board.frame().along(board.view());
        folds = scale.course().folds().stream()
                .filter(f -> scale.x(f.from()) >= scale.start() - 1 && scale.x(f.to()) <= scale.end() + 1)
                .toList();
        Optional<Fold> now = now();
        int used = 0;
        for (Fold fold : folds) {
            Spot spot = now.filter(fold::equals).isPresent() ? spots.current() : spots.other(used++);
            double lo = scale.x(fold.from());
            double wide = scale.x(fold.to()) - lo;
            spot.mean(peers.telling().fold(fold), () -> wall.open(fold));
            spot.lie(board.frame().left(lo, wide), 2, wide, board.overviewTop() - 4);
        }
        spots.end(used, folds.isEmpty());
    }

    /** The fold that is nearest to where the keyboard was. */
    private Optional<Fold> now() {
        return folds.stream().min(Comparator.comparingDouble(f -> Math.abs(f.from() - at)));
    }

    private boolean pressed(KeyCode key) {
        Optional<Fold> now = now();
        if (now.isEmpty()) {
            return false;
        }
        int leftward = board.frame().rtl() ? 1 : -1;
        switch (key) {
            case LEFT -> step(now.get(), leftward);
            case RIGHT -> step(now.get(), -leftward);
            case ENTER, SPACE -> wall.open(now.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(Fold from, int by) {
        int next = folds.indexOf(from) + by;
        if (next >= 0 && next < folds.size()) {
            at = folds.get(next).from();
            follow();
        }
    }
}
