package sanad.timeline.layout;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/**
 * A tree over the places of a lane that knows for every stretch of places who ranks first there and how long anything
 * lasts. Asking costs the logarithm of the number of places.
 */
final class Ranks {
    private static final int NONE = Integer.MAX_VALUE;

    private final int[] places;
    private final int leaves;
    private final int[] first;
    private final double[] latest;

    /**
     * A tree.
     *
     * @param rankOf the rank of each place, from 0
     * @param places the place of each rank
     * @param ends when what stands at a place ends
     */
    Ranks(int[] rankOf, int[] places, double[] ends) {
        this.places = places;
        leaves = Integer.highestOneBit(Math.max(1, rankOf.length - 1)) * 2;
        first = new int[2 * leaves];
        latest = new double[2 * leaves];
        Arrays.fill(first, NONE);
        Arrays.fill(latest, Double.NEGATIVE_INFINITY);
        System.arraycopy(rankOf, 0, first, leaves, rankOf.length);
        System.arraycopy(ends, 0, latest, leaves, ends.length);
        for (int i = leaves - 1; i > 0; i--) {
            first[i] = Math.min(first[2 * i], first[2 * i + 1]);
            latest[i] = Math.max(latest[2 * i], latest[2 * i + 1]);
        }
    }

    /** Hands out the two places of a stretch that rank first. */
    void firstTwo(int from, int to, IntConsumer take) {
        int one = first(from, to);
        if (one == NONE) {
            return;
        }
        int place = places[one];
        take.accept(place);
        int two = Math.min(first(from, place), first(place + 1, to));
        if (two != NONE) {
            take.accept(places[two]);
        }
    }

    private int first(int from, int to) {
        int best = NONE;
        int low = from + leaves;
        int high = to + leaves;
        while (low < high) {
            if ((low & 1) == 1) {
                best = Math.min(best, first[low++]);
            }
            if ((high & 1) == 1) {
                best = Math.min(best, first[--high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return best;
    }

    /** Hands out, of the places below one, those that last beyond a day and rank first, at most so many. */
    void lasting(int to, double day, int most, IntConsumer take) {
        PriorityQueue<Integer> open = new PriorityQueue<>((a, b) -> Integer.compare(first[a], first[b]));
        push(open, 1, to, day);
        for (int found = 0; found < most && !open.isEmpty(); ) {
            int node = open.remove();
            if (node >= leaves) {
                take.accept(node - leaves);
                found++;
            } else {
                push(open, 2 * node, to, day);
                push(open, 2 * node + 1, to, day);
            }
        }
    }

    private void push(PriorityQueue<Integer> open, int node, int to, double day) {
        int depth = Integer.numberOfLeadingZeros(node) - Integer.numberOfLeadingZeros(leaves);
        int begin = (node << depth) - leaves;
        if (latest[node] > day && begin < to) {
            open.add(node);
        }
    }
}
