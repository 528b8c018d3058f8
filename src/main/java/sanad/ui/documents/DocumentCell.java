package sanad.ui.documents;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sanad.language.Words;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;

/** A row: number, headline, and below it the sign, the date, and how that is known. */
final class DocumentCell extends ListCell<DocumentRow> {
    private static final double BEAD = 12;

    private final Supplier<Words> words;
    private final Label number = new Label();
    private final Label title = new Label();
    private final HBox dating = new HBox();
    private final HBox row;
    private final Tooltip tooltip = new Tooltip();

    DocumentCell(Supplier<Words> words) {
        this.words = words;
        StackPane disc = new StackPane(number);
        disc.getStyleClass().add("document-number");
        title.getStyleClass().add("document-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setEllipsisString("\u2026");
        title.setMaxWidth(Double.MAX_VALUE);
        dating.getStyleClass().add("document-dating");
        VBox lines = new VBox(title, dating);
        lines.getStyleClass().add("document-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(disc, lines);
        row.getStyleClass().add("document-row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
        getStyleClass().add("document-cell");
    }

    private static Label whole(String said) {
        Label label = new Label(said);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(@Nullable DocumentRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        number.setText(item.number());
        Fonts.dress(title, item.title());
        // an open isolate keeps the headline's own direction, and the dots of a cut one at its own end
        title.setText("\u2068" + item.title());
        dating.getChildren().setAll(Beads.of(item.basis(), BEAD), whole(item.date()));
        if (!item.copy().isEmpty()) {
            // the sign says how the date is known; that it is a copy nothing else says
            Label copy = new Label(item.copy());
            copy.getStyleClass().add("document-copy");
            copy.setMinWidth(0);
            dating.getChildren().addAll(whole("\u00b7"), copy);
        } else if (!item.basisWord().isEmpty()) {
            dating.getChildren().addAll(new Label("\u00b7"), new Label(item.basisWord()));
        }
        tooltip.setText(item.title());
        setTooltip(tooltip);
        setAccessibleText(item.spoken(words.get()));
        setGraphic(row);
    }
}
