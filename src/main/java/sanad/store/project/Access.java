package sanad.store.project;

/** What may be done with an open project file. */
public enum Access {
    /** It is read and written; nobody else writes it. */
    WRITE,
    /** Another window or program writes it: this one reads it as it was on opening. A copy can be made. */
    IN_USE,
    /** The file or its folder cannot be written. A copy can be made. */
    READ_ONLY
}
