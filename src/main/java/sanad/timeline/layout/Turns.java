package sanad.timeline.layout;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntConsumer;
import sanad.timeline.place.Placed;

/**
 * In which order the events of a lane get their places in a view: the chosen one, then what a search found, then by importance; among equals what
 * had a label until now, then by time, and last what fills half of the view or more.
 */
final class Turns {
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

    /** Hands out the places that are in view, in turn. */
    void each(IntConsumer take) {
        if (chosen >= 0 && inView(chosen)) {
            take.accept(chosen);
        }
        int[] ranked = lane.ranked(from, to);
        if (!hits.isEmpty()) {
            each(ranked, true, take);
        }
        each(ranked, false, take);
    }

    private void each(int[] ranked, boolean found, IntConsumer take) {
        for (int start = 0; start < ranked.length; ) {
            int end = start;
            while (end < ranked.length && lane.importance(ranked[end]) == lane.importance(ranked[start])) {
                end++;
            }
            for (int turn = 1; turn <= 3; turn++) {
                for (int k = start; k < end; k++) {
                    int i = ranked[k];
                    if (i != chosen && hits.get(i) == found && inView(i) && turn(i) == turn) {
                        take.accept(i);
                    }
                }
            }
            start = end;
        }
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
