package sanad.export.picture;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels at least; where the events need more, the picture is taller, since nothing is left out
 */
public record PictureSize(int width, int height) {
    /** A usual screen. */
    public static final PictureSize SCREEN = new PictureSize(1920, 1080);

    /** An A4 page, landscape, at 150 dots an inch. */
    public static final PictureSize A4 = new PictureSize(1754, 1240);

    /** The width at which pages are laid out, in px; a picture is that, enlarged. */
    static final double LAYOUT = 1280;

    /** Refuses what cannot hold a picture. */
    public PictureSize {
        if (width < 320 || height < 200 || width > 20_000 || height > 20_000) {
            throw new IllegalArgumentException("not a size for a picture: " + width + " by " + height);
        }
    }

    /** Pixels for each px of the layout. */
    double scale() {
        return width / LAYOUT;
    }
}
