package sanad.timeline.layout;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntConsumer;
import sanad.timeline.place.Placed;
import sanad.timeline.scale.TimeScale;

/**
 * In which order the events of a lane get their places in a view: the chosen one, then what a search found, then by importance; among equals what
 * had a label until now, then by time, and last what fills half of the view or more.
 */
final class Turns {
    /** So few are all asked. */
    private static final int FEW = 160;

    private static final int LASTING = 24;
    private static final double CELL = 12;
    private static final long PLACE = (1L << 28) - 1;

    private final LaneIndex lane;
    private final Wish wish;
    private final int from;
    private final int to;
    private final int chosen;
    private final BitSet kept = new BitSet();
    private final BitSet hits;

    Turns(LaneIndex lane, Wish wish, Map<String, Placed> before) {
        this.lane = lane;
        this.wish = wish;
        from = lane.firstLasting(wish.view().from());
        to = lane.begunBefore(wish.view().to());
        hits = lane.hits(wish.hits());
        chosen = wish.chosen().map(lane::place).orElse(-1);
        before.keySet().forEach(id -> {
            int place = lane.place(id);
            if (place >= 0) {
                kept.set(place);
            }
        });
    }

    /** The first place that may be in view. */
    int from() {
        return from;
    }

    /** The place after the last. */
    int to() {
        return to;
    }

    /** Whether a place is in view. */
    boolean inView(int i) {
        return i >= from && i < to && lane.end(i) > wish.view().from();
    }

    /** Hands out in turn the places that are in view; of a crowd those that rank first in each stretch of a few px. */
    void each(TimeScale scale, IntConsumer take) {
        BitSet asked = new BitSet();
        int begun = lane.begunBefore(wish.view().from());
        if (to - from <= FEW) {
            asked.set(from, Math.max(from, to));
        } else {
            lane.lasting(begun, wish.view().from(), LASTING, asked::set);
            cells(scale, Math.max(from, begun), asked);
            asked.or(kept);
        }
        if (chosen >= 0) {
            asked.set(chosen);
        }
        long[] turns = asked.stream()
                .filter(this::inView)
                .mapToLong(this::order)
                .sorted()
                .toArray();
        for (long turn : turns) {
            take.accept((int) (turn & PLACE));
        }
    }

    /** Of each stretch of a few px that stays the same while one pans, the first two in rank, found ones apart. */
    private void cells(TimeScale scale, int begun, BitSet asked) {
        double steps = Math.pow(2, Math.ceil(Math.log(CELL / scale.step()) / Math.log(2)));
        long cell = (long) Math.floor(scale.course().along(wish.view().from(), 1, 0) / steps);
        for (int place = begun; place < to; ) {
            cell = Math.max(cell + 1, (long) Math.floor(scale.course().along(lane.start(place), 1, 0) / steps) + 1);
            int end =
                    Math.max(place, Math.min(to, lane.begunBefore(scale.course().day(cell * steps, 1, 0))));
            lane.firstTwo(place, end, asked::set);
            int found = hits.nextSetBit(place);
            for (int i = 0; i < 2 && found >= 0 && found < end; i++) {
                asked.set(found);
                found = hits.nextSetBit(found + 1);
            }
            place = end;
        }
    }

    /** The chosen one, what was found, importance, {@link #turn}, rank; and the place itself, all in one number. */
    private long order(int i) {
        if (i == chosen) {
            return i;
        }
        long group = (hits.get(i) ? 0L : 4L) + Math.max(0, 3 - lane.importance(i));
        return (1L + group * 4 + turn(i)) << 56 | (long) lane.rank(i) << 28 | i;
    }

    private int turn(int i) {
        double seen = Math.min(lane.end(i), wish.view().to())
                - Math.max(lane.start(i), wish.view().from());
        if (seen > wish.view().length() / 2) {
            return 3;
        }
        return kept.get(i) ? 1 : 2;
    }
}
