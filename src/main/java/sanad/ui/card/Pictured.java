package sanad.ui.card;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import sanad.chronicle.edit.Images;
import sanad.language.Words;

/** The picture that a person gave an event. */
public final class Pictured {
    private Pictured() {}

    /** A picture with its words for those who do not see it; empty where its bytes cannot be had. */
    static Optional<Node> of(Images images, sanad.chronicle.Image image, Words words, double size) {
        return shown(images, image, 2 * size).map(shown -> {
            ImageView view = new ImageView(shown);
            view.setPreserveRatio(true);
            view.setFitWidth(Math.min(size, shown.getWidth()));
            view.setFitHeight(Math.min(size, shown.getHeight()));
            view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            view.setAccessibleText(image.words().isEmpty() ? words.say("card.image.bare") : image.words());
            VBox box = new VBox(view);
            box.getStyleClass().add("card-picture");
            return box;
        });
    }

    /** The picture for the screen, no larger than needed; empty where its bytes cannot be had. */
    public static Optional<Image> shown(Images images, sanad.chronicle.Image image, double size) {
        try {
            return images.bytes(image.sha256())
                    .map(bytes -> new Image(new ByteArrayInputStream(bytes), size, size, true, true))
                    .filter(shown -> !shown.isError());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
