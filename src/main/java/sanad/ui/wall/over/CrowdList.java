package sanad.ui.wall.over;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.timeline.place.Days;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Telling;

/**
 * The list of the events that a "+n" counts, over the wall. Arrows walk it, Enter or a click chooses, Esc closes it and
 * the focus is where it was; a step elsewhere closes it too.
 */
public final class CrowdList extends VBox {
    private static final double WIDE = 400;
    private static final double ROW = 34;
    private static final double HEAD = 32;
    private static final int MOST = 8;
    private static final double EDGE = 6;

    private final Region wall;
    private final Board board;
    private final Layer layer;
    private final Label head = new Label();
    private final ListView<Event> rows = new ListView<>();
    private Optional<Node> before = Optional.empty();

    /**
     * A list.
     *
     * @param wall over which it lies
     * @param telling what is said of events now
     * @param choose hears which one was chosen
     */
    public CrowdList(Region wall, Board board, Supplier<Telling> telling, Consumer<Event> choose) {
        this.wall = wall;
        this.board = board;
        layer = new Layer(wall);
        wall.sceneProperty().addListener((property, was, is) -> {
            if (is != null) {
                is.focusOwnerProperty().addListener((p, before, now) -> stay(now));
            }
        });
        getStyleClass().add("crowd");
        head.getStyleClass().add("crowd-head");
        rows.setId("crowd-rows");
        rows.getStyleClass().add("crowd-rows");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(list -> new CrowdCell(board, telling, event -> chosen(event, choose)));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, rows);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(rows.getSelectionModel().getSelectedItem()).ifPresent(one -> chosen(one, choose));
                event.consume();
            }
        });
        // what the list has no use for is not for the wall behind it
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.getCode().isFunctionKey()) {
                event.consume();
            }
        });
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    }

    /** Lists events under a place of the wall, or over it, and takes the focus. */
    public void show(List<Event> events, double x, double y, double wallHeight) {
        before = Optional.ofNullable(wall.getScene()).map(scene -> scene.getFocusOwner());
        Words words = Words.in(board.manner());
        boolean rtl = board.manner().tongue().rightToLeft();
        setNodeOrientation(rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        head.setText(words.count("more.told", events.size()));
        rows.setAccessibleText(head.getText());
        rows.getItems()
                .setAll(events.stream()
                        .sorted(Comparator.comparingDouble(Days::first).thenComparing(Event::id))
                        .toList());
        double wide = Math.min(WIDE, board.width() - 2 * EDGE);
        double high = Math.min(HEAD + ROW * Math.min(MOST, events.size()) + 10, wallHeight - 2 * EDGE);
        double left = Math.max(EDGE, Math.min(board.width() - EDGE - wide, x - wide / 2));
        double below = y + 16;
        double above = y - 16 - high;
        double top = below + high <= wallHeight - EDGE ? below : above >= EDGE ? above : EDGE;
        if (!layer.take(this)) {
            return;
        }
        layer.lie(new BoundingBox(left, top, wide, high));
        rows.getSelectionModel().selectFirst();
        rows.scrollTo(0);
        rows.requestFocus();
    }

    /** Whether it is there. */
    public boolean isOpen() {
        return layer.thing().isPresent();
    }

    /** Closes it, and gives the focus back. */
    public void close() {
        if (isOpen()) {
            Optional<Node> back = before;
            layer.clear();
            back.ifPresent(Node::requestFocus);
        }
    }

    /** Closes where the keyboard has gone elsewhere. */
    private void stay(@Nullable Node owner) {
        if (!isOpen()) {
            return;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        layer.clear();
    }

    private void chosen(Event event, Consumer<Event> choose) {
        close();
        choose.accept(event);
    }
}
