package sanad.ui.opening;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import sanad.language.Words;
import sanad.text.HiddenSigns;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;

/** A file's row: sign, name, what is known of it, and the number of its events. */
final class OpeningCell extends ListCell<FileRow> {
    private static final double SIGN = 26;

    private final Supplier<Words> words;
    private final StackPane sign = new StackPane();
    private final Label file = label("opening-file", 250);
    private final Label said = label("opening-said", 0);
    private final Label count = label("opening-count", 110);
    private final HBox row = new HBox(12, sign, file, said, count);

    OpeningCell(Supplier<Words> words) {
        this.words = words;
        sign.setMinWidth(SIGN);
        sign.setPrefWidth(SIGN);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinWidth(0);
        said.setPrefWidth(0);
        said.setWrapText(true);
        count.setAlignment(Pos.CENTER_RIGHT);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        getStyleClass().add("opening-cell");
    }

    @Override
    protected void updateItem(@Nullable FileRow item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll(List.of("refused", "skipped"));
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Words say = words.get();
        sign.getChildren().setAll(signOf(item.state()));
        String name = HiddenSigns.without(item.name());
        Fonts.dress(file, name);
        file.setText("\u2068" + name);
        file.setTooltip(new Tooltip(HiddenSigns.without(item.file())));
        said.setText(item.said(say));
        said.setTooltip(new Tooltip(item.said(say)));
        count.setText(item.counted(say));
        setAccessibleText(HiddenSigns.without(item.file()) + ", " + said.getText() + ", " + count.getText());
        if (item.state() instanceof FileRow.State.Left left) {
            getStyleClass().add(left.trouble().refused() ? "refused" : "skipped");
        }
        setGraphic(row);
    }

    private static Node signOf(FileRow.State state) {
        if (state instanceof FileRow.State.Now) {
            ProgressIndicator turning = new ProgressIndicator();
            turning.setMaxSize(18, 18);
            return turning;
        } else if (state instanceof FileRow.State.Found) {
            return icon("check", "ok-icon");
        } else if (state instanceof FileRow.State.Left left) {
            return left.trouble().refused() ? icon("warning", "danger-icon") : icon("skipped", "plain-icon");
        }
        return icon("document", "plain-icon");
    }

    private static Node icon(String name, String styleClass) {
        StackPane holder = new StackPane(Icons.of(name, 20));
        holder.getStyleClass().add(styleClass);
        return holder;
    }

    private static Label label(String styleClass, double width) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setEllipsisString("\u2026");
        if (width > 0) {
            // columns, the same in every row
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
        }
        return label;
    }
}
