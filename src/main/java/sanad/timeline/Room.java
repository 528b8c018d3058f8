package sanad.timeline;

/** The rooms that one presents to, each with its own colours, whatever the window's theme. */
public enum Room {
    /** Lights out: pale on nearly black. */
    DARK,
    /** Daylight: dark on white, which a weak projector still shows. */
    BRIGHT;

    /** The least contrast of texts with their grounds. */
    public static final double TEXT_CONTRAST = 7;

    /** The room of a window's theme to begin with. */
    public static Room of(Theme theme) {
        return theme == Theme.LIGHT ? BRIGHT : DARK;
    }
}
