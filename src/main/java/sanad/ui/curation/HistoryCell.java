package sanad.ui.curation;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import sanad.language.Words;
import sanad.ui.look.Fonts;

/** A row of the history: a bead on the line of steps, what was done, and when. */
final class HistoryCell extends ListCell<HistoryRow> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double BEAD = 5;

    private final Supplier<Words> words;
    private final Label name = new Label();
    private final Label when = new Label();
    private final Tooltip full = new Tooltip();
    private final Region line = new Region();
    private final HBox row;

    HistoryCell(Supplier<Words> words, IntConsumer go) {
        this.words = words;
        getStyleClass().add("history-cell");
        name.getStyleClass().add("history-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setEllipsisString("\u2026");
        when.getStyleClass().add("history-when");
        Circle bead = new Circle(BEAD);
        bead.getStyleClass().add("history-bead");
        line.getStyleClass().add("history-line");
        StackPane beads = new StackPane(line, bead);
        beads.setMinWidth(22);
        beads.setMaxWidth(22);
        VBox said = new VBox(1, name, when);
        said.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        row = new HBox(8, beads, said);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                go.accept(getItem().number());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable HistoryRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            pseudoClassStateChanged(UNDONE, false);
            pseudoClassStateChanged(NOW, false);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(UNDONE, item.state() == HistoryRow.State.UNDONE);
        pseudoClassStateChanged(NOW, item.state() == HistoryRow.State.NOW);
        Fonts.dress(name, item.brief());
        name.setText(item.brief());
        full.setText(item.name());
        setTooltip(full);
        when.setText(item.when());
        setAccessibleText(item.told(words.get()));
        setGraphic(row);
    }
}
