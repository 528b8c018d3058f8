package sanad.export.picture.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import sanad.export.format.Sheet;
import sanad.export.picture.page.Leaf;
import sanad.timeline.Palette;
import sanad.timeline.Theme;
import sanad.timeline.mark.Drawing;

/** A page as dots, painted strip by strip. The same page gives the same bytes. */
public final class Dots {
    private static final int STRIP = 4_000_000;

    private Dots() {}

    /**
     * Writes a page as a PNG picture.
     *
     * @param dpi dots an inch
     * @param alpha whether what is not painted is transparent; else it is black
     * @param title told in the file
     */
    public static void png(Leaf leaf, Theme theme, int dpi, boolean alpha, String title, OutputStream out)
            throws IOException {
        int width = dots(leaf.width(), dpi);
        int height = dots(leaf.height(), dpi);
        double scale = width / leaf.drawing().width();
        int rows = Math.max(1, Math.min(height, STRIP / width));
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage strip = new BufferedImage(width, rows, type);
        int[] data = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        try (PngStream png = new PngStream(out, width, height, alpha)) {
            png.dpi(dpi).text("Title", title);
            for (int top = 0; top < height; top += rows) {
                Arrays.fill(data, 0);
                paint(leaf.drawing(), theme, scale, top, strip);
                png.rows(data, Math.min(rows, height - top));
            }
        }
    }

    /** The whole of a drawing in memory, for small pictures. */
    public static BufferedImage image(Drawing drawing, Theme theme, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paint(drawing, theme, scale, 0, image);
        return image;
    }

    /** How many dots so many points are. */
    public static int dots(double points, int dpi) {
        return Math.max(1, (int) Math.round(points / Sheet.INCH * dpi));
    }

    private static void paint(Drawing drawing, Theme theme, double scale, int top, BufferedImage strip) {
        Graphics2D graphics = strip.createGraphics();
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        new Painter(graphics, Palette.of(theme)).paint(drawing, top / scale, (top + strip.getHeight()) / scale);
        graphics.dispose();
    }
}
