package sanad.ui.present;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sanad.chronicle.scene.Scene;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.ui.look.Fonts;

/** A row of the list of scenes: its number and heading, and how much it reveals. It can be dragged to another place. */
final class SceneCell extends ListCell<Scene> {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");

    private final Supplier<Words> words;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox row = new VBox(1, title, detail);

    /**
     * A cell.
     *
     * @param move puts the scene of an id at a place
     */
    SceneCell(Supplier<Words> words, BiConsumer<String, Integer> move) {
        this.words = words;
        getStyleClass().add("scene-cell");
        title.getStyleClass().add("scene-title");
        detail.getStyleClass().add("scene-detail");
        row.setMinWidth(0);
        row.setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(getItem().id());
                board.setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof SceneCell && event.getGestureSource() != this) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(event -> {
            int place = getItem() == null ? getListView().getItems().size() : getIndex();
            if (event.getDragboard().hasString()) {
                move.accept(event.getDragboard().getString(), place);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Scene item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Words now = words.get();
        String heading = EventWords.plain(item.title());
        Fonts.dress(title, heading);
        title.setText(now.say("scenes.row", getIndex() + 1, heading));
        String events = now.count("scenes.events", item.events().size());
        detail.setText(item.caption().isEmpty() ? events : events + now.say("list.comma") + item.caption());
        setAccessibleText(now.say("scenes.told", getIndex() + 1, heading, events));
        setGraphic(row);
    }
}
