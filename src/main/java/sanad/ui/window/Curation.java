package sanad.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import sanad.language.Words;
import sanad.ui.Refused;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.card.EventCard;
import sanad.ui.curation.Asks;
import sanad.ui.curation.Deeds;
import sanad.ui.curation.EditorDesk;
import sanad.ui.curation.EventMenu;
import sanad.ui.curation.HistoryPane;
import sanad.ui.curation.Part;
import sanad.ui.documents.DocumentList;
import sanad.ui.list.EventList;
import sanad.ui.look.Icons;
import sanad.ui.opening.TroubleBar;
import sanad.ui.project.Keeper;
import sanad.ui.wall.Wall;

/** Correcting what was found, in the window: the editor and the history in the desk's place, menus, and the keys of both. */
final class Curation implements Asks, Deeds.Teller {
    /** By then the window has laid itself out anew. */
    private static final Duration LAID = Duration.millis(60);

    private final Session session;
    private final Faces faces;
    private final TroubleBar bar;
    private final Wall wall;
    private final Runnable shown;
    private final DocumentSlips slips;
    private final Deeds deeds;
    private final EventMenu menu;
    private final EditorDesk editor;
    private final ContextMenu open = new ContextMenu();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final BooleanProperty recalled = new SimpleBooleanProperty();
    private Optional<HistoryPane> history = Optional.empty();
    private boolean wasListed;

    /**
     * Curation of what a session shows.
     *
     * @param shown hears that another face is shown
     * @param growing gives a document another day, takes documents out, and reads them again
     * @param keeper has the bytes that documents were read from
     */
    Curation(Session session, Faces faces, TroubleBar bar, Wall wall, Runnable shown, Growing growing, Keeper keeper) {
        slips = new DocumentSlips(session, faces, growing, keeper, this::refused);
        this.session = session;
        this.faces = faces;
        this.bar = bar;
        this.wall = wall;
        this.shown = shown;
        deeds = new Deeds(session, this);
        menu = new EventMenu(session, deeds, this);
        editor = new EditorDesk(session, deeds, this::edited);
        wall.setOnContextMenuRequested(this::overWall);
        session.document().addListener(change -> {
            // another story was opened, or another face covers the editor
            if (editor.isOpen() && !faces.holds(editor)) {
                editor.close();
            }
        });
    }

    /** What can be done. */
    List<Action> actions(ObservableBooleanValue bare) {
        ObservableBooleanValue off = Bindings.createBooleanBinding(
                () -> editing.get() || session.event().get().isEmpty(), editing, session.event());
        var steps = session.curating().history();
        ObservableBooleanValue first =
                Bindings.createBooleanBinding(() -> steps.get().undoable().isEmpty(), steps);
        ObservableBooleanValue last =
                Bindings.createBooleanBinding(() -> steps.get().redoable().isEmpty(), steps);
        return List.of(
                Action.of("undo", "undo", "Ctrl Z", first, deeds::undo),
                Action.of("redo", "redo", "Ctrl Shift Z", last, deeds::redo),
                Action.of("redo", "redo", "Ctrl Y", last, deeds::redo),
                Action.of("history", "history", "Ctrl Shift H", bare, this::recall),
                Action.of("edit", "edit", "F2", off, () -> edit(Part.TITLE)),
                Action.of("hide", "hide", "Ctrl H", off, deeds::hide),
                Action.of("delete", "delete", "Delete", off, deeds::delete),
                Action.of("merge", "merge", "Ctrl M", off, this::merge),
                Action.of("note", "note", "Ctrl Shift N", off, () -> edit(Part.NOTE)),
                Action.of("new", "add", "Insert", bare, this::add),
                Action.of("more", "more", "", off, () -> {}),
                Action.of("facts", "document", "Ctrl I", bare, slips::facts),
                Action.of("date", "edit", "Ctrl D", bare, slips::date));
    }

    /** The chip that tells how many events are hidden. */
    HiddenChip hidden() {
        return new HiddenChip(session, deeds);
    }

    /** Gives card, lists and history their buttons and menus. */
    void dress(Actions actions, EventCard card, EventList list, DocumentList documents) {
        slips.dress(actions, card);
        ContextMenu ofDocuments = new ContextMenu();
        for (String name : List.of("facts", "date", "reread", "remove", "paste")) {
            Action action = actions.get(name);
            MenuItem item = new MenuItem("", Icons.of(action.icon(), 16));
            Spoken.always(session, words -> item.setText(words.say(action.words())));
            item.setOnAction(press -> action.fire());
            item.disableProperty().bind(action.off());
            ofDocuments.getItems().add(item);
        }
        documents.rows().setContextMenu(ofDocuments);
        documents.setRemove(() -> actions.get("remove").fire());
        Button more = Buttons.little(session, actions.get("more"));
        more.setOnAction(press -> {
            Point2D at = more.localToScreen(0, more.getHeight());
            show(more, at.getX(), at.getY());
        });
        card.setTools(Buttons.little(session, actions.get("edit")), Buttons.little(session, actions.get("hide")), more);
        Button undo = StepButtons.of(session, actions.get("undo"));
        Button redo = StepButtons.of(session, actions.get("redo"));
        for (Button button : List.of(undo, redo)) {
            button.getStyleClass().add("little");
        }
        history = Optional.of(new HistoryPane(session, deeds::go, undo, redo));
        list.setMenu(menu::items);
    }

    /** The panes that the keyboard visits. */
    List<Panes.Pane> panes() {
        return List.of(
                new Panes.Pane(
                        history.<Node>map(h -> h).orElse(editor), () -> history.ifPresent(HistoryPane::requestFocus)),
                new Panes.Pane(editor.paper(), () -> editor.enter(Part.TITLE)));
    }

    /** Whether the editor lies in the desk's place. */
    boolean isEditing() {
        return editing.get();
    }

    /** Menus about what is chosen. */
    EventMenu menu() {
        return menu;
    }

    @Override
    public void edit(Part part) {
        session.event().get().ifPresent(id -> {
            lay();
            editor.edit(id, part);
            reveal(id);
        });
    }

    @Override
    public void add() {
        lay();
        editor.add(session.selection().get());
    }

    private void merge() {
        if (session.targets().size() > 1) {
            deeds.merge();
        } else {
            edit(Part.MERGE);
        }
    }

    private void lay() {
        if (!editing.get()) {
            wasListed = faces.listed().get();
            editing.set(true);
            history.ifPresent(pane -> editor.start().getChildren().setAll(wide(pane)));
            faces.edit(editor);
            shown.run();
        }
    }

    private static Region wide(Region pane) {
        pane.setMinWidth(288);
        pane.setPrefWidth(288);
        pane.setMaxWidth(288);
        return pane;
    }

    /** The wall is lower now: what is edited stays in its view. */
    private void reveal(String id) {
        PauseTransition laid = new PauseTransition(LAID);
        laid.setOnFinished(event -> wall.reveal(id));
        laid.play();
    }

    private void edited() {
        boolean held = faces.holds(editor);
        editing.set(false);
        editor.start().getChildren().clear();
        faces.recall(recalled.get() ? history.map(pane -> (Region) pane) : Optional.empty());
        if (held) {
            faces.showStory();
            faces.listed().set(wasListed);
            shown.run();
            session.event().get().ifPresent(this::reveal);
        }
    }

    /** Lays the history out, or puts it away. */
    private void recall() {
        if (editing.get()) {
            history.ifPresent(HistoryPane::requestFocus);
            return;
        }
        // another list may have taken its place meanwhile
        recalled.set(history.filter(pane -> pane.getScene() != null).isEmpty());
        faces.recall(recalled.get() ? history.map(pane -> (Region) pane) : Optional.empty());
        if (recalled.get()) {
            history.ifPresent(HistoryPane::requestFocus);
        } else {
            shown.run();
        }
    }

    private void overWall(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            wall.eventAt(event.getX(), event.getY()).ifPresent(over -> session.choose(over.id()));
        }
        show(wall, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** Opens the menu of what is chosen at a place of the screen. */
    private void show(Node over, double x, double y) {
        menu.fill(open);
        open.show(over, x, y);
    }

    @Override
    public void refused(Refused why) {
        bar.refuse(why::say);
    }

    @Override
    public void undoable(Function<Words, String> what) {
        bar.tell(what, "curation.offer.undo", deeds::undo);
    }
}
