package sanad.export.picture.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.export.picture.page.Leaf;
import sanad.export.picture.page.Pages;
import sanad.language.Manner;
import sanad.timeline.Palette;
import sanad.timeline.Story;
import sanad.timeline.Theme;
import sanad.timeline.Tone;

class DotsTest {
    private static final Wanted A4 = Wanted.usual(Manner.ARABIC).on(Sheet.A4.at(100));
    private static final Leaf LEAF =
            Pages.of(Exported.of(Story.random(20, 3, 2)), A4).get(0);

    private static byte[] png(Theme theme, int dpi, boolean alpha) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dots.png(LEAF, theme, dpi, alpha, "خط زمني", out);
        return out.toByteArray();
    }

    @Test
    void a_sheet_has_as_many_dots_as_its_inches_say_and_tells_how_many() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png(Theme.LIGHT, 100, false))));
        assertThat(reader.getWidth(0)).isEqualTo(1169);
        assertThat(reader.getHeight(0)).isEqualTo(827);
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        IIOMetadataNode dots =
                (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
        assertThat(dots.getAttribute("pixelsPerUnitXAxis")).isEqualTo("3937");
        IIOMetadataNode title =
                (IIOMetadataNode) root.getElementsByTagName("iTXtEntry").item(0);
        assertThat(title.getAttribute("text")).isEqualTo("خط زمني");
    }

    @Test
    void strips_meet_without_a_seam() throws IOException {
        // four million dots a strip: at 300 dpi the page takes three of them
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(Theme.LIGHT, 300, false)));
        BufferedImage whole = Dots.image(
                LEAF.drawing(), Theme.LIGHT, read.getWidth() / LEAF.drawing().width());
        int differing = 0;
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x += 3) {
                differing += far(read.getRGB(x, y), whole.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertThat(differing).isLessThan(200);
    }

    private static boolean far(int a, int b) {
        return Math.abs((a & 255) - (b & 255)) > 40;
    }

    @Test
    void what_is_transparent_lets_the_ground_through_and_letters_do_not() throws IOException {
        Leaf bare = Pages.of(Exported.of(Story.random(20, 3, 2)), A4.with(sanad.export.format.Choice.TRANSPARENT, true))
                .get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dots.png(bare, Theme.LIGHT, 60, true, "", out);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        int clear = 0;
        int full = 0;
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x++) {
                int alpha = read.getRGB(x, y) >>> 24;
                clear += alpha == 0 ? 1 : 0;
                full += alpha == 255 ? 1 : 0;
            }
        }
        assertThat(clear).isGreaterThan(read.getWidth() * read.getHeight() / 2);
        assertThat(full).isGreaterThan(500);
    }

    @Test
    void the_same_page_gives_the_same_bytes() throws IOException {
        assertThat(png(Theme.DARK, 72, false)).isEqualTo(png(Theme.DARK, 72, false));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_paper_has_the_colour_of_its_theme(Theme theme) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(theme, 50, false)));
        assertThat(image.getRGB(5, 5) & 0xFFFFFF).isEqualTo(Palette.of(theme).rgb(Tone.PAGE));
    }
}
