package sanad.export.format;

/** What a person may choose about a file; a format says which of these it heeds, and the dialog shows no others. */
public enum Choice {
    /** The sheet: a preset or a size of one's own. */
    SHEET,
    /** Dots an inch. */
    DPI,
    /** The colours. */
    THEME,
    /** No ground behind the picture. */
    TRANSPARENT,
    /** Letters as outlines instead of text. */
    OUTLINES,
    /** Cut into small sheets to be glued together. */
    TILES,
    /** Gaps to be filled in by a student. */
    STUDENT,
    /** A title of one's own. */
    TITLE,
    /** The day on which it was made. */
    MADE
}
