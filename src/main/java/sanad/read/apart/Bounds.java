package sanad.read.apart;

import java.time.Duration;

/**
 * What programs of their own may take.
 *
 * @param deadline how long one file may take
 * @param start how long a program may take to start
 * @param idle how long one stays when there is nothing to read
 * @param heap how many megabytes of memory its objects may take; with all else it stays under twice as much
 * @param programs how many may run at once
 */
record Bounds(Duration deadline, Duration start, Duration idle, int heap, int programs) {
    private static final int MOST = 8;

    /** A file is done with in thirty seconds, also when its program must be ended; half a gigabyte in all. */
    static final Bounds USUAL =
            new Bounds(Duration.ofSeconds(25), Duration.ofSeconds(60), Duration.ofSeconds(20), 256, usual());

    /** The same bounds for so many programs at once. */
    Bounds programs(int many) {
        return new Bounds(deadline, start, idle, heap, Math.max(1, Math.min(MOST, many)));
    }

    /** Two where the machine has work for both beside ours, else one; the property {@code sanad.readers} says otherwise. */
    private static int usual() {
        int processors = Runtime.getRuntime().availableProcessors();
        return Math.max(1, Math.min(MOST, Integer.getInteger("sanad.readers", processors < 4 ? 1 : 2)));
    }
}
