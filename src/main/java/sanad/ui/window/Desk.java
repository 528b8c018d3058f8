package sanad.ui.window;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.ui.Session;
import sanad.ui.look.Looks;

/** Documents, the open book, and the note that says why, side by side from the start of reading. */
final class Desk extends HBox {
    private static final double STRIP = 44;

    private final Session session;
    private final Region documents;
    private final Region reader;
    private final Region card;
    private Region start;

    /** A desk; while two documents are compared, their list folds to its numbers. */
    Desk(Session session, Region documents, Region reader, Region card) {
        super(documents, reader, card);
        this.session = session;
        this.documents = documents;
        start = documents;
        this.reader = reader;
        this.card = card;
        getStyleClass().add("desk");
        HBox.setHgrow(reader, Priority.ALWAYS);
        reader.setMinWidth(0);
        reader.setPrefWidth(0);
        InvalidationListener resized = change -> measure();
        session.beside().addListener((property, was, now) -> measure());
        sceneProperty().addListener((property, before, scene) -> {
            if (before != null) {
                before.widthProperty().removeListener(resized);
            }
            if (scene != null) {
                scene.widthProperty().addListener(resized);
                measure();
            }
        });
    }

    /** Takes back what lay elsewhere for a while. Something may lie in the documents' place. */
    void takeBack(Optional<Region> instead) {
        card.setMinHeight(0);
        card.setMaxHeight(Double.MAX_VALUE);
        start = instead.orElse(documents);
        getChildren().setAll(start, reader, card);
        HBox.setHgrow(reader, Priority.ALWAYS);
        measure();
    }

    private void measure() {
        if (getScene() == null || !getChildren().contains(card)) {
            return;
        }
        double width = getScene().getWidth();
        boolean wide = width >= Looks.WIDE;
        boolean strip = width < Looks.NARROW || !wide && session.beside().get().isPresent();
        documents.getStyleClass().remove("strip");
        if (strip) {
            documents.getStyleClass().add("strip");
        }
        fix(start, strip && start == documents ? STRIP : wide ? 340 : 264);
        fix(card, wide ? 520 : width < Looks.NARROW ? 380 : 420);
    }

    private static void fix(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
    }
}
