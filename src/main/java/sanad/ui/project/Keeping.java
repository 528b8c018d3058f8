package sanad.ui.project;

/** Where the steps of what is shown are kept; the ending of its words' key. */
public enum Keeping {
    /** Nowhere, and there is nothing yet that would have to be: nothing is open, or nobody did anything. */
    NOTHING,
    /** In memory, while the file is being made. */
    MAKING,
    /** In a file, each as it is made. */
    FILE,
    /** In memory alone: no file could be made. */
    MEMORY,
    /** Nowhere: somebody else writes the file, and no step can be made. */
    IN_USE,
    /** Nowhere: the file cannot be written, and no step can be made. */
    READ_ONLY
}
