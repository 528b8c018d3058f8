package sanad.read;

/** Hears how far the reading is, and may end it. Called from the reading thread. */
public interface ReadProgress {
    /** Hears nothing, ends nothing. */
    ReadProgress NONE = new ReadProgress() {};

    /**
     * A file is about to be read.
     *
     * @param file its name
     * @param done how many were read before it
     * @param total of how many
     */
    default void at(String file, int done, int total) {}

    /** Whether to stop: what has been read by then is kept. */
    default boolean cancelled() {
        return false;
    }
}
