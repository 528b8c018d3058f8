package sanad.extract.merge.cluster;

import java.util.Arrays;
import java.util.List;

/** How much of what a mention holds each of some clusters holds too; asked for every mention, it hashes nothing but numbers. */
final class Sharing {
    /** What only one holds; shares are whole numbers, so that their sums do not hang on the order in which they come. */
    static final long ALL = 1L << 40;

    private static final int FEW = 128;

    /** Those that share anything, in the order in which they came. */
    private Cluster[] clusters = new Cluster[FEW];

    private long[] shares = new long[FEW];
    private int count;

    /** By the hashed number of a cluster its place among them, counted from 1; twice as many as there are places. */
    private int[] slots = new int[2 * FEW];

    /** A cluster holds so much more. */
    void add(Cluster cluster, long share) {
        int slot = slot(cluster);
        if (slots[slot] == 0) {
            if (count == clusters.length) {
                grow();
                slot = slot(cluster);
            }
            clusters[count++] = cluster;
            slots[slot] = count;
        }
        shares[slots[slot] - 1] += share;
    }

    private int slot(Cluster cluster) {
        int mask = slots.length - 1;
        int at = cluster.number() * 0x9E3779B9 >>> 8 & mask;
        while (slots[at] != 0 && clusters[slots[at] - 1] != cluster) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        clusters = Arrays.copyOf(clusters, 2 * count);
        shares = Arrays.copyOf(shares, 2 * count);
        slots = new int[4 * count];
        for (int i = 0; i < count; i++) {
            slots[slot(clusters[i])] = i + 1;
        }
    }

    /** Those that hold most, so many at most; of equal ones those founded first. */
    List<Cluster> first(int most) {
        Cluster[] best = new Cluster[Math.min(most, count)];
        long[] held = new long[best.length];
        int found = 0;
        for (int i = 0; i < count; i++) {
            Cluster cluster = clusters[i];
            if (found == best.length && !isBefore(cluster, shares[i], best, held, found - 1)) {
                continue;
            }
            int at = found < best.length ? found++ : found - 1;
            while (at > 0 && isBefore(cluster, shares[i], best, held, at - 1)) {
                best[at] = best[at - 1];
                held[at] = held[at - 1];
                at--;
            }
            best[at] = cluster;
            held[at] = shares[i];
        }
        return Arrays.asList(best);
    }

    private static boolean isBefore(Cluster cluster, long share, Cluster[] best, long[] held, int at) {
        return at >= 0 && (share > held[at] || share == held[at] && cluster.number() < best[at].number());
    }
}
