package sanad.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Deck;
import sanad.chronicle.scene.Proposal;
import sanad.language.Words;
import sanad.timeline.Room;
import sanad.timeline.stage.Run;
import sanad.ui.Session;
import sanad.ui.look.Looks;

/** Presents the session's scenes: on one screen, or where there are two, with notes on the other. */
public final class Presenting {
    private final Session session;
    private final Supplier<Window> owner;
    private final java.util.function.Consumer<Function<Words, String>> teller;
    private Supplier<List<Rectangle2D>> screens = Presenting::ofSystem;
    private Optional<Presenter> presenter = Optional.empty();
    private Optional<Stage> notes = Optional.empty();

    /**
     * Presentations of what a session shows.
     *
     * @param owner the window, which gets the keyboard back
     * @param teller says what is in the way
     */
    public Presenting(
            Session session, Supplier<Window> owner, java.util.function.Consumer<Function<Words, String>> teller) {
        this.session = session;
        this.owner = owner;
        this.teller = teller;
    }

    /** Takes other screens than the system's. */
    public void on(Supplier<List<Rectangle2D>> others) {
        screens = others;
    }

    /** Presents from the first scene. */
    public void begin() {
        open(0, false);
    }

    /** Presents from a scene, at the chosen event where it reveals that one. */
    public void from(int scene) {
        open(scene, true);
    }

    /** The scenes as they would be presented: the project's own, else those that are proposed. */
    public List<sanad.chronicle.scene.Scene> scenes() {
        List<sanad.chronicle.scene.Scene> own = Deck.of(session.curating().project());
        return own.isEmpty() ? Proposal.of(session.chronicle().get(), new Names(words())) : own;
    }

    /** The first scene that reveals the chosen event; else the first of all. */
    public int current() {
        List<sanad.chronicle.scene.Scene> all = scenes();
        String chosen = session.event().get().orElse("");
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).events().contains(chosen)) {
                return i;
            }
        }
        return 0;
    }

    /** The presentation that is going on. */
    Optional<Presenter> presenter() {
        return presenter;
    }

    /** The notes before who presents, where there is a second screen. */
    Optional<Stage> notes() {
        return notes;
    }

    /** Whether one is going on. */
    public boolean isOn() {
        return presenter.isPresent();
    }

    private void open(int scene, boolean atChosen) {
        List<sanad.chronicle.scene.Scene> scenes = scenes();
        if (isOn()) {
            return;
        }
        if (scenes.isEmpty()) {
            teller.accept(words -> words.say("scenes.none.dated"));
            return;
        }
        Chronicle chronicle = session.chronicle().get();
        Run run = Run.of(chronicle, scenes, scene);
        int at = atChosen ? run.now().events().indexOf(session.event().get().orElse("")) : -1;
        for (int i = 0; i <= at; i++) {
            run = run.forward();
        }
        Presenter next = new Presenter(session, run, Room.of(session.theme().get()), this::over);
        presenter = Optional.of(next);
        List<Rectangle2D> all = screens.get();
        Window window = owner.get();
        Rectangle2D own = all.stream()
                .filter(screen -> screen.contains(window.getX() + window.getWidth() / 2, window.getY() + 40))
                .findFirst()
                .orElse(all.get(0));
        Rectangle2D room =
                all.stream().filter(screen -> !screen.equals(own)).findFirst().orElse(own);
        if (!room.equals(own)) {
            showNotes(next, own);
        }
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> next.close());
        next.open(room);
    }

    private void showNotes(Presenter next, Rectangle2D screen) {
        NotesView view = new NotesView(session);
        Stage stage = new Stage();
        Scene scene = new Scene(view, 960, 600);
        Looks.dress(scene, session.theme().get(), session.manner().get().tongue());
        stage.setScene(scene);
        stage.setTitle(words().say("present.notes.title"));
        stage.setX(screen.getMinX() + 40);
        stage.setY(screen.getMinY() + 40);
        view.show(next.run().get());
        next.run().addListener((property, before, now) -> view.show(now));
        scene.addEventFilter(
                javafx.scene.input.KeyEvent.ANY,
                event -> javafx.event.Event.fireEvent(
                        next.stage().getScene(),
                        event.copyFor(next.stage().getScene(), next.stage().getScene())));
        stage.show();
        notes = Optional.of(stage);
    }

    private void over() {
        presenter = Optional.empty();
        notes.ifPresent(Stage::hide);
        notes = Optional.empty();
        owner.get().requestFocus();
    }

    private Words words() {
        return Words.in(session.manner().get());
    }

    private static List<Rectangle2D> ofSystem() {
        ObservableList<Screen> all = Screen.getScreens();
        return all.stream().map(Screen::getBounds).toList();
    }
}
