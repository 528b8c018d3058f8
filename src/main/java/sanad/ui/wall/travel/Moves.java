package sanad.ui.wall.travel;

import java.util.Optional;
import java.util.function.Supplier;
import sanad.chronicle.Event;
import sanad.timeline.place.Days;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;
import sanad.ui.wall.board.Board;

/** The ways to move through time, for whatever hand asks: pointer, key, button or brush. */
public final class Moves {
    private static final double STEP = 1.6;

    /** The room kept at both sides of an event that is brought into view. */
    private static final double MARGIN = 0.12;

    private final Board board;
    private final Travel travel;
    private final Supplier<Optional<String>> chosen;

    /** Moves through what a board shows; zooming keeps what is chosen in its place. */
    public Moves(Board board, Travel travel, Supplier<Optional<String>> chosen) {
        this.board = board;
        this.travel = travel;
        this.chosen = chosen;
    }

    /** The view that is shown or aimed at. */
    public View aim() {
        return travel.aim();
    }

    /** The scale along time of that view. */
    public TimeScale scale() {
        return board.frame().along(travel.aim());
    }

    /** Goes to another view, and remembers the way back. */
    public void go(View next) {
        travel.go(next, false);
    }

    /** One step closer, round the chosen event where it is in view, else round the middle. */
    public void closer() {
        travel.go(scale().zoomed(1 / STEP, board.centre(aim(), chosen.get())), false);
    }

    /** One step wider. */
    public void wider() {
        travel.go(scale().zoomed(STEP, board.centre(aim(), chosen.get())), false);
    }

    /** One turn of a wheel round a day. */
    public void turn(double factor, double about) {
        travel.go(scale().zoomed(factor, about), true);
    }

    /** Fingers that spread or close round a day: what they do is there at once. */
    public void pinch(double factor, double about) {
        travel.drag(scale().zoomed(factor, about));
    }

    /** Goes to a view as one step of a gesture. */
    public void glide(View next) {
        travel.go(next, true);
    }

    /** Is at a view at once, as a step of a gesture. */
    public void drag(View next) {
        travel.drag(next);
    }

    /** Goes by a share of what is shown, later by more than none. */
    public void pan(double share) {
        TimeScale scale = scale();
        travel.go(scale.moved(share * (scale.end() - scale.start())), true);
    }

    /** Shows the whole of time. */
    public void all() {
        go(board.all());
    }

    /** The view before this one. */
    public void back() {
        travel.back();
    }

    /** The view after this one, where one went back. */
    public void forward() {
        travel.forward();
    }

    /** Widens the view to all that lies beyond an edge: the earlier one for -1, the later for 1. */
    public void beyond(int way) {
        View now = aim();
        View all = board.all();
        go(
                way < 0
                        ? new View(Math.min(all.from(), now.from()), now.to())
                        : new View(now.from(), Math.max(all.to(), now.to())));
    }

    /** Goes where the events of a stretch get labels; whether a nearer view would help at all. */
    public boolean into(double from, double to) {
        View near = board.round(from, to);
        boolean helps = board.share(near) <= 0.7;
        if (helps) {
            go(near);
        }
        return helps;
    }

    /** Brings an event into view, as little as needed. */
    public void reveal(Event event) {
        TimeScale scale = scale();
        double wide = scale.end() - scale.start();
        double margin = wide * MARGIN;
        double lo = scale.x(Days.first(event));
        double hi = Math.min(scale.x(Days.last(event)), lo + wide - 2 * margin);
        if (hi < scale.start() + margin / 4) {
            go(scale.moved(lo - margin - scale.start()));
        } else if (lo > scale.end() - margin / 4) {
            go(scale.moved(hi + margin - scale.end()));
        }
    }

    /** Takes hold of the wall: all that is dragged until one lets go is one step. */
    public void hold() {
        travel.hold();
    }

    /** Lets go. */
    public void release() {
        travel.release();
    }
}
