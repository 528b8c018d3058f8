package sanad.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.filter.NothingLeft;

/**
 * The session's events as a table. It shows what the wall shows, under the same filters and with the same choice; Enter
 * opens the passage of a row, and a click on a column's head, or the menu key, sorts. In the order of time the first row
 * of each year bears a band with the year.
 */
public final class EventList extends TableView<Event> {
    private static final double BAR = 14;

    /** From this width on the columns are wider. */
    private static final double ROOMY = 1200;

    private static final double ROOM = 1.25;

    private final Session session;
    private final SortMenu menu = new SortMenu(this);
    private FactWords words;
    private Bands bands = Bands.NONE;
    private Consumer<String> opener = id -> {};
    private Chronicle shown = Chronicle.EMPTY;
    private long story = -1;
    private boolean filling;

    /** A list that shows what the session holds and follows it. */
    public EventList(Session session) {
        this.session = session;
        words = new FactWords(session.manner().get(), session.chronicle().get());
        setId("event-list");
        getStyleClass().add("event-list");
        for (Fact fact : Fact.values()) {
            getColumns().add(column(fact));
        }
        setRowFactory(table -> new EventRow(() -> words, () -> bands, id -> opener.accept(id)));
        setPlaceholder(new Label());
        setSortPolicy(table -> {
            fill();
            return true;
        });
        setContextMenu(menu);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Event>) change -> gather());
        widthProperty().addListener(change -> measure());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                session.choose(now.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        session.finding().sifted().addListener(change -> changed());
        sceneProperty().addListener(change -> changed());
        session.finding().found().addListener(change -> refresh());
        session.event().addListener(change -> follow());
        Spoken.always(session, said -> retell(said));
    }

    /** What stands in the menu before the ways to sort. */
    public void setMenu(Supplier<List<MenuItem>> items) {
        menu.begin(items);
    }

    /** Tells the session which events are chosen together. */
    private void gather() {
        if (!filling && getScene() != null) {
            SortedSet<String> ids = new TreeSet<>();
            getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .forEach(event -> ids.add(event.id()));
            session.several().set(ids.size() > 1 ? ids : new TreeSet<>());
        }
    }

    /** What Enter on a row does. */
    public void setOpener(Consumer<String> next) {
        opener = next;
    }

    private TableColumn<Event, Event> column(Fact fact) {
        TableColumn<Event, Event> column = new TableColumn<>();
        column.setId("column-" + fact.key());
        column.setUserData(fact);
        column.setPrefWidth(fact.width());
        column.setMinWidth(40);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                c -> new FactCell(fact, () -> words, session.finding().found()::get));
        return column;
    }

    private void retell(Words said) {
        words = new FactWords(said.manner(), session.chronicle().get());
        setAccessibleText(said.say("list.told"));
        for (TableColumn<Event, ?> column : getColumns()) {
            column.setText(said.say("list." + ((Fact) column.getUserData()).key()));
        }
        menu.retell(said);
        NothingLeft nothing = new NothingLeft(session);
        setPlaceholder(nothing);
        refresh();
    }

    /** The title takes what the other columns leave. */
    private void measure() {
        double share = getWidth() >= ROOMY ? ROOM : 1;
        double others = 0;
        for (Fact fact : Fact.values()) {
            if (fact != Fact.TITLE) {
                getColumns().get(fact.ordinal()).setPrefWidth(fact.width() * share);
                others += fact.width() * share;
            }
        }
        TableColumn<Event, ?> title = getColumns().get(Fact.TITLE.ordinal());
        title.setPrefWidth(Math.max(Fact.TITLE.width(), getWidth() - others - BAR - 2));
    }

    /** Fills itself only where it is seen. */
    private void changed() {
        if (getScene() == null) {
            setItems(FXCollections.observableArrayList());
            session.several().set(new TreeSet<>());
        } else {
            fill();
        }
    }

    private void fill() {
        filling = true;
        List<Event> events = new ArrayList<>(session.finding().sifted().get().events());
        Optional<TableColumn<Event, ?>> by = getSortOrder().stream().findFirst();
        Fact fact = by.map(column -> (Fact) column.getUserData()).orElse(Fact.DATE);
        boolean descending = by.filter(c -> c.getSortType() == TableColumn.SortType.DESCENDING)
                .isPresent();
        events.sort(fact.order(descending, words));
        bands = new Bands(fact == Fact.DATE, events);
        boolean edited = session.story() == story && !session.chronicle().get().equals(shown);
        story = session.story();
        shown = session.chronicle().get();
        int top = edited ? firstInView() : 0;
        setItems(FXCollections.observableList(events));
        if (edited) {
            again(events, top);
        }
        filling = false;
        follow();
    }

    /** After a step the same rows are chosen, and the same ones in view. */
    private void again(List<Event> events, int top) {
        SortedSet<String> ids = session.targets();
        for (int i = 0; i < events.size(); i++) {
            if (ids.contains(events.get(i).id())) {
                getSelectionModel().select(i);
            }
        }
        scrollTo(top);
    }

    private int firstInView() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    private void follow() {
        filling = true;
        Optional<String> chosen = session.event().get();
        Event now = getSelectionModel().getSelectedItem();
        if (chosen.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (now == null || !now.id().equals(chosen.get())) {
            for (int i = 0; i < getItems().size(); i++) {
                if (getItems().get(i).id().equals(chosen.get())) {
                    getSelectionModel().clearAndSelect(i);
                    getFocusModel().focus(i);
                    reveal(i);
                }
            }
        }
        filling = false;
    }

    private void reveal(int row) {
        int rows = Math.max(1, (int) ((getHeight() - 34) / EventRow.HEIGHT));
        scrollTo(Math.max(0, row - rows / 2));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(chosen -> {
                session.choose(chosen.id());
                opener.accept(chosen.id());
            });
            event.consume();
        }
    }
}
