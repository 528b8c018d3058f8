package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.extract.Extractor;
import sanad.language.Manner;
import sanad.store.SampleStory;
import sanad.timeline.Theme;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;

/**
 * Takes the README's pictures of the window, on the sample story as the program reads it, into {@code target/pictures};
 * those worth keeping are copied to {@code docs/pictures} by hand.
 */
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    private static final Path FOLDER = Path.of("target/pictures");

    private final Session session = new Session();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage first) {
        stage = first;
        window = Walks.show(
                stage,
                session,
                (paths, progress) -> new Outcome(
                        paths, new Extractor().extract("", SampleStory.documents(), progress), List.of(), false));
        window.open(List.of());
    }

    @Test
    void the_window_is_pictured_in_both_languages_and_themes() throws Exception {
        Walks.until(90, () -> !session.chronicle().get().documents().isEmpty());
        Path arabic = picture(Manner.ARABIC, Theme.LIGHT, "main-ar-light.png");
        Path english = picture(Manner.ENGLISH, Theme.DARK, "main-en-dark.png");
        int light = brightness(arabic);
        assertThat(light).isGreaterThan(170);
        assertThat(brightness(english)).isLessThan(80);
    }

    private Path picture(Manner manner, Theme theme, String name) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            session.manner().set(manner);
            session.theme().set(theme);
        });
        Walks.settle(900);
        Path file = FOLDER.resolve(name);
        WaitForAsyncUtils.waitForAsyncFx(10000, () -> {
            try {
                Snapshot.png(stage.getScene(), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(Files.exists(file)).isTrue();
        return file;
    }

    /** The mean of all pixels' green, 0 to 255. */
    private static int brightness(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(720);
        long sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += image.getRGB(x, y) >> 8 & 255;
            }
        }
        return (int) (sum / ((long) image.getWidth() * image.getHeight()));
    }
}
