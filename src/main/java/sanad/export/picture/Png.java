package sanad.export.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import sanad.timeline.Palette;
import sanad.timeline.Theme;
import sanad.timeline.mark.Drawing;

/** A drawing as a PNG file. Needs no display; the same drawing gives the same bytes. */
public final class Png {
    private Png() {}

    /**
     * The bytes of the picture.
     *
     * @param scale pixels for each px of the drawing; 2 is sharp on paper and on dense screens
     */
    public static byte[] of(Drawing drawing, Theme theme, double scale) {
        BufferedImage image = image(drawing, theme, scale);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture itself. */
    public static BufferedImage image(Drawing drawing, Theme theme, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        new Java2dPainter(graphics, Palette.of(theme)).paint(drawing);
        graphics.dispose();
        return image;
    }
}
