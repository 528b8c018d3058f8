package sanad.timeline;

/** The looks that the palette knows. */
public enum Theme {
    LIGHT,
    DARK,
    /** High contrast: white and yellow on black, for eyes that need it and for poor screens. */
    CONTRAST;

    /** The least contrast of its texts with their grounds, after WCAG: 4.5, or 7 where contrast is what it is for. */
    public double textContrast() {
        return this == CONTRAST ? 7 : 4.5;
    }

    /** The one after it; after the last the first. */
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
