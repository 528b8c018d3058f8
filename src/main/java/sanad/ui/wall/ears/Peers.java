package sanad.ui.wall.ears;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import sanad.chronicle.Event;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Placed;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Telling;
import sanad.ui.wall.travel.Surface;

/**
 * Invisible nodes over what is in view: one for each labelled event, each count, each fold, and for what lies beyond the
 * edges. They are used again and again, and where more is in view than a screen reader can hold, they lie round what is
 * chosen and go with it. The keyboard reaches the current event, one of the counts, one of the folds, and
 * the edges.
 */
public final class Peers extends Pane {
    private static final int MOST = 240;

    private final Surface wall;
    private final Board board;
    private final Spot current = new Spot().reached("wall-current");
    private final List<Spot> pool = new ArrayList<>();
    private final Crowds crowds;
    private final Folds folds;
    private final Edges edges;
    private Telling telling;

    /** Nodes over a wall. */
    public Peers(Surface wall, Board board) {
        this.wall = wall;
        this.board = board;
        telling = new Telling(board.index(), board.manner());
        crowds = new Crowds(wall, board, this);
        folds = new Folds(wall, board, this);
        edges = new Edges(wall, board, this);
        // the keyboard may come before the first layout
        current.setVisible(true);
        setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().add(current);
        getChildren().addAll(crowds.current(), folds.current());
        getChildren().addAll(edges.spots());
    }

    @Override
    public void requestFocus() {
        current.requestFocus();
    }

    /** What is said of things now. */
    public Telling telling() {
        if (!telling.isOf(board.index(), board.manner())) {
            telling = new Telling(board.index(), board.manner());
        }
        return telling;
    }

    /** Lays the nodes over what the board shows. */
    public void follow(Optional<String> chosen, double scrolled) {
        int used = 0;
        current.mean(wall.getAccessibleText(), () -> {});
        current.lie(2, 2, Math.max(0, board.width() - 4), Math.max(0, board.lanesHeight() - 4));
        for (Placed placed : Nearby.of(board.arrangement(), chosen, MOST)) {
            if (chosen.isPresent() && chosen.get().equals(placed.event().id())) {
                lie(current, placed, scrolled);
            } else {
                lie(spot(used++), placed, scrolled);
            }
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).rest();
        }
        crowds.follow(scrolled);
        folds.follow();
        edges.follow();
    }

    private Spot spot(int number) {
        while (pool.size() <= number) {
            Spot next = new Spot();
            pool.add(next);
            getChildren().add(next);
        }
        return pool.get(number);
    }

    private void lie(Spot spot, Placed placed, double scrolled) {
        Frame frame = board.frame();
        double row = board.metrics().row();
        double lo = Math.max(placed.lo() - 11, 0);
        double wide = Math.min(placed.hi() + 11, frame.width()) - lo;
        Event event = placed.event();
        spot.mean(telling().event(event), () -> wall.open(event));
        spot.lie(frame.left(lo, wide), placed.middle() - row / 2 - 4 - scrolled, wide, row + 8);
    }
}
