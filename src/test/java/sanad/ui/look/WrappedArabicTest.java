package sanad.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.ui.Stages;

@ExtendWith(ApplicationExtension.class)
class WrappedArabicTest {
    private static final String LONG = "كتبت المعلّمة على السبورة أسماء المدن التي مرّ بها الركب ثم سألت التلاميذ عنها";

    @Start
    void start(Stage stage) {
        Stages.show(stage, new Scene(new StackPane(), 600, 300));
    }

    @Test
    void a_wrapped_arabic_paragraph_stays_inside_its_box() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            WrappedArabic.cure();
            Text text = new Text(LONG);
            text.setFont(Fonts.font(LONG, 16, false));
            text.setWrappingWidth(200);
            text.setTextAlignment(TextAlignment.LEFT);
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            StackPane box = new StackPane(text);
            box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            Scene scene = new Scene(box, 600, 300, Color.WHITE);
            WritableImage image = scene.snapshot(null);
            assertThat(inkOutside(image, 195, 405)).isZero();
            assertThat(inkOutside(image, 300, 300)).isPositive();
        });
    }

    private static int inkOutside(WritableImage image, int left, int right) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean outside = x < left || x > right;
                if (outside && image.getPixelReader().getColor(x, y).getBrightness() < 0.6) {
                    count++;
                }
            }
        }
        return count;
    }
}
