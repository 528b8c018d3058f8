package sanad.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that people choose for events, which can be anything. */
class PictureFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg"})
    void a_picture_keeps_its_bytes_and_is_named_by_their_sum(String format, String type) throws Exception {
        Path file = written(format, 40, 30);
        PictureFile picture = PictureFile.read(file);
        assertThat(picture.image().type()).isEqualTo(type);
        assertThat(picture.bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(picture.image().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_name_of_a_file_makes_no_picture() throws Exception {
        assertThat(refused(Files.writeString(folder.resolve("a.png"), "not a picture")))
                .isEqualTo("image.other");
        assertThat(refused(written("gif", 4, 4))).isEqualTo("image.other");
        assertThat(refused(folder.resolve("none.png"))).isEqualTo("image.unreadable");
    }

    @Test
    void a_file_that_breaks_off_is_refused() throws Exception {
        Path file = written("png", 400, 300);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refused(file)).isEqualTo("image.broken");
    }

    @Test
    void a_picture_that_says_it_is_huge_is_refused_before_it_is_decoded() throws Exception {
        Path file = written("png", 4, 4);
        byte[] bytes = Files.readAllBytes(file);
        // the width in the head of a PNG
        bytes[16] = 0x00;
        bytes[17] = 0x7F;
        Files.write(file, bytes);
        assertThat(refused(file)).isEqualTo("image.large");
    }

    @Test
    void a_file_that_is_too_long_is_refused() throws Exception {
        assertThat(refused(Files.write(folder.resolve("long.png"), new byte[PictureFile.MOST_BYTES + 1])))
                .isEqualTo("image.large");
    }

    private static String refused(Path file) {
        return catchThrowableOfType(PictureFile.Refusal.class, () -> PictureFile.read(file))
                .key();
    }

    private Path written(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i * 2654435 >>> 3);
        }
        Path file = folder.resolve("picture." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }
}
