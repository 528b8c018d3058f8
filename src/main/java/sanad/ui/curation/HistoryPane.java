package sanad.ui.curation;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** The steps that led to what is shown, the latest first. A click or Enter on one goes there, back or forth. */
public final class HistoryPane extends BorderPane {
    private static final double ROW = 51;

    private final Session session;
    private final ListView<HistoryRow> rows = new ListView<>();

    /**
     * A pane of the session's history.
     *
     * @param go goes to where so many steps are done
     * @param buttons stand at the head's end
     */
    public HistoryPane(Session session, IntConsumer go, Node... buttons) {
        this.session = session;
        getStyleClass().add("history");
        Label heading = Spoken.label(session, new Label(), "history.title");
        heading.getStyleClass().add("pane-heading");
        heading.setGraphic(Icons.of("history", 17));
        heading.setGraphicTextGap(8);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap);
        head.getChildren().addAll(buttons);
        head.getStyleClass().add("pane-head");
        setTop(head);
        setCenter(rows);
        rows.setId("history-rows");
        rows.getStyleClass().add("history-rows");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(
                list -> new HistoryCell(() -> Words.in(session.manner().get()), go));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            HistoryRow chosen = rows.getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                go.accept(chosen.number());
                event.consume();
            }
        });
        Label hint = Spoken.label(session, new Label(), "history.hint");
        hint.getStyleClass().add("history-hint");
        hint.setWrapText(true);
        setBottom(hint);
        session.curating().history().addListener(change -> fill());
        sceneProperty().addListener(change -> fill());
        Spoken.always(session, words -> {
            rows.setAccessibleText(words.say("history.title"));
            rows.setPlaceholder(new Label(words.say("history.empty")));
            fill();
        });
    }

    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    /** Fills itself only where it is seen; the keyboard stays on its row. */
    private void fill() {
        if (getScene() == null) {
            rows.getItems().clear();
            return;
        }
        int at = rows.getSelectionModel().getSelectedIndex();
        Words words = Words.in(session.manner().get());
        rows.getItems()
                .setAll(HistoryRow.of(
                        session.curating().history().get(),
                        words,
                        session.curating().clock()));
        rows.getSelectionModel()
                .select(at < 0 ? 0 : Math.min(at, rows.getItems().size() - 1));
    }
}
