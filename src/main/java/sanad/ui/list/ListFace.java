package sanad.ui.list;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list with what it leads to beside it: the note on the chosen event, and below it the open book. */
public final class ListFace extends HBox {
    private static final double SIDE = 335;
    private static final double WIDE = 520;
    private static final double NOTE = 0.46;

    private final EventList list;
    private final Region card;
    private final Region reader;
    private final VBox side = new VBox();

    /** A face of a list, a card and a reader, which are elsewhere until {@link #take}. */
    public ListFace(EventList list, Region card, Region reader) {
        this.list = list;
        this.card = card;
        this.reader = reader;
        getStyleClass().add("list-face");
        side.getStyleClass().add("list-side");
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        getChildren().addAll(list, side);
        widthProperty().addListener(change -> measure());
        heightProperty().addListener(change -> measure());
    }

    /** Takes card and reader from where they are. Something may lie in the reader's place. */
    public void take(Optional<Region> instead) {
        Region lower = instead.orElse(reader);
        if (lower != reader) {
            lower.setMinWidth(0);
            lower.setMaxWidth(Double.MAX_VALUE);
        }
        side.getChildren().setAll(card, lower);
        VBox.setVgrow(lower, Priority.ALWAYS);
        measure();
    }

    private void measure() {
        if (side.getChildren().isEmpty()) {
            return;
        }
        double wide = getWidth() >= 1600 ? WIDE : SIDE;
        side.setMinWidth(wide);
        side.setMaxWidth(wide);
        card.setMinWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinHeight(getHeight() * NOTE);
        card.setMaxHeight(getHeight() * NOTE);
    }

    /** The list. */
    public EventList list() {
        return list;
    }
}
