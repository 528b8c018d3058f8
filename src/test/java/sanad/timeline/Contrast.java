package sanad.timeline;

/** Contrast between two colours after WCAG 2.2, 1 to 21. */
public final class Contrast {
    private Contrast() {}

    /** Between two opaque colours as {@code 0xRRGGBB}. */
    public static double of(int a, int b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    /** A colour laid over another. */
    public static int over(int above, int ground, double opacity) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (above >> shift & 255) * opacity + (ground >> shift & 255) * (1 - opacity);
            mixed = mixed << 8 | (int) Math.round(channel);
        }
        return mixed;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
