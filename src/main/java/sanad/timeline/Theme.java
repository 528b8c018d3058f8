package sanad.timeline;

/** The looks that the palette knows. */
public enum Theme {
    LIGHT,
    DARK
}
