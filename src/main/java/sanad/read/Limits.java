package sanad.read;

/**
 * How much is taken in, in bytes.
 *
 * @param file the largest single document
 * @param together all documents of one run
 */
record Limits(int file, long together) {
    private static final int MEGABYTE = 1_000_000;

    /** A document of 20 MB is some ten thick books; 100 MB are about twenty thousand newspaper articles. */
    static final Limits USUAL = new Limits(20 * MEGABYTE, 100L * MEGABYTE);

    /** A limit as people say it, in whole megabytes. */
    static String megabytes(long bytes) {
        return Long.toString(bytes / MEGABYTE);
    }
}
