package sanad.ui;

/** How much may move. The toolkit's version cannot tell what the system was asked for, so it is a setting of ours. */
public enum Motion {
    /** Steps glide. */
    USUAL,
    /** Nothing glides: another view is there at once. */
    REDUCED
}
