package sanad.read.format;

/**
 * How much is taken in: the one table. Bytes unless said otherwise.
 *
 * @param file the largest single document
 * @param together all documents of one run
 * @param container the largest file of a format that packs or compresses what it holds
 * @param unpacked all that one container may hold
 * @param entries how many files it may hold
 * @param ratio how many times larger than its packed bytes what it holds may be
 * @param deep how many containers may lie in each other
 */
public record Limits(int file, long together, int container, int unpacked, int entries, int ratio, int deep) {
    private static final int MEGABYTE = 1_000_000;

    /** So many bytes of a file are enough to see of what format it is. */
    public static final int HEAD = 8192;

    /** A document of 20 MB is some ten thick books; 100 MB are about twenty thousand newspaper articles. */
    public static final Limits USUAL =
            new Limits(20 * MEGABYTE, 100L * MEGABYTE, 100 * MEGABYTE, 100 * MEGABYTE, 2000, 100, 2);

    /** The usual limits but for a document and a run. */
    public Limits(int file, long together) {
        this(file, together, USUAL.container, USUAL.unpacked, USUAL.entries, USUAL.ratio, USUAL.deep);
    }

    /** The same limits, of which so many bytes may still be unpacked. */
    public Limits unpacking(int most) {
        return new Limits(file, together, container, most, entries, ratio, deep);
    }

    /** A limit as people say it, in whole megabytes. */
    public static String megabytes(long bytes) {
        return Long.toString(bytes / MEGABYTE);
    }
}
