package sanad.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class IconsTest {
    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 50, 50));
    }

    @Test
    void an_icon_of_direction_is_mirrored_in_a_right_to_left_interface() {
        assertThat(meanInkAt("back", NodeOrientation.LEFT_TO_RIGHT)).isLessThan(24);
        assertThat(meanInkAt("back", NodeOrientation.RIGHT_TO_LEFT)).isGreaterThan(24);
    }

    @Test
    void an_icon_of_a_thing_keeps_its_hand_in_either_interface() {
        assertThat(meanInkAt("zoom-in", NodeOrientation.LEFT_TO_RIGHT))
                .isEqualTo(meanInkAt("zoom-in", NodeOrientation.RIGHT_TO_LEFT));
    }

    @Test
    void an_unknown_icon_is_refused_by_name() {
        assertThatThrownBy(() -> Icons.path("no-such")).hasMessageContaining("no-such");
    }

    /** Where the ink lies from left to right, on average, in a picture 48 wide. */
    private static double meanInkAt(String name, NodeOrientation orientation) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Region icon = Icons.of(name, 48);
            icon.lookupAll(".icon").forEach(node -> {
                ((SVGPath) node).setStroke(Color.BLACK);
                ((SVGPath) node).setFill(Color.TRANSPARENT);
            });
            StackPane root = new StackPane(icon);
            root.setNodeOrientation(orientation);
            WritableImage image = new Scene(root, 48, 48, Color.WHITE).snapshot(null);
            double sum = 0;
            int count = 0;
            for (int y = 0; y < 48; y++) {
                for (int x = 0; x < 48; x++) {
                    if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                        sum += x + 0.5;
                        count++;
                    }
                }
            }
            assertThat(count).isPositive();
            return sum / count;
        });
    }
}
