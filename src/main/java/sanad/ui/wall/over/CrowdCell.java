package sanad.ui.wall.over;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import sanad.chronicle.Event;
import sanad.timeline.EventWords;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Telling;

/** An event in the list of a "+n": the sign of its date, its title, its date. */
final class CrowdCell extends ListCell<Event> {
    private final Board board;
    private final Supplier<Telling> telling;

    CrowdCell(Board board, Supplier<Telling> telling, Consumer<Event> choose) {
        this.board = board;
        this.telling = telling;
        getStyleClass().add("crowd-cell");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Event item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String plain = EventWords.plain(item.title());
        Label title = new Label("\u2068" + plain);
        title.getStyleClass().add("crowd-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setEllipsisString("\u2026");
        title.setMinWidth(60);
        title.setMaxWidth(Double.MAX_VALUE);
        Fonts.dress(title, plain);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label date = new Label(EventWords.in(board.manner()).date(item));
        date.getStyleClass().add("crowd-date");
        date.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(Beads.of(item.basis(), 12), title, date);
        row.getStyleClass().add("crowd-row");
        row.setPrefWidth(0);
        setGraphic(row);
        setAccessibleText(telling.get().event(item));
    }
}
