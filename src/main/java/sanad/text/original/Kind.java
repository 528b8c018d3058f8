package sanad.text.original;

/** What a statement of a file about itself is about. */
public enum Kind {
    /** Who published it, such as a newspaper. */
    PUBLISHER,
    /** Who wrote it. */
    AUTHOR,
    /** Its headline. */
    TITLE,
    /** Where it can be found. */
    ADDRESS,
    /** The day on which it was published or sent, as YYYY-MM-DD. */
    PUBLISHED,
    /** The day on which it was last changed, as YYYY-MM-DD: it was published then or before. */
    MODIFIED,
    /** The language that it says it is in, as a tag such as {@code ar}. */
    LANGUAGE,
    /** A file that came with it and was not opened, by its name. */
    ATTACHMENT;

    /** Whether the value is a day. */
    public boolean isDay() {
        return this == PUBLISHED || this == MODIFIED;
    }
}
