package sanad.extract;

/** Hears how far the work is, and may end it. Called from the working thread. */
public interface Progress {
    /** Hears nothing, ends nothing. */
    Progress NONE = new Progress() {};

    /** What is being done. */
    enum Stage {
        READING,
        DATES,
        MENTIONS,
        DATING,
        MERGING
    }

    /**
     * Some of a stage is done.
     *
     * @param stage which
     * @param what the document at hand; empty where the stage is about all of them
     * @param done how many are done
     * @param total of how many
     */
    default void at(Stage stage, String what, int done, int total) {}

    /** Whether to stop: what has been read by then is kept. */
    default boolean cancelled() {
        return false;
    }
}
