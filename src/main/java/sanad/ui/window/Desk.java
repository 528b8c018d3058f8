package sanad.ui.window;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.ui.look.Looks;

/** Documents, the open book, and the note that says why, side by side from the start of reading. */
final class Desk extends HBox {
    private static final double STRIP = 44;

    private final Region documents;
    private final Region card;

    Desk(Region documents, Region reader, Region card) {
        super(documents, reader, card);
        this.documents = documents;
        this.card = card;
        getStyleClass().add("desk");
        HBox.setHgrow(reader, Priority.ALWAYS);
        reader.setMinWidth(0);
        reader.setPrefWidth(0);
        sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.widthProperty().addListener(change -> measure(scene.getWidth()));
                measure(scene.getWidth());
            }
        });
    }

    private void measure(double width) {
        boolean wide = width >= Looks.WIDE;
        fix(documents, width < Looks.NARROW ? STRIP : wide ? 340 : 264);
        fix(card, wide ? 520 : width < Looks.NARROW ? 380 : 420);
    }

    private static void fix(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
    }
}
