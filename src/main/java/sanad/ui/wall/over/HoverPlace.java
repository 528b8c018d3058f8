package sanad.ui.wall.over;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Where a card about something on the wall may lie: under it or over it, else beside it; never on the thing itself, on
 * the thread, or out of the room.
 *
 * @param thing glyph and label
 * @param thread what the thread covers; empty bounds where there is none
 * @param room what may be covered
 * @param rtl whether the card's text begins at the right
 */
record HoverPlace(Bounds thing, Bounds thread, Bounds room, boolean rtl) {
    private static final double GAP = 6;

    /** The place of a card of that size; none where it has no room. */
    Optional<Bounds> of(double wide, double high) {
        double begin = rtl ? thing.getMaxX() - wide : thing.getMinX();
        double other = rtl ? thing.getMinX() : thing.getMaxX() - wide;
        List<Double> lefts = List.of(
                within(begin, wide),
                within(other, wide),
                within(thread.getMinX() - GAP - wide, wide),
                within(thread.getMaxX() + GAP, wide));
        for (double top : new double[] {thing.getMaxY() + GAP, thing.getMinY() - GAP - high}) {
            for (double left : lefts) {
                Bounds place = new BoundingBox(left, top, wide, high);
                if (free(place)) {
                    return Optional.of(place);
                }
            }
        }
        double beside = Math.max(room.getMinY(), Math.min(room.getMaxY() - high, thing.getCenterY() - high / 2));
        for (double left : new double[] {thing.getMaxX() + GAP, thing.getMinX() - GAP - wide}) {
            Bounds place = new BoundingBox(left, beside, wide, high);
            if (free(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private double within(double left, double wide) {
        return Math.max(room.getMinX(), Math.min(room.getMaxX() - wide, left));
    }

    private boolean free(Bounds place) {
        return room.contains(place) && !thing.intersects(place) && (thread.isEmpty() || !thread.intersects(place));
    }
}
