package sanad.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.store.project.shelf.Shelf;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.card.EventCard;
import sanad.ui.documents.DocumentList;
import sanad.ui.export.Exporting;
import sanad.ui.filter.FilterChips;
import sanad.ui.filter.NothingLeft;
import sanad.ui.list.EventList;
import sanad.ui.list.ListFace;
import sanad.ui.look.Looks;
import sanad.ui.look.WrappedArabic;
import sanad.ui.opening.Bringing;
import sanad.ui.opening.Drop;
import sanad.ui.opening.TroubleBar;
import sanad.ui.opening.Work;
import sanad.ui.reader.ReaderPane;
import sanad.ui.search.SearchBox;
import sanad.ui.thread.ThreadLine;
import sanad.ui.wall.Wall;

/** The window: a wall of time above, a desk with documents, the open book and the note that says why below. */
public final class MainWindow {
    private final Stage stage;
    private final Session session;
    private final Scene scene;
    private final Wall wall;
    private final ReaderPane reader;
    private final EventCard card;
    private final DocumentList documents;
    private final EventList list;
    private final FilterChips chips;
    private final Viewing viewing;
    private final Curation curation;
    private final Faces faces;
    private final SearchBox search;
    private final Toolbar toolbar;
    private final ViewBar viewBar;
    private final StatusLine status;
    private final ThreadLine thread;
    private final Flow flow;
    private final Bringing bringing;
    private final Panes panes;
    private final Settings settings;
    private final Exporting exporting;
    private final Staging staging;

    /**
     * Lays the window out on a stage, which is not shown yet.
     *
     * @param stage where
     * @param session its state
     * @param work how documents are read
     * @param memory what it remembers
     */
    public MainWindow(Stage stage, Session session, Work work, Memory memory) {
        this(
                stage,
                session,
                work,
                memory,
                new Shelf(Optional.empty(), session.curating().clock().source()));
    }

    /**
     * Lays the window out on a stage, which is not shown yet.
     *
     * @param shelf where the program keeps projects that have no name yet, and backups
     */
    public MainWindow(Stage stage, Session session, Work work, Memory memory, Shelf shelf) {
        this.stage = stage;
        this.session = session;
        WrappedArabic.cure();
        memory.attend(session);
        wall = new Wall(session);
        reader = new ReaderPane(session);
        card = new EventCard(session);
        settings = new Settings(session);
        StackPane addPlace = new StackPane();
        documents = new DocumentList(session, addPlace);
        list = new EventList(session);
        chips = new FilterChips(session);
        faces = new Faces(
                session,
                frame(wall, new NothingLeft(session)),
                new Desk(session, documents, reader, card),
                new ListFace(list, card, reader));
        TroubleBar bar = new TroubleBar(session, faces);
        flow = new Flow(session, memory, work, faces, bar, shelf, this::shown);
        bringing = new Bringing(bar, flow::drop);
        search = new SearchBox(session, () -> viewing().focusEvents());
        viewing = new Viewing(session, faces, wall, list, search, chips);
        curation = new Curation(
                session,
                faces,
                bar,
                wall,
                this::shown,
                flow.growing(),
                flow.projects().keeper());
        staging = new Staging(session, faces, bar, wall, this::shown);
        Actions actions = new Actions(actions());
        curation.dress(actions, card, list, documents);
        reader.offer(curation.menu()::ofWords);
        reader.setWidening(flow.growing()::widen);
        addPlace.getChildren().add(Buttons.little(session, actions.get("add")));
        toolbar = new Toolbar(session, actions, search, flow.projects());
        viewBar = new ViewBar(session, actions, chips, new BeginChip(session, wall), curation.hidden(), faces.listed());
        status = new StatusLine(session, flow.projects().keeper());
        BorderPane whole = new BorderPane(bar.node(), new VBox(toolbar, viewBar, chips.active()), null, status, null);
        thread = Spanning.of(session, wall, reader);
        StackPane veil = new StackPane(Spoken.label(session, new Label(), "start.drop"));
        veil.getStyleClass().add("drop-veil");
        StackPane root = new StackPane(whole, thread, veil);
        exporting = new Exporting(
                session,
                root,
                flow::title,
                wall::view,
                flow.projects().keeper()::writeAll,
                file -> bar.tell(words -> saved(words, file)));
        scene = new Scene(root, 1280, 720);
        panes = new Panes(Stream.concat(
                        Stream.of(
                                new Panes.Pane(wall, wall::requestFocus),
                                new Panes.Pane(list, list::requestFocus),
                                new Panes.Pane(documents, documents.rows()::requestFocus),
                                new Panes.Pane(reader, reader::focusText),
                                new Panes.Pane(card, card::focusChain)),
                        Stream.concat(curation.panes().stream(), Stream.of(staging.pane())))
                .toList());
        wall.setOpener(event -> atDesk(reader::focusText));
        list.setOpener(event -> reader.focusText());
        ListKeys keys = new ListKeys(session, actions);
        keys.free(documents, () -> false);
        keys.free(reader, reader::giveUp);
        keys.free(list, () -> false);
        actions.listen(scene, session, exporting::isOpen);
        Drop.on(scene, veil, bringing::take);
        session.theme().addListener(change -> dress());
        session.manner().addListener(change -> dress());
        dress();
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        Spoken.always(session, words -> title());
        flow.look(stage.focusedProperty());
        flow.projects().keeper().looksThrough(new Eyes(wall.sightline(), faces.listed()));
        flow.begin();
    }

    /** Reads files and folders and shows what was found; none means the sample story. */
    public void open(List<Path> paths) {
        flow.read(paths);
    }

    /** Reads files and folders beside what lies open, as when they are dropped on the window. */
    public void drop(List<Path> paths) {
        flow.drop(paths);
    }

    /** Lets go of the project's file; how one looked at it is kept. */
    public void close() {
        flow.projects().keeper().close();
    }

    /** Project files in this window. */
    Projects projects() {
        return flow.projects();
    }

    /** Does something once no documents are being read: now, or when the work at hand is done. */
    public void whenIdle(Runnable deed) {
        Idle.when(flow.busy(), deed);
    }

    private static StackPane frame(Node node, Node over) {
        StackPane frame = new StackPane(node, over);
        frame.getStyleClass().add("wall-frame");
        return frame;
    }

    private List<Action> actions() {
        ObservableBooleanValue busy = flow.busy();
        ObservableBooleanValue never = Bindings.createBooleanBinding(() -> false);
        ObservableBooleanValue bare = Bindings.createBooleanBinding(
                () -> session.chronicle().get().documents().isEmpty(), session.chronicle());
        ObservableBooleanValue unchosen =
                Bindings.createBooleanBinding(() -> session.event().get().isEmpty(), session.event());
        List<Action> all = new ArrayList<>(viewing.actions(bare, this::shown));
        all.addAll(curation.actions(bare));
        all.addAll(flow.projects().actions(bare));
        all.addAll(staging.actions(bare));
        all.addAll(flow.growing().actions(bare, documents::chosen));
        all.addAll(List.of(
                Action.of("open", "open", "Ctrl O", busy, flow::files),
                Action.of("folder", "open", "Ctrl Shift O", busy, flow::folder),
                Action.of("add", "add", "", busy, flow::add),
                Action.of("paste", "passage", "Ctrl V", busy, bringing::paste),
                Action.of("export", "export", "Ctrl E", bare, () -> exporting.open()),
                Action.of("language", "language", "Ctrl Shift L", never, this::switchLanguage),
                Action.of("theme", "theme", "Ctrl Shift T", never, this::switchTheme),
                Action.of("settings", "settings", "", never, () -> settings.toggle(toolbar.settings())),
                Action.of("pane.next", "passage", "F6", bare, () -> panes.go(scene, 1)),
                Action.of("pane.previous", "passage", "Shift F6", bare, () -> panes.go(scene, -1)),
                Action.of("desk", "passage", "F7", bare, this::foldDesk),
                Action.of("passage.next", "passage", "F4", unchosen, () -> reader.nextPassage()),
                Action.of("passage.previous", "passage", "Shift F4", unchosen, () -> reader.previousPassage()),
                Action.of("event", "passage", "Esc", unchosen, viewing::focusEvents),
                Action.of("why", "why", "F1", bare, () -> atDesk(card::focusChain))));
        return all;
    }

    private static String saved(Words words, Path file) {
        return words.say("export.done", "\u2066" + file.toAbsolutePath() + "\u2069");
    }

    private Viewing viewing() {
        return viewing;
    }

    /** Documents that come and go. */
    Growing growing() {
        return flow.growing();
    }

    /** The window's presentations. */
    Staging staging() {
        return staging;
    }

    /** The window's exports. */
    Exporting exporting() {
        return exporting;
    }

    /** Does something at the desk, which is unfolded for it. */
    private void atDesk(Runnable deed) {
        if (faces.folded()) {
            foldDesk();
        }
        deed.run();
    }

    private void foldDesk() {
        status.folded(faces.fold());
    }

    private void switchLanguage() {
        Manner now = session.manner().get();
        Tongue other = now.tongue().other();
        session.manner().set(new Manner(other, Manner.of(other).digits(), now.months()));
    }

    private void switchTheme() {
        session.theme().set(session.theme().get().next());
    }

    private void dress() {
        Looks.dress(scene, session.theme().get(), session.manner().get().tongue());
    }

    private void shown() {
        toolbar.showsWall(faces.storyShown());
        boolean looking = faces.storyShown() && !curation.isEditing();
        viewBar.setVisible(looking);
        viewBar.setManaged(looking);
        thread.setVisible(faces.wallShown());
        if (looking) {
            viewing().focusEvents();
        }
        title();
    }

    private void title() {
        Words words = Words.in(session.manner().get());
        String project = flow.title();
        toolbar.title(project);
        stage.setTitle(project.isEmpty() ? words.say("app.name") : words.say("app.title", project));
    }
}
