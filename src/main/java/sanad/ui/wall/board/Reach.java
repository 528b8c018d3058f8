package sanad.ui.wall.board;

import java.util.Comparator;
import java.util.Optional;
import sanad.timeline.layout.Index;
import sanad.timeline.place.Frame;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * How far one may go on a wall, and where its story begins in earnest.
 *
 * @param index the events that are shown
 * @param frame the wall
 * @param all all of time, with a little room
 */
public record Reach(Index index, Frame frame, View all) {
    /** How much wider than all of time a view may be. */
    private static final double WIDEST = 1.5;

    /** More folds than these beside one another are no calm sight. */
    private static final int MANY_FOLDS = 4;

    /** The widest view: one and a half times all of time, with the whole of every bar. */
    public View widest() {
        View whole = index.reach();
        TimeScale scale = frame.along(new View(Math.min(all.from(), whole.from()), Math.max(all.to(), whole.to())));
        return scale.zoomed(WIDEST, scale.day((scale.start() + scale.end()) / 2));
    }

    /** A view brought back to where there is something to see: no wider than the widest, and not beyond it. */
    public View within(View wish) {
        View most = widest();
        boolean early = wish.from() < most.from();
        boolean late = wish.to() > most.to();
        if (early && late) {
            return most;
        }
        if (!early && !late) {
            return wish;
        }
        TimeScale own = frame.along(wish);
        View back = own.moved(early ? own.x(most.from()) - own.x(wish.from()) : own.x(most.to()) - own.x(wish.to()));
        double from = Math.max(most.from(), back.from());
        double to = Math.min(most.to(), back.to());
        if (to - from >= View.SHORTEST) {
            return new View(from, to);
        }
        // so far out that no such px lead back
        double length = Math.min(wish.length(), most.length());
        return early ? new View(most.from(), most.from() + length) : new View(most.to() - length, most.to());
    }

    /**
     * Where folds lie close: the view that begins with most of the story, behind them. Empty where there are few, or
     * where most of the story lies before them.
     */
    public Optional<View> beginning() {
        if (frame.course().folds().size() <= MANY_FOLDS) {
            return Optional.empty();
        }
        return frame.course().pieces().stream()
                .max(Comparator.comparingDouble(Course.Piece::steps))
                .filter(most -> most.from() > index.extent().from() && most.from() < all.to())
                .map(most -> new View(most.from(), all.to()));
    }
}
