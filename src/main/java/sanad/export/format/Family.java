package sanad.export.format;

import java.util.Locale;

/** What people want a file for; the groups that the dialog offers formats in. */
public enum Family {
    /** A picture of the timeline. */
    PICTURE,
    /** Pages to print or read. */
    PAGE,
    /** Slides to present. */
    SLIDES,
    /** Data for other programs. */
    DATA;

    /** The key of its name in the words: {@code export.family.picture}. */
    public String word() {
        return "export.family." + name().toLowerCase(Locale.ROOT);
    }
}
