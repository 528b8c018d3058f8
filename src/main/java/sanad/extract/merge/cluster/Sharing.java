package sanad.extract.merge.cluster;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of what a mention holds each of some clusters holds too; asked for every mention, it hashes nothing but numbers. */
final class Sharing {
    /** What only one holds; shares are whole numbers, so that their sums do not hang on the order in which they come. */
    static final long ALL = 1L << 40;

    private static final int FEW = 256;

    private @Nullable Cluster[] clusters = new Cluster[FEW];
    private long[] shares = new long[FEW];
    private int count;

    /** A cluster holds so much more. */
    void add(Cluster cluster, long share) {
        int at = place(cluster);
        if (clusters[at] == null) {
            if (2 * (count + 1) > clusters.length) {
                grow();
                at = place(cluster);
            }
            clusters[at] = cluster;
            count++;
        }
        shares[at] += share;
    }

    private int place(Cluster cluster) {
        int mask = clusters.length - 1;
        int at = cluster.number() * 0x9E3779B9 >>> 8 & mask;
        while (clusters[at] != null && clusters[at] != cluster) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        @Nullable Cluster[] before = clusters;
        long[] held = shares;
        clusters = new Cluster[2 * before.length];
        shares = new long[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            Cluster cluster = before[i];
            if (cluster != null) {
                int at = place(cluster);
                clusters[at] = cluster;
                shares[at] = held[i];
            }
        }
    }

    /** Those that hold most, so many at most; of equal ones those founded first. */
    List<Cluster> first(int most) {
        Cluster[] best = new Cluster[Math.min(most, count)];
        long[] held = new long[best.length];
        int found = 0;
        for (int i = 0; i < clusters.length; i++) {
            Cluster cluster = clusters[i];
            if (cluster == null || found == best.length && !isBefore(cluster, shares[i], best, held, found - 1)) {
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
