package sanad.chronicle.edit;

/** Where an event of a project stands. */
public enum Standing {
    SHOWN,
    /** Kept out of sight, one click away. */
    HIDDEN,
    /** Taken out; what was found stays known, so that reading again does not bring it back. */
    DELETED,
    /** Told with another event, which has its passages now. */
    MERGED
}
