package sanad.text.original;

/** How far a statement is to be trusted, the most trusted first. */
public enum Trust {
    /** It is there to say just this, and is the publisher's own. */
    SURE,
    /** It hardly ever means anything else: the day in an address. */
    STRONG,
    /** It often means something else: a date that an office program keeps. */
    WEAK
}
