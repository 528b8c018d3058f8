package sanad.ui.documents;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** The documents of the session. Choosing a row opens its document; the document that lies open is the chosen row. */
public final class DocumentList extends BorderPane {
    private final Session session;
    private final ListView<DocumentRow> rows = new ListView<>();
    private final Label count = new Label();
    private Runnable remove = () -> {};
    private boolean filling;

    /**
     * A list of the session's documents.
     *
     * @param session the window's state
     * @param add what stands at the head's end, such as a button that adds documents
     */
    public DocumentList(Session session, Node add) {
        this.session = session;
        getStyleClass().add("documents");
        Label heading = Spoken.label(session, new Label(), "pane.documents");
        heading.getStyleClass().add("pane-heading");
        count.getStyleClass().add("pane-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, count, gap, add);
        head.getStyleClass().add("pane-head");
        setTop(head);
        setCenter(rows);
        rows.getStyleClass().add("document-list");
        rows.setCellFactory(
                list -> new DocumentCell(() -> Words.in(session.manner().get())));
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                open(now.id());
            }
        });
        rows.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F1) {
                // why this document has its date; the key goes on to the card, which tells of it when no event is
                // chosen
                session.event().set(Optional.empty());
            } else if (key.getCode() == KeyCode.DELETE) {
                remove.run();
                key.consume();
            }
        });
        session.chronicle().addListener(change -> fill());
        session.document().addListener(change -> mark());
        Spoken.always(session, words -> {
            rows.setAccessibleText(words.say("pane.documents"));
            fill();
        });
    }

    /** The list itself, which takes the keyboard. */
    public ListView<DocumentRow> rows() {
        return rows;
    }

    /** The ids of the chosen rows. */
    public SortedSet<String> chosen() {
        return rows.getSelectionModel().getSelectedItems().stream()
                .map(DocumentRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the key does that takes things away. */
    public void setRemove(Runnable deed) {
        remove = deed;
    }

    private void open(String id) {
        if (!session.document().get().equals(Optional.of(id))) {
            session.passage().set(Optional.empty());
            session.document().set(Optional.of(id));
        }
    }

    private void fill() {
        filling = true;
        rows.getItems()
                .setAll(DocumentRow.of(
                        session.chronicle().get(), session.manner().get()));
        count.setText(Words.in(session.manner().get()).quantity(rows.getItems().size()));
        filling = false;
        mark();
    }

    /** Others stay chosen where the open document is one of them. */
    private void select(DocumentRow row) {
        int place = rows.getItems().indexOf(row);
        if (!rows.getSelectionModel().isSelected(place)) {
            rows.getSelectionModel().clearAndSelect(place);
        }
    }

    private void mark() {
        filling = true;
        rows.getItems().stream()
                .filter(row -> session.document().get().equals(Optional.of(row.id())))
                .findFirst()
                .ifPresentOrElse(this::select, () -> rows.getSelectionModel().clearSelection());
        filling = false;
    }
}
